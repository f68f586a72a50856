import '@/ui/fonts.css'
import '@/ui/tokens.css'
import { QueryClient } from '@tanstack/react-query'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapPoints } from '@/derive/mapPoints'
import type { TimeWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW, type Marks } from '@/domain/viewState'
import { type BasemapFiles, basemapQuery } from '@/session/datasets'
import { fillBasemap } from '@/views/map/engine/basemap'
import { createMap } from '@/views/map/engine/createMap'
import { dressBasemap } from '@/views/map/engine/dressBasemap'
import { readPalette } from '@/views/map/engine/palette'
import { drawnBy } from '@/views/map/engine/webgl'
import type { Scene } from '@/views/map/scene'
import { CAMERA, racePoints } from './mapContender'

export const basemapFiles = (): Promise<BasemapFiles> => new QueryClient().fetchQuery(basemapQuery)

export function sceneOf(
  points: MapPoints,
  { marks, window = null }: { marks: Marks; window?: TimeWindow | null },
): Scene {
  const { layers, theme, language, projection } = DEFAULT_VIEW
  return {
    points,
    mask: new Uint8Array(points.count).fill(1),
    flows: null,
    window,
    inHand: false,
    certain: false,
    selectedRow: null,
    highlightedRows: [],
    countries: [],
    layers,
    marks,
    projection,
    language,
    area: null,
    theme,
    areas: [],
    choropleth: null,
  }
}

export const emptyScene = (): Scene => sceneOf(racePoints(0), { marks: 'auto' })

export const doNothing = (): void => undefined

export function failLoudly(what: unknown): void {
  throw new Error(`the map failed: ${JSON.stringify(what)}`)
}

/** The atlas's own base map, dressed as in the atlas, without its incidents. */
export async function plainBasemap(stage: HTMLElement): Promise<MapLibreMap> {
  const map = await createMap(stage, {
    palette: readPalette(stage),
    countries: [],
    language: DEFAULT_VIEW.language,
    label: 'Map',
    isSlow: drawnBy() === 'processor',
  })
  map.jumpTo({ center: [CAMERA.lon, CAMERA.lat], zoom: CAMERA.zoom })
  dressBasemap(map, stage, { onNaked: doNothing, onChange: doNothing }).apply(emptyScene(), null)
  const { signal } = new AbortController()
  await fillBasemap(map, await basemapFiles(), { signal, onFailure: failLoudly })
  const idle = map.once('idle')
  map.triggerRepaint()
  await idle
  return map
}
