import { type FilterSpecification, GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import type { MapPoints } from '@/derive/mapPoints'
import { overlaps, type TimeWindow } from '@/domain/timeWindow'
import { type Contender, DOT_PX, type Entrant, type Shown } from './mapContender'
import { plainBasemap } from './mapStage'

const POINTS = 'race-points'

/** All points in one source, the window a filter on its layer. */
export const mapLibreSetFilter: Entrant = async (stage) => {
  const map = await plainBasemap(stage)
  return (shown) => {
    addPoints(map, shown, collection(features(shown.points)), windowFilter(shown.window))
    return {
      show: (window) => map.setFilter(POINTS, windowFilter(window)),
      ...watchSource(map),
    }
  }
}

/** Only the points of the window in the source, handed over anew at each step. */
export const mapLibreSetData: Entrant = async (stage) => {
  const map = await plainBasemap(stage)
  return (shown) => {
    const { startDay, endDay } = shown.points
    const all = features(shown.points)
    const within = (window: TimeWindow) =>
      collection(all.filter((_, i) => overlaps(window, startDay[i] ?? 0, endDay[i] ?? 0)))
    addPoints(map, shown, within(shown.window))
    return {
      show(window) {
        const source = map.getSource(POINTS)
        if (source instanceof GeoJSONSource) void source.setData(within(window))
      },
      ...watchSource(map),
    }
  }
}

type Features = GeoJSON.Feature<GeoJSON.Point>[]

const features = ({ count, lon, lat, startDay, endDay, kind }: MapPoints): Features =>
  Array.from({ length: count }, (_, i) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon[i] ?? 0, lat[i] ?? 0] },
    properties: { start: startDay[i], end: endDay[i], kind: kind[i] },
  }))

const collection = (all: Features): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: all,
})

const windowFilter = ({ startDay, endDay }: TimeWindow): FilterSpecification => [
  'all',
  ['<=', ['get', 'start'], endDay],
  ['>=', ['get', 'end'], startDay],
]

function addPoints(
  map: MapLibreMap,
  { colours }: Shown,
  data: GeoJSON.FeatureCollection,
  filter?: FilterSpecification,
): void {
  const [first = '', ...others] = colours.map((rgb) => `rgb(${rgb.join()})`)
  map.addSource(POINTS, { type: 'geojson', data })
  map.addLayer({
    id: POINTS,
    type: 'circle',
    source: POINTS,
    ...(filter ? { filter } : {}),
    paint: {
      'circle-radius': DOT_PX / 2,
      'circle-color': [
        'match',
        ['get', 'kind'],
        0,
        first,
        ...others.flatMap((colour, i) => [i + 1, colour]),
        first,
      ],
    },
  })
}

/** A step is drawn when the frame after the last of its tiles is. */
function watchSource(map: MapLibreMap): Pick<Contender, 'drawn' | 'finish'> {
  let hasNewTile = false
  let drawn: ReturnType<Contender['drawn']> = 'nothing'
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (sourceId === POINTS && tile !== undefined) hasNewTile = true
  })
  map.on('render', () => {
    if (!hasNewTile) return
    hasNewTile = false
    drawn = map.isSourceLoaded(POINTS) ? 'all' : 'part'
  })
  const gl = map.getCanvas().getContext('webgl2')
  return {
    drawn() {
      const now = drawn
      drawn = 'nothing'
      return now
    },
    finish() {
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    },
  }
}
