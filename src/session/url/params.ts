import { characterCount, firstCharacters } from '@/base/characters'
import { formatDay, parseDay } from '@/domain/day'
import type { Choice } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import type { TimeWindow } from '@/domain/timeWindow'
import {
  AREA_LEVELS,
  AREA_MEASURES,
  type AreaColouring,
  type Camera,
  type KilledRange,
  LAYERS,
  type LayerSetting,
  MARK_LAYERS,
  TABLE_COLUMNS,
  type TableSort,
} from '@/domain/viewState'

/** What a key of a link gives: a value, the reason why it gives none, or nothing because it is not there. */
export type ParsedParam<T> =
  | { status: 'valid'; value: T }
  | { status: 'invalid'; reason: string }
  | { status: 'missing' }

/** One key's text form. `parse(format(value))` is the value; `parse` never throws. */
export type ParamCodec<T> = {
  parse: (text: string) => ParsedParam<T>
  format: (value: T) => string
}

const valid = <T>(value: T): ParsedParam<T> => ({ status: 'valid', value })
const invalid = (reason: string): ParsedParam<never> => ({ status: 'invalid', reason })

/** One word of a closed vocabulary. */
export const oneOf = <Word extends string>(words: readonly Word[]): ParamCodec<Word> => ({
  parse: (text) => {
    const word = words.find((candidate) => candidate === text)
    return word === undefined ? invalid(`expected one of ${words.join(', ')}`) : valid(word)
  },
  format: (word) => word,
})

/** A comma-separated list without repetitions; one unknown word makes the key invalid, so that nothing is dropped unseen. */
export const listOf = <Word extends string>(word: ParamCodec<Word>): ParamCodec<readonly Word[]> => ({
  parse: (text) => {
    const values: Word[] = []
    for (const part of text.split(',')) {
      const parsed = word.parse(part)
      if (parsed.status !== 'valid') return parsed
      values.push(parsed.value)
    }
    return valid([...new Set(values)].toSorted())
  },
  format: (values) => values.join(','),
})

/** The same of at most `max` words. */
export const fewOf = <Word extends string>(
  word: ParamCodec<Word>,
  max: number,
): ParamCodec<readonly Word[]> => {
  const list = listOf(word)
  return {
    parse: (text) => {
      const parsed = list.parse(text)
      return parsed.status === 'valid' && parsed.value.length > max ? invalid(`more than ${max}`) : parsed
    },
    format: list.format,
  }
}

/** The same, kept in the vocabulary's own order. */
export const orderedListOf = <Word extends string>(words: readonly Word[]): ParamCodec<readonly Word[]> => {
  const list = listOf(oneOf(words))
  return {
    parse: (text) => {
      const parsed = list.parse(text)
      return parsed.status === 'valid' ? valid(words.filter((word) => parsed.value.includes(word))) : parsed
    },
    format: list.format,
  }
}

export const oneOfNumbers = <N extends number>(numbers: readonly N[]): ParamCodec<N> => ({
  parse: (text) => {
    const number = numbers.find((candidate) => String(candidate) === text)
    return number === undefined ? invalid(`expected one of ${numbers.join(', ')}`) : valid(number)
  },
  format: String,
})

/** "1" for on; off is the default and not written. */
export const flag: ParamCodec<boolean> = {
  parse: (text) => (text === '1' ? valid(true) : invalid('expected 1')),
  format: (on) => (on ? '1' : ''),
}

/** A column, with a minus before it for descending. */
export const tableSort: ParamCodec<TableSort> = {
  parse: (text) => {
    const descending = text.startsWith('-')
    const column = oneOf(TABLE_COLUMNS).parse(descending ? text.slice(1) : text)
    return column.status === 'valid' ? valid({ column: column.value, descending }) : column
  },
  format: ({ column, descending }) => `${descending ? '-' : ''}${column}`,
}

const matching = (pattern: RegExp, expected: string): ParamCodec<string> => ({
  parse: (text) => (pattern.test(text) ? valid(text) : invalid(`expected ${expected}`)),
  format: (text) => text,
})

