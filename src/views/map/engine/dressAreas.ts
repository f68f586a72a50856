import type { ExpressionSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import type { Topology } from 'topojson-specification'
import type { AreaKind } from '@/derive/areaRecords'
import type { SceneArea } from '../scene'
import { type AreaLabels, type Around, createAreaLabels } from './areaLabels'
import { type AreaShapes, areaShapes } from './areaShapes'
import { putBadges } from './badge'
import { colourAreas, pickColoured } from './colourAreas'
import { putHatches } from './hatch'
import { readPalette } from './palette'
import type { SceneOnMap } from './sceneOnMap'
import { setFeatures } from './setFeatures'
import { putSigns } from './sign'
import { AREA_SOURCE, BADGE_LAYER, HATCH_LAYER, UNCERTAIN_AREA_LAYERS } from './uncertainAreaLayers'

/** Records whose area is under the pointer; or a coloured area, where no such record is. */
export type AreaPick = { rows: readonly number[]; area: string | null }

export type AreaDress = {
  apply: (shown: SceneOnMap, around: Around) => void
  standing: AreaLabels['standing']
  pick: (at: PointLike) => AreaPick | null
  destroy: () => void
}

/** Up to this width an area is hatched in full strength, seen from afar and from near. */
const INK_DEGREES = { far: 12, near: 2.5 } as const
/** Zoom levels. */
const AFAR = 4
const NEAR = 6.5
const CLOSE = 8.5
/** From close by a country fills the screen: its label says so, and a whisper of the hatch is enough. */
const WHISPER = 0.45
/** A change of zoom, in levels, that makes the hatch visibly wider or narrower. */
const ZOOM_SLACK = 0.02
const ABOVE: readonly AreaKind[] = ['disc', 'province', 'country']

/**
 * Draws what is known only as an area, and the choropleth. Per frame it compares a few values by identity; MapLibre is
 * told only of what differs.
 */
export function dressAreas(
  map: MapLibreMap,
  container: HTMLElement,
  topology: Topology,
  events: { onNaked: () => void; onChange: () => void },
): AreaDress {
  const shapes = areaShapes(topology)
  const labels = createAreaLabels(map, { container, topology, shapes })
  const colouring = colourAreas(map, topology)
  let worn: SceneOnMap | null = null
  let lit: ReadonlyMap<string, number> = new Map()
  let hatchZoom = Number.NaN
  // Between loss and restoration MapLibre has no style at all and every setter throws.
  let hasStyle = true
  const hatch = (): void => {
    hatchZoom = map.getZoom()
    putHatches(map, readPalette(container), hatchZoom)
    events.onChange()
  }
  const subscriptions = [
    map.on('webglcontextlost', () => {
      hasStyle = false
    }),
    map.on('style.load', () => {
      hasStyle = true
      worn = null
      lit = new Map()
      colouring.forget()
      labels.forget()
      events.onNaked()
    }),
    map.on('moveend', () => {
      if (!hasStyle || !worn) return
      const [before, now] = [hatchZoom % 1, map.getZoom() % 1]
      if (Math.abs(before - now) > ZOOM_SLACK) hatch()
      labels.forget()
    }),
  ]
  return {
    standing: labels.standing,
    apply(shown, around) {
      if (!hasStyle) return
      const { scene } = shown
      const last = worn?.scene
      if (last?.theme !== scene.theme) {
        hatch()
        putBadges(map, readPalette(container))
        putSigns(map, readPalette(container))
      }
      if (!last || last.areas !== scene.areas) {
        placeAreas(map, scene.areas, last?.areas ?? null, shapes)
        events.onChange()
      }
      if (labels.apply(scene, around)) events.onChange()
      if (last?.layers !== scene.layers) showWithIncidents(map, scene.layers)
      if (!last || last.choropleth !== scene.choropleth) {
        if (colouring.apply(scene.choropleth)) events.onChange()
        // Two hatches, or a hatch on a colour, would be one more code to learn: the badges stay.
        if (!last || !last.choropleth !== !scene.choropleth)
          map.setFilter(HATCH_LAYER, scene.choropleth ? ['literal', false] : null)
      }
      const now = litAreas(shown)
      if (!last || !sameLit(lit, now)) {
        for (const key of lit.keys())
          if (!now.has(key)) map.removeFeatureState({ source: AREA_SOURCE, id: key })
        for (const [key, state] of now) map.setFeatureState({ source: AREA_SOURCE, id: key }, { lit: state })
        lit = now
        events.onChange()
      }
      worn = shown
    },
    pick(at) {
      if (!hasStyle || !worn) return null
      const { areas, choropleth } = worn.scene
      const found = (layers: string[]): readonly SceneArea[] => {
        const keys = new Set<unknown>(map.queryRenderedFeatures(at, { layers }).map(keyOf))
        return areas.filter(({ shown }) => keys.has(shown.area.key))
      }
      const [badge] = found([BADGE_LAYER])
      if (badge) return { rows: badge.shown.rows, area: null }
      const under = found([HATCH_LAYER]).toSorted(
        (a, b) => ABOVE.indexOf(a.shown.area.kind) - ABOVE.indexOf(b.shown.area.kind),
      )
      if (under.length > 0)
        return { rows: [...new Set(under.flatMap(({ shown }) => shown.rows))], area: null }
      const area = choropleth && pickColoured(map, at, choropleth.level)
      return area ? { rows: [], area } : null
    },
    destroy() {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

const keyOf = ({ properties }: { properties: Readonly<Record<string, unknown>> }): unknown =>
  properties['key']

function placeAreas(
  map: MapLibreMap,
  areas: readonly SceneArea[],
  before: readonly SceneArea[] | null,
  shapes: AreaShapes,
): void {
  const drawn = areas.flatMap((area) => {
    const shape = shapes(area.shown.area)
    return shape ? [{ area, shape }] : []
  })
  // Polygons are heavy; while a window moves mostly counts change.
  if (looks(areas) !== (before && looks(before)))
    setFeatures(
      map,
      AREA_SOURCE,
      drawn.map(({ area: { shown, hatch }, shape: { geometry, width } }) => ({
        type: 'Feature',
        properties: {
          key: shown.area.key,
          kind: shown.area.kind,
          hatch,
          ink: inkAt(width, INK_DEGREES.far),
          near: inkAt(width, INK_DEGREES.near),
          close: inkAt(width, INK_DEGREES.near) * (shown.area.kind === 'country' ? WHISPER : 1),
        },
        geometry,
      })),
    )
}

/** Doubt that spreads wide is drawn thin: Russia hatched like Poland would drown all else. */
const inkAt = (width: number, full: number): number => Math.min(1, Math.max(0.3, (full / width) ** 0.5))

const looks = (areas: readonly SceneArea[]): string =>
  areas.map(({ shown, hatch }) => `${shown.area.key} ${hatch}`).join()

function showWithIncidents(map: MapLibreMap, layers: SceneOnMap['scene']['layers']): void {
  const setting = layers.find(({ layer }) => layer === 'incidents')
  const opacity = (setting?.opacity ?? 100) / 100
  for (const id of UNCERTAIN_AREA_LAYERS) {
    const layer = map.getLayer(id)
    if (!layer) continue
    map.setLayoutProperty(id, 'visibility', setting ? 'visible' : 'none')
    if (layer.type === 'fill') map.setPaintProperty(id, 'fill-opacity', hatchOpacity(opacity))
    if (layer.type === 'line') map.setPaintProperty(id, 'line-opacity', opacity)
    if (layer.type !== 'symbol') continue
    map.setPaintProperty(id, 'text-opacity', opacity)
    map.setPaintProperty(id, 'icon-opacity', opacity)
  }
}

const hatchOpacity = (opacity: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  AFAR,
  ['*', opacity, ['get', 'ink']],
  NEAR,
  ['*', opacity, ['get', 'near']],
  CLOSE,
  ['*', opacity, ['get', 'close']],
]

/** 1: pointed at, 2: open. An area all of whose records are filtered out is not drawn and cannot be lit. */
function litAreas({ scene, hoveredRow, highlightedRow }: SceneOnMap): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const light = (row: number | null, state: number): void => {
    if (row === null) return
    for (const { shown } of scene.areas) if (shown.rows.includes(row)) found.set(shown.area.key, state)
  }
  for (const row of scene.highlightedRows) light(row, 1)
  light(hoveredRow ?? highlightedRow, 1)
  light(scene.selectedRow, 2)
  return found
}

const sameLit = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([key, state]) => b.get(key) === state)
