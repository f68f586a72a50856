import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** Fetched and parsed by the caller; labels, cities and corridors not before they are drawn. */
export type Basemap = {
  /** Objects `countries` and `lines`. */
  readonly topology: Topology
  /** Object `water`; or why it is not there. */
  readonly water: Topology | Error
  readonly labels: () => Promise<GeoJSON.GeoJSON>
  readonly cities: () => Promise<GeoJSON.GeoJSON>
  readonly corridors: () => Promise<GeoJSON.GeoJSON>
}

/**
 * Fills the style's empty sources one after the other, land first, what only shows on coming closer last. Decoding
 * a layer and copying it to the worker takes tens of milliseconds: a task each, so that the page answers in
 * between. A layer that fails is told of, and the rest goes on.
 */
export async function fillBasemap(
  map: MapLibreMap,
  basemap: Basemap,
  options: { signal: AbortSignal; onFailure: (source: string, error: unknown) => void },
): Promise<void> {
  const fill = async (
    source: string,
    data: () => GeoJSON.GeoJSON | Promise<GeoJSON.GeoJSON>,
  ): Promise<void> => {
    await nextTask()
    if (options.signal.aborted) return
    try {
      const filling = await data()
      const target = map.getSource(source)
      if (target instanceof GeoJSONSource) await target.setData(filling)
    } catch (error) {
      // A map that is being removed takes its requests with it; that is nobody's failure.
      if (!options.signal.aborted) options.onFailure(source, error)
    }
  }
  await fill('countries', () => decode(basemap.topology, 'countries'))
  await fill('lines', () => decode(basemap.topology, 'lines', (kind) => kind !== 'admin1'))
  await fill('water', () => {
    if (basemap.water instanceof Error) throw basemap.water
    return decode(basemap.water, 'water')
  })
  await fill('labels', basemap.labels)
  await fill('cities', basemap.cities)
  await fill('corridors', basemap.corridors)
  await fill('province-lines', () => decode(basemap.topology, 'lines', (kind) => kind === 'admin1'))
}

function decode(topology: Topology, object: string, isWanted?: (kind: unknown) => boolean): GeoJSON.GeoJSON {
  const found = topology.objects[object]
  if (!found) throw new Error(`The basemap has no object "${object}"`)
  if (!isWanted || found.type !== 'GeometryCollection') return feature(topology, found)
  const geometries = found.geometries.filter(({ properties }) => isWanted(kindOf(properties)))
  return feature(topology, { type: 'GeometryCollection', geometries })
}

const kindOf = (properties: object | null | undefined): unknown =>
  properties && 'kind' in properties ? properties.kind : null

/** A timer, not a promise: promises run before the browser may paint or take input. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
