import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BasemapFile } from './publish'

const NATURAL_EARTH = { licence: 'public domain', attribution: 'Made with Natural Earth' }

/** Written by `tools/geodata`; read here only to be listed in the manifest. */
const FILES = [
  { file: 'basemap.topojson', ...NATURAL_EARTH },
  { file: 'water.topojson', ...NATURAL_EARTH },
  { file: 'labels.geojson', ...NATURAL_EARTH },
  { file: 'cities.geojson', licence: 'CC BY 4.0', attribution: 'GeoNames' },
]

export const readBasemapFiles = (folder: string): Promise<BasemapFile[]> =>
  Promise.all(
    FILES.map(async (entry) => ({ ...entry, text: await readFile(join(folder, entry.file), 'utf8') })),
  )
