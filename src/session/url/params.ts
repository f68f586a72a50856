import { formatDay, parseDay } from '@/domain/day'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera } from '@/domain/viewState'

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

const matching = (pattern: RegExp, expected: string): ParamCodec<string> => ({
  parse: (text) => (pattern.test(text) ? valid(text) : invalid(`expected ${expected}`)),
  format: (text) => text,
})

export const countryCode = matching(/^[A-Z]{2}$/, 'two-letter country codes such as AF')
export const incidentId = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of an incident')

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