export const countryCode = matching(/^[A-Z]{2}$/, 'two-letter country codes such as AF')
export const countryCodeOrNotStated = matching(
  /^(?:[A-Z]{2}|not_stated)$/,
  'two-letter country codes, or not_stated',
)
/** Values that only the dataset knows: names of actors and sources as they stand in a link. */
export const anySlug = matching(/^[a-z0-9][a-z0-9_-]{0,79}$/, 'names in small letters and hyphens')
export const incidentId = matching(/^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the id of an incident')

/** "2022-01-01..2024-03-22", both days included. */
export const timeWindow: ParamCodec<TimeWindow> = {
  parse: (text) => {
    const [from, to, ...rest] = text.split('..')
    const startDay = parseDay(from ?? '')
    const endDay = parseDay(to ?? '')
    if (startDay === null || endDay === null || rest.length > 0)
      return invalid('expected two dates, as in 2022-01-01..2024-03-22')
    return startDay > endDay ? invalid('the first date is after the second') : valid({ startDay, endDay })
  },
  format: ({ startDay, endDay }) => `${formatDay(startDay)}..${formatDay(endDay)}`,
}

/** Zoom, latitude, longitude, then bearing and pitch where they are not 0. */
export const camera: ParamCodec<Camera> = {
  parse: (text) => {
    const parts = text.split('/')
    const [zoom, lat, lon, bearing = 0, pitch = 0] = parts.map((part) =>
      part === '' ? Number.NaN : Number(part),
    )
    if (zoom === undefined || lat === undefined || lon === undefined || parts.length > 5)
      return invalid('expected zoom/latitude/longitude')
    const inRange =
      within(zoom, 0, 24) &&
      within(lat, -90, 90) &&
      within(lon, -180, 180) &&
      within(bearing, -360, 360) &&
      within(pitch, 0, 85)
    return inRange
      ? valid({ zoom, lat, lon, bearing, pitch })
      : invalid('a number is missing or out of range')
  },
  format: ({ zoom, lat, lon, bearing, pitch }) =>
    [
      rounded(zoom, 2),
      rounded(lat, 4),
      rounded(lon, 4),
      ...(bearing || pitch ? [rounded(bearing, 1), rounded(pitch, 1)] : []),
    ].join('/'),
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high
const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

/** Values asked for, and values asked away with "!" before them: "AF,!PK". */
export const choiceOf = (word: Pick<ParamCodec<string>, 'parse'>): ParamCodec<Choice> => ({
  parse: (text) => {
    const include: string[] = []
    const exclude: string[] = []
    for (const part of text.split(',')) {
      const away = part.startsWith('!')
      const parsed = word.parse(away ? part.slice(1) : part)
      if (parsed.status !== 'valid') return parsed
      ;(away ? exclude : include).push(parsed.value)
    }
    const both = include.find((value) => exclude.includes(value))
    if (both !== undefined) return invalid(`${both} is asked for and asked away`)
    return valid({ include: [...new Set(include)].toSorted(), exclude: [...new Set(exclude)].toSorted() })
  },
  format: ({ include, exclude }) => [...include, ...exclude.map((value) => `!${value}`)].join(','),
})

/** "5..20", "5.." for at least 5; "~" after it keeps incidents that state no figure. */
export const killedRange: ParamCodec<KilledRange> = {
  parse: (text) => {
    const match = /^(\d{1,6})\.\.(\d{1,6})?(~)?$/.exec(text)
    if (!match) return invalid('expected a range such as 5..20')
    const low = Number(match[1])
    const high = match[2] === undefined ? null : Number(match[2])
    if (high !== null && high < low) return invalid('the first number is above the second')
    return valid({ low, high, unstated: match[3] !== undefined })
  },
  format: ({ low, high, unstated }) => `${low}..${high ?? ''}${unstated ? '~' : ''}`,
}

const MAX_TEXT = 120
/** By characters, and well-formed: half a pair of surrogates would come back as another sign. */
export const shortened = (text: string, max: number): string =>
  firstCharacters(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'), max)

export const freeText: ParamCodec<string> = {
  parse: (text) =>
    characterCount(text) <= MAX_TEXT ? valid(text) : invalid(`longer than ${MAX_TEXT} characters`),
  format: (text) => shortened(text, MAX_TEXT),
}

/** West, south, east, north, in degrees. */
export const bounds: ParamCodec<Bounds> = {
  parse: (text) => {
    const numbers = text.split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers
    const inOrder =
      within(west, -180, 180) && within(east, west, 180) && within(south, -90, 90) && within(north, south, 90)
    return numbers.length === 4 && inOrder
      ? valid([west, south, east, north])
      : invalid('expected west,south,east,north')
  },
  format: (values) => values.map((value) => rounded(value, 3)).join(','),
}

const MAX_CORNERS = 60
/** A ring of corners: "lon,lat;lon,lat;…". */
export const ring: ParamCodec<readonly LonLat[]> = {
  parse: (text) => {
    const corners = text.split(';').map((part) => part.split(',').map(Number))
    const fine = corners.every(
      ([lon, lat, ...rest]) =>
        within(lon ?? Number.NaN, -180, 180) && within(lat ?? Number.NaN, -90, 90) && rest.length === 0,
    )
    if (!fine || corners.length < 3 || corners.length > MAX_CORNERS)
      return invalid(`expected 3 to ${MAX_CORNERS} corners, as lon,lat;lon,lat`)
    return valid(corners.map(([lon = 0, lat = 0]): LonLat => [lon, lat]))
  },
  format: (corners) => corners.map(([lon, lat]) => `${rounded(lon, 3)},${rounded(lat, 3)}`).join(';'),
}

const isMark = ({ layer }: LayerSetting): boolean => MARK_LAYERS.some((mark) => mark === layer)

/** "water,corridors:60,incidents": the shown layers from below, with their opacity in percent where it is not 100; "none" for none. */
export const layerSettings: ParamCodec<readonly LayerSetting[]> = {
  parse: (text) => {
    if (text === 'none') return valid([])
    const settings: LayerSetting[] = []
    for (const part of text.split(',')) {
      const [name = '', percent = '100', ...rest] = part.split(':')
      const layer = oneOf(LAYERS).parse(name)
      if (layer.status !== 'valid') return layer
      const opacity = /^\d{2,3}$/.test(percent) ? Number(percent) : Number.NaN
      if (!within(opacity, 10, 100) || rest.length > 0)
        return invalid('expected an opacity from 10 to 100, as in corridors:60')
      if (settings.some((setting) => setting.layer === layer.value)) return invalid(`${name} occurs twice`)
      settings.push({ layer: layer.value, opacity })
    }
    // Marks are drawn above the map whatever the order: a link that says otherwise means the nearest that can be.
    return valid([...settings.filter((setting) => !isMark(setting)), ...settings.filter(isMark)])
  },
  format: (settings) =>
    settings.length === 0
      ? 'none'
      : settings.map(({ layer, opacity }) => (opacity === 100 ? layer : `${layer}:${opacity}`)).join(','),
}

/** "province-killed", or "country-source-" and the slug of a source. */
export const areaColouring: ParamCodec<AreaColouring> = {
  parse: (text) => {
    const [level = '', measure = '', ...slug] = text.split('-')
    const parsedLevel = oneOf(AREA_LEVELS).parse(level)
    if (parsedLevel.status !== 'valid') return parsedLevel
    const parsedMeasure = oneOf(AREA_MEASURES).parse(measure)
    if (parsedMeasure.status !== 'valid') return parsedMeasure
    const needsSource = parsedMeasure.value === 'source'
    const source = anySlug.parse(slug.join('-'))
    if (needsSource !== slug.length > 0 || (needsSource && source.status !== 'valid'))
      return invalid('expected as in country-incidents or country-source-name')
    return valid({
      level: parsedLevel.value,
      measure: parsedMeasure.value,
      source: needsSource && source.status === 'valid' ? source.value : null,
    })
  },
  format: ({ level, measure, source }) => [level, measure, ...(source === null ? [] : [source])].join('-'),
}
