import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** Fetched and parsed by the caller; labels and cities are same-origin addresses that MapLibre's worker fetches. */
export type Basemap = {
  /** Objects `countries` and `lines`. */
  readonly topology: Topology
  /** Object `water`. */
  readonly water: Topology
  readonly labelsUrl: string
  readonly citiesUrl: string
}

/**
 * Fills the style's empty sources one after the other, land first. Decoding takes tens of milliseconds a layer:
 * a task each, so that the page answers in between. False when a layer is missing in the end.
 */
export async function fillBasemap(
  map: MapLibreMap,
  basemap: Basemap,
  options: { signal: AbortSignal; onFailure: (source: string, error: unknown) => void },
): Promise<boolean> {
  let isComplete = true
  const fill = async (source: string, data: () => GeoJSON.GeoJSON | string): Promise<void> => {
    await nextTask()
    if (options.signal.aborted) return
    try {
      const target = map.getSource(source)
      if (target instanceof GeoJSONSource) await target.setData(data())
    } catch (error) {
      isComplete = false
      // A map that is being removed takes its requests with it; that is nobody's failure.
      if (!options.signal.aborted) options.onFailure(source, error)
    }
  }
  await fill('countries', () => decode(basemap.topology, 'countries'))
  await fill('lines', () => decode(basemap.topology, 'lines'))
  await fill('water', () => decode(basemap.water, 'water'))
  await fill('labels', () => basemap.labelsUrl)
  await fill('cities', () => basemap.citiesUrl)
  return isComplete && !options.signal.aborted
}

function decode(topology: Topology, object: string): GeoJSON.GeoJSON {
  const found = topology.objects[object]
  if (!found) throw new Error(`The basemap has no object "${object}"`)
  return feature(topology, found)
}

/** A timer, not a promise: promises run before the browser may paint or take input. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
