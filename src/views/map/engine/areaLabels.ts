import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Topology } from 'topojson-specification'
import { isShownLayer, type Language } from '@/domain/viewState'
import type { Box, Scene, SceneArea } from '../scene'
import { type AreaShape, type AreaShapes, textOf } from './areaShapes'
import { createMeasure, inLines, LABEL_PX, type LabelSize } from './labelSize'
import { sizeOf } from './mapSize'
import { mercatorX, mercatorY } from './mercator'
import type { Obstacles } from './obstacles'
import { boxAt, type Label, overlap, placeLabels, type Spot } from './placeLabels'
import { setFeatures } from './setFeatures'
import { SIGN_PX } from './sign'
import { SUBJECT, SUBJECT_SIZES } from './subject'
import { AREA_LABEL_SOURCE } from './uncertainAreaLayers'

/** A label as it stands: its middle on the Mercator plane, half its size in pixels. */
export type StandingLabel = {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}
export type Around = {
  /** The marks at rest; null while they move: labels keep off those known already. */
  readonly obstacles: Obstacles | null
  /** What lies over the map; counts with marks at rest only. */
  readonly covers: readonly Box[]
}

export type AreaLabels = {
  /** True when the map was told of other labels. */
  apply: (scene: Scene, around: Around) => boolean
  /** The camera has moved, or the map has lost its style: all are placed anew. */
  forget: () => void
  /** The labels as they stand; identical until they move. */
  standing: () => readonly StandingLabel[]
}

/** What `data-area-labels` on the container tells, as `data-map-settled` does: areas in sight, and where their labels stand. */
type ToldLabel = { key: string; box: Box | null }

/** Up to here its name may be as wide as it is, and reach over its borders. */
const SMALL_TO = 4.2
/** Beyond, the country fills the screen and its name fades. */
const NAMED_TO = 8.5

/** A label has this room at least before it says more than a count. */
const SENTENCE_PX = 250
const WORLD_PX = 512
const EDGE_PX = 4
/** In what is written from right to left the sign stands first too, at the right: MapLibre takes it for a Latin letter. */
const LEADS: Readonly<Record<Language, string>> = { en: '', ru: '', fa: '\u200f' }
/** Around the text of a badge, its edge included. */
const CARD_PX = { width: 12, height: 6 }
const SIGN_GAP_PX = 3
/** Reaching over the edge of its area costs a label as much as standing so much farther away, at either end. */
const OUTSIDE_PX = 16
/** Around an area that is smaller than its label: close by, and past a ring upon it. */
const BESIDE_FAR = [1, 1.4, 2, 2.7]
const BESIDE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
]

/** Finds the labels of hatched areas places clear of panels, symbols and one another; after the name of the subject. */
export function createAreaLabels(
  map: MapLibreMap,
  { container, topology, shapes }: { container: HTMLElement; topology: Topology; shapes: AreaShapes },
): AreaLabels {
  const width = createMeasure()
  let standing: readonly StandingLabel[] = []
  let around: { obstacles: Obstacles | null; covers: readonly Box[] } = { obstacles: null, covers: [] }
  let placed: readonly unknown[] = []
  const place = (scene: Scene): void => {
    const bounds = map.getBounds()
    const seen = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
    const wanted = wantedLabels(scene, { topology, shapes, zoom: map.getZoom(), width })
    const places = wanted.map(({ shape }) => shape.placesIn(seen).map((at) => pixelAt(map, at)))
    const labels = wanted.map(
      ({ shape, forms }, i): Label =>
        forms.map(({ size, within }) => ({
          size,
          spots: spotsOf(places[i] ?? [], size),
          surcharge: reachOver(map, shape, { size, within }),
        })),
    )
    const discs = (around.obstacles?.features ?? []).map(({ geometry, properties: { px } }) => ({
      ...pixelAt(map, geometry.coordinates),
      px,
    }))
    const placedLabels = placeLabels(labels, { room: roomOf(map), covers: around.covers, discs })
    const found: StandingLabel[] = []
    const boxes = wanted.map(({ forms }, i): Box | null => {
      const { form, spot } = placedLabels[i] ?? {}
      const size = forms[form ?? 0]?.size
      return spot && size ? boxAt(spot, size) : null
    })
    const isFree = ({ x, y }: Pixel): boolean =>
      discs.every((disc) => Math.hypot(x - disc.x, y - disc.y) > disc.px) &&
      boxes.every((box) => !box || overlap(box, { left: x, top: y, right: x, bottom: y }) < 0)
    const told: ToldLabel[] = []
    const features = wanted.flatMap(({ shape, properties, forms }, i): GeoJSON.Feature[] => {
      const { form, spot } = placedLabels[i] ?? {}
      const { text, size } = forms[form ?? 0] ?? {}
      const inSight = places[i] ?? []
      if (inSight.length > 0) told.push({ key: properties['key'] ?? 'name', box: boxes[i] ?? null })
      if (!spot || !size) return []
      const { lng, lat } = map.unproject([spot.x, spot.y])
      const half = { halfWidth: size.width / 2, halfHeight: size.height / 2 }
      found.push({ x: mercatorX(lng), y: mercatorY(lat), ...half })
      return [
        {
          type: 'Feature',
          properties: { ...properties, text },
          geometry: { type: 'Point', coordinates: [lng, lat] },
        },
        ...(properties['kind'] !== 'area' || shape.holds([lng, lat])
          ? []
          : leader(map, [spot, nearest(spot, inSight.filter(isFree))], properties)),
      ]
    })
    standing = found
    container.dataset['areaLabels'] = JSON.stringify(told)
    setFeatures(map, AREA_LABEL_SOURCE, features)
  }
  return {
    apply(scene, { obstacles, covers }) {
      if (obstacles) around = { obstacles, covers }
      const now = [scene.areas, scene.language, scene.layers, around.obstacles, JSON.stringify(around.covers)]
      if (now.every((part, i) => part === placed[i])) return false
      placed = now
      place(scene)
      return true
    },
    forget() {
      placed = []
    },
    standing: () => standing,
  }
}

