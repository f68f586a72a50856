import { characterCount, firstCharacters } from '@/base/characters'
import { formatDay, parseDay } from '@/domain/day'
import type { Choice } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import type { LinkFault } from '@/domain/linkFault'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera, KilledRange } from '@/domain/viewState'

/** What a key of a link gives: a value, the reason why it gives none, or nothing because it is not there. */
export type ParsedParam<T> =
  | { status: 'valid'; value: T }
  | { status: 'invalid'; fault: LinkFault }
  | { status: 'missing' }

/** One key's text form. `parse(format(value))` is the value; `parse` never throws. */
export type ParamCodec<T> = {
  parse: (text: string) => ParsedParam<T>
  format: (value: T) => string
}

export const valid = <T>(value: T): ParsedParam<T> => ({ status: 'valid', value })
export const invalid = (fault: LinkFault): ParsedParam<never> => ({ status: 'invalid', fault })
/** Not of the form of which this is an example. */
export const unlike = (example: string): ParsedParam<never> => invalid({ kind: 'form', example })

/** One word of a closed vocabulary. */
export const oneOf = <Word extends string>(words: readonly Word[]): ParamCodec<Word> => ({
  parse: (text) => {
    const word = words.find((candidate) => candidate === text)
    return word === undefined ? invalid({ kind: 'notAmong', words }) : valid(word)
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
      return parsed.status === 'valid' && parsed.value.length > max
        ? invalid({ kind: 'tooMany', max })
        : parsed
    },
    format: list.format,
  }
}

/** The same, kept in the vocabulary's own order. */
const orderedListOf = <Word extends string>(words: readonly Word[]): ParamCodec<readonly Word[]> => {
  const list = listOf(oneOf(words))
  return {
    parse: (text) => {
      const parsed = list.parse(text)
      return parsed.status === 'valid' ? valid(words.filter((word) => parsed.value.includes(word))) : parsed
    },
    format: list.format,
  }
}

const ALL = 'all'
/**
 * The same, told by what is missing where most are there: "!by-year" is all but that one, "all" is every one. A word
 * that is added to the vocabulary changes what such a link means, and so is one more version of links.
 */
export const mostlyListOf = <Word extends string>(words: readonly Word[]): ParamCodec<readonly Word[]> => {
  const list = orderedListOf(words)
  const others = (values: readonly Word[]) => words.filter((word) => !values.includes(word))
  return {
    parse: (text) => {
      if (text === ALL) return valid(words)
      if (!text.startsWith('!')) return list.parse(text)
      const missing = list.parse(text.slice(1))
      if (missing.status !== 'valid') return missing
      const left = others(missing.value)
      return left.length === 0 ? unlike(`!${words[0]}`) : valid(left)
    },
    format: (values) => {
      if (values.length === words.length) return ALL
      return values.length > words.length / 2 ? `!${list.format(others(values))}` : list.format(values)
    },
  }
}

export const oneOfNumbers = <N extends number>(numbers: readonly N[]): ParamCodec<N> => ({
  parse: (text) => {
    const number = numbers.find((candidate) => String(candidate) === text)
    return number === undefined ? invalid({ kind: 'notAmong', words: numbers.map(String) }) : valid(number)
  },
  format: String,
})

/** "1" for on; off is the default and not written. */
export const flag: ParamCodec<boolean> = {
  parse: (text) => (text === '1' ? valid(true) : unlike('1')),
  format: (on) => (on ? '1' : ''),
}

/** A column, with a minus before it for descending. */
export const sortBy = <Column extends string>(
  columns: readonly Column[],
): ParamCodec<{ column: Column; descending: boolean }> => ({
  parse: (text) => {
    const descending = text.startsWith('-')
    const column = oneOf(columns).parse(descending ? text.slice(1) : text)
    return column.status === 'valid' ? valid({ column: column.value, descending }) : column
  },
  format: ({ column, descending }) => `${descending ? '-' : ''}${column}`,
})

const matching = (pattern: RegExp, example: string): ParamCodec<string> => ({
  parse: (text) => (pattern.test(text) ? valid(text) : unlike(example)),
  format: (text) => text,
})

