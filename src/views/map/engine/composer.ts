import { memoizeLast } from '@/base/memoizeLast'
import type { Flow } from '@/derive/flows'
import type { MapPoints } from '@/derive/mapPoints'
import type { ShownWindow } from '@/domain/timeWindow'
import { isShownLayer, type LayerSetting } from '@/domain/viewState'
import { type Density, densityClasses, paddedLength } from './density'
import { createFlowsOnMap, type FlowsShown } from './flowsOnMap'
import { createMarks, type Marks } from './marks'
import { worldPx } from './mercator'
import { NO_OBSTACLES, type Obstacles, obstacles } from './obstacles'
import type { OverlayInk } from './overlayPrograms'
import type { OverlayScene } from './overlayRenderer'
import type { Pickable, PickPlace } from './picking'
import { placeGrid } from './placeGrid'
import { placesOf } from './places'
import type { Viewed } from './region'
import { type SceneOnMap, shownWindow } from './sceneOnMap'
import { sameFlags, setFlags } from './visibility'

/** Turns what is to be shown into marks for the present view. Costs next to nothing when nothing has changed. */
export type Composer = {
  marks: (shown: SceneOnMap) => Marks
  compose: (shown: SceneOnMap, ink: OverlayInk) => OverlayScene
  /** Null while incidents are not shown. */
  pickable: (shown: SceneOnMap) => Pickable | null
  obstacles: (shown: SceneOnMap) => Obstacles
  /** The flow at a place, with its rows. */
  flowHit: (shown: SceneOnMap, at: PickPlace) => { rows: readonly number[]; flow: Flow } | null
}

export function createComposer(viewed: () => Viewed): Composer {
  const places = memoizeLast(placesOf)
  const counted = memoizeLast((points: MapPoints) => ({ places: places(points), counted: points.counts }))
  const grid = memoizeLast((points: MapPoints) => placeGrid(places(points)))
  const marksFor = createMarks()
  const obstaclesFor = memoizeLast(obstacles)
  const classesFor = createClasses()
  const flagsFor = createFlags()
  const marks = (shown: SceneOnMap): Marks => {
    const { points, mask, marks: chosen } = shown.scene
    return marksFor({
      points,
      places: places(points),
      counted: counted(points),
      ...flagsFor(points, mask, shownWindow(shown)),
      chosen,
      viewed: viewed(),
      fan: shown.fan,
      hasGhosts: isShownLayer(shown.scene.layers, 'ghosts'),
    })
  }
  const flows = createFlowsOnMap()
  const flowsShown = (shown: SceneOnMap): FlowsShown => ({
    ...shown.scene,
    window: shownWindow(shown),
    marks: isShownLayer(shown.scene.layers, 'incidents') ? marks(shown) : null,
    worldPx: worldPx(viewed().zoom),
    labels: shown.labels,
    pointedFlow: shown.hoveredFlow,
    pointedRows: [shown.scene.selectedRow, shown.hoveredRow ?? shown.highlightedRow],
  })
  return {
    marks,
    flowHit(shown, at) {
      const flow = flows.pick(flowsShown(shown), at)
      return flow && { rows: flow.rows, flow }
    },
    compose(shown, ink) {
      const { scene } = shown
      const laidOut = marks(shown)
      return {
        points: scene.points,
        places: places(scene.points),
        ...flagsFor(scene.points, scene.mask, shownWindow(shown)),
        marks: laidOut,
        classes: classesFor(laidOut.density, shown.previewWindow !== undefined),
        selected: scene.selectedRow,
        highlighted: scene.highlightedRows,
        pointed: shown.hoveredRow ?? shown.highlightedRow,
        flows: flows.drawing(flowsShown(shown)),
        language: scene.language,
        ink,
        opacity: opacityOf(scene.layers, 'incidents'),
        ghostOpacity: opacityOf(scene.layers, 'ghosts'),
      }
    },
    obstacles: (shown) =>
      isShownLayer(shown.scene.layers, 'incidents')
        ? obstaclesFor(shown.scene.points, places(shown.scene.points), marks(shown))
        : NO_OBSTACLES,
    pickable: (shown) =>
      isShownLayer(shown.scene.layers, 'incidents')
        ? {
            points: shown.scene.points,
            places: places(shown.scene.points),
            flags: flagsFor(shown.scene.points, shown.scene.mask, shownWindow(shown)).flags,
            marks: marks(shown),
            grid: () => grid(shown.scene.points),
          }
        : null,
  }
}

export const opacityOf = (layers: readonly LayerSetting[], name: 'incidents' | 'ghosts'): number =>
  (layers.find(({ layer }) => layer === name)?.opacity ?? 0) / 100

/**
 * Flags, written anew when what decides them is another value. Most steps of a moving window cross no record: the flags
 * then are the same, and so is everything made of them.
 */
function createFlags() {
  let last: { points: MapPoints; mask: Uint8Array; window: ShownWindow | null } | null = null
  let flags = new Uint8Array()
  let spare = new Uint8Array()
  let version = 0
  return (points: MapPoints, mask: Uint8Array, window: ShownWindow | null) => {
    if (last?.points !== points || last.mask !== mask || last.window !== window) {
      const length = paddedLength(points.count)
      if (spare.length !== length) spare = new Uint8Array(length)
      setFlags(spare, points, mask, window)
      if (last?.points !== points || !sameFlags(flags, spare)) {
        const before = flags
        flags = spare
        spare = before
        version++
      }
      last = { points, mask, window }
    }
    return { flags, version }
  }
}

/** Classes of cells stay as they are while a handle moves: a colour must not change its meaning under the hand. */
function createClasses() {
  let last: { density: Density; classes: readonly number[] } | null = null
  return (density: Density | null, isPreview: boolean): readonly number[] => {
    if (!density) return NO_CLASSES
    if (last?.density === density) return last.classes
    if (last && isPreview && last.density.grid === density.grid) return last.classes
    const classes = densityClasses(density.counts)
    const isSame = last?.classes.join() === classes.join()
    last = { density, classes: last && isSame ? last.classes : classes }
    return last.classes
  }
}
const NO_CLASSES: readonly number[] = []