/** `within`: only where both its ends lie in its area. */
type WantedForm = { text: string; size: LabelSize; within: boolean }
type Wanted = {
  shape: AreaShape
  forms: readonly WantedForm[]
  properties: Readonly<Record<string, string>>
}
type Known = {
  topology: Topology
  shapes: AreaShapes
  zoom: number
  width: ReturnType<typeof createMeasure>
}

/** The smaller an area, the fewer places its label has: discs choose first, countries last. */
const wantedLabels = ({ areas, layers, language }: Scene, known: Known): Wanted[] => [
  ...subject(language, known),
  ...(isShownLayer(layers, 'incidents')
    ? areas.toReversed().flatMap((area) => areaLabel(area, language, known))
    : []),
]

function areaLabel({ shown, hatch, badge, label }: SceneArea, language: Language, known: Known): Wanted[] {
  const { shapes, zoom, width } = known
  const shape = shapes(shown.area)
  if (!shape) return []
  const lead = LEADS[language]
  const form = (words: string, within: boolean): WantedForm => {
    const signPx = hatch === 'mixed' ? 0 : SIGN_PX + SIGN_GAP_PX
    const { lines, size } = inLines(words, signPx, (text) => width(text, LABEL_PX))
    return {
      text: lines.map((line) => lead + line).join('\n'),
      within,
      size: { width: size.width + CARD_PX.width, height: size.height + CARD_PX.height },
    }
  }
  const isWide = zoom >= Math.log2((SENTENCE_PX * 360) / (WORLD_PX * shape.width))
  const forms = [...(isWide ? [form(label, true)] : []), form(badge, false)]
  return [{ shape, forms, properties: { kind: 'area', key: shown.area.key, hatch, lead } }]
}

function subject(language: Language, { topology, shapes, zoom, width }: Known): Wanted[] {
  const shape = shapes({ kind: 'country', key: SUBJECT, country: SUBJECT })
  const countries = topology.objects['countries']
  if (!shape || countries?.type !== 'GeometryCollection' || zoom > NAMED_TO) return []
  const found = countries.geometries.find((geometry) => textOf(geometry, 'a2') === SUBJECT)
  const text = found && (textOf(found, language) ?? textOf(found, 'en'))
  if (!text) return []
  const { far, near } = SUBJECT_SIZES
  const share = Math.min(1, Math.max(0, (zoom - far.zoom) / (near.zoom - far.zoom)))
  const px = far.px + (near.px - far.px) * share
  const spaced = text.length * px * (far.spacing + (near.spacing - far.spacing) * share)
  const size = { width: width(text.toUpperCase(), px) + spaced, height: px * 1.1 }
  return [{ shape, forms: [{ text, size, within: zoom > SMALL_TO }], properties: { kind: 'name' } }]
}

function roomOf(map: MapLibreMap): Box {
  const { widthPx, heightPx } = sizeOf(map)
  return { left: EDGE_PX, top: EDGE_PX, right: widthPx - EDGE_PX, bottom: heightPx - EDGE_PX }
}

/** Every place the label may stand at, by how far it is from the first. */
function spotsOf(places: readonly Pixel[], { width, height }: LabelSize): Spot[] {
  const [first] = places
  if (!first) return []
  const all = [
    ...places,
    ...BESIDE_FAR.flatMap((far) =>
      BESIDE.map(([dx, dy]) => ({
        x: first.x + dx * far * width * 0.65,
        y: first.y + dy * far * (height + 2),
      })),
    ),
  ]
  return all.map(({ x, y }) => ({ x, y, cost: Math.hypot(x - first.x, y - first.y) }))
}

/** What it costs to reach over the edge of the area, which one that must stay within never does. */
const reachOver =
  (map: MapLibreMap, shape: AreaShape, { size: { width }, within }: Pick<WantedForm, 'size' | 'within'>) =>
  ({ x, y }: Spot): number => {
    const ends = [x - width / 2, x + width / 2].filter((end) => {
      const { lng, lat } = map.unproject([end, y])
      return !shape.holds([lng, lat])
    })
    if (within && ends.length > 0) return Number.POSITIVE_INFINITY
    return ends.length * OUTSIDE_PX
  }

/** From a label beside its area to a place in it that can be seen: else it would seem to count its neighbour. */
function leader(
  map: MapLibreMap,
  ends: readonly (Pixel | undefined)[],
  { hatch }: Wanted['properties'],
): GeoJSON.Feature[] {
  const coordinates = ends.flatMap((end) => (end ? [map.unproject([end.x, end.y]).toArray()] : []))
  if (coordinates.length < 2) return []
  return [
    { type: 'Feature', properties: { kind: 'leader', hatch }, geometry: { type: 'LineString', coordinates } },
  ]
}

const nearest = ({ x, y }: Pixel, places: readonly Pixel[]): Pixel | undefined =>
  places.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0]

type Pixel = { readonly x: number; readonly y: number }

function pixelAt(map: MapLibreMap, [lng = 0, lat = 0]: readonly number[]): Pixel {
  const { x, y } = map.project([lng, lat])
  return { x, y }
}
