import { attributionOf, killedOf, sharpnessOf } from '@/derive/mapPoints'
import { ATTRIBUTIONS, INCIDENT_KINDS, KINDS } from '@/domain/vocabulary'
import type { MarksShown } from '../scene'
import type { OverlayScene } from './overlayRenderer'
import { kindsOf } from './rings'

/** What a legend must explain of a scene. */
export function marksShown({ points, marks, classes, opacity, ghostOpacity }: OverlayScene): MarksShown {
  const drawn = opacity > 0
  const single = drawn ? [...marks.symbols, ...(marks.fan?.ids ?? [])] : []
  const laidOut = marks.tier === 'clusters' ? marks.clusters.members : marks.symbols
  const kinds = kindsOf(points, drawn ? laidOut : [])
  const isIncident = (id: number): boolean => points.counts[id] === 1
  const attributions = new Set(single.filter(isIncident).map((id) => attributionOf(points, id)))
  return {
    tier: marks.tier,
    kinds:
      drawn && marks.tier === 'dots' ? INCIDENT_KINDS : KINDS.filter((_, kind) => (kinds[kind] ?? 0) > 0),
    attributions: ATTRIBUTIONS.filter((attribution) => attributions.has(attribution)),
    hasRings: drawn && marks.rings > (marks.fan ? 1 : 0),
    hasHalos: single.some((id) => sharpnessOf(points, id) === 'near'),
    hasStated: single.some((id) => isIncident(id) && !Number.isNaN(killedOf(points, id))),
    hasUnstated: single.some((id) => isIncident(id) && Number.isNaN(killedOf(points, id))),
    classes: drawn ? classes : [],
    hasGhosts: ghostOpacity > 0 && marks.ghosts.length > 0,
  }
}

/** Tells what is drawn whenever it becomes something else; small parts, compared as text. */
export function createMarksTeller(tell: ((shown: MarksShown) => void) | undefined) {
  let seen: Pick<OverlayScene, 'marks' | 'classes' | 'opacity' | 'ghostOpacity'> | null = null
  let told = ''
  return (scene: OverlayScene): void => {
    const isSame = seen?.marks === scene.marks && seen.classes === scene.classes
    if (isSame && seen?.opacity === scene.opacity && seen.ghostOpacity === scene.ghostOpacity) return
    seen = scene
    const shown = marksShown(scene)
    const text = JSON.stringify(shown)
    if (text === told) return
    told = text
    tell?.(shown)
  }
}