export const countryCode = matching(/^[A-Z]{2}$/, 'AF')
export const countryCodeOrNotStated = matching(/^(?:[A-Z]{2}|not_stated)$/, 'TJ')
/** Values that only the dataset knows: names of actors and sources as they stand in a link. */
export const anySlug = matching(/^[a-z0-9][a-z0-9_-]{0,79}$/, 'al-azaim-foundation')
export const incidentId = matching(/^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ir-kerman-bombing-2024-01-03')

/** "2022-01-01..2024-03-22", both days included. */
export const timeWindow: ParamCodec<TimeWindow> = {
  parse: (text) => {
    const [from, to, ...rest] = text.split('..')
    const startDay = parseDay(from ?? '')
    const endDay = parseDay(to ?? '')
    if (startDay === null || endDay === null || rest.length > 0) return unlike('2022-01-01..2024-03-22')
    return startDay > endDay ? invalid({ kind: 'backwards' }) : valid({ startDay, endDay })
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
      return unlike('5/34.5/69.2')
    const inRange =
      within(zoom, 0, 24) &&
      within(lat, -90, 90) &&
      within(lon, -180, 180) &&
      within(bearing, -360, 360) &&
      within(pitch, 0, 85)
    return inRange ? valid({ zoom, lat, lon, bearing, pitch }) : invalid({ kind: 'outOfRange' })
  },
  format: ({ zoom, lat, lon, bearing, pitch }) =>
    [
      rounded(zoom, 3),
      rounded(lat, 4),
      rounded(lon, 4),
      ...(bearing || pitch ? [rounded(bearing, 1), rounded(pitch, 1)] : []),
    ].join('/'),
}

export const within = (value: number, low: number, high: number): boolean => value >= low && value <= high
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
    if (both !== undefined) return invalid({ kind: 'contradicts', value: both })
    return valid({ include: [...new Set(include)].toSorted(), exclude: [...new Set(exclude)].toSorted() })
  },
  format: ({ include, exclude }) => [...include, ...exclude.map((value) => `!${value}`)].join(','),
})

/** "5..20", "5.." for at least 5; "~" after it keeps incidents that state no figure. */
export const killedRange: ParamCodec<KilledRange> = {
  parse: (text) => {
    const match = /^(\d{1,6})\.\.(\d{1,6})?(~)?$/.exec(text)
    if (!match) return unlike('5..20')
    const low = Number(match[1])
    const high = match[2] === undefined ? null : Number(match[2])
    // A highest below the lowest is a question too, as it stands while it is typed; nothing passes it.
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
    characterCount(text) <= MAX_TEXT ? valid(text) : invalid({ kind: 'tooLong', max: MAX_TEXT }),
  format: (text) => shortened(text, MAX_TEXT),
}

/** West, south, east, north, in degrees. */
export const bounds: ParamCodec<Bounds> = {
  parse: (text) => {
    const numbers = text.split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers
    const inOrder =
      within(west, -180, 180) && within(east, west, 180) && within(south, -90, 90) && within(north, south, 90)
    return numbers.length === 4 && inOrder ? valid([west, south, east, north]) : unlike('60.5,29,75,38.5')
  },
  format: (values) => values.map((value) => rounded(value, 3)).join(','),
}

const MIN_CORNERS = 3
const MAX_CORNERS = 60
/** Drawn across the edge of the world, a ring counts on beyond it. */
const FARTHEST_LON = 540
/** A ring of corners: "lon,lat;lon,lat;…". */
export const ring: ParamCodec<readonly LonLat[]> = {
  parse: (text) => {
    const corners = text.split(';').map((part) => part.split(',').map(Number))
    const fine = corners.every(
      ([lon, lat, ...rest]) =>
        within(lon ?? Number.NaN, -FARTHEST_LON, FARTHEST_LON) &&
        within(lat ?? Number.NaN, -90, 90) &&
        rest.length === 0,
    )
    if (!fine || corners.length < MIN_CORNERS || corners.length > MAX_CORNERS)
      return invalid({ kind: 'corners', min: MIN_CORNERS, max: MAX_CORNERS })
    return valid(corners.map(([lon = 0, lat = 0]): LonLat => [lon, lat]))
  },
  format: (corners) => corners.map(([lon, lat]) => `${rounded(lon, 3)},${rounded(lat, 3)}`).join(';'),
}
