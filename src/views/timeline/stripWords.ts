import { assertNever } from '@/base/assertNever'
import type { BinUnit } from '@/domain/timeWindow'
import type { PlayMode, PlaySpeed } from '@/domain/viewState'
import { digitWords, i18n } from '@/i18n/i18n'

/** The counting rule of the strip, in one line. */
export function binRule(unit: BinUnit): string {
  switch (unit) {
    case 'day':
      return i18n.t({ id: 'timeline.bars.day', message: 'Incidents a day, grey: all.' })
    case 'week':
      return i18n.t({ id: 'timeline.bars.week', message: 'Incidents a week, grey: all.' })
    case 'month':
      return i18n.t({ id: 'timeline.bars.month', message: 'Incidents a month, grey: all.' })
    case 'quarter':
      return i18n.t({ id: 'timeline.bars.quarter', message: 'Incidents a quarter, grey: all.' })
    case 'year':
      return i18n.t({ id: 'timeline.bars.year', message: 'Incidents a year, grey: all.' })
    default:
      return assertNever(unit)
  }
}

export const spreadRule = (): string =>
  i18n.t({ id: 'timeline.spread', message: 'date not exact, spread over its days' })

export const coarserRule = (asked: BinUnit): string =>
  i18n.t({
    id: 'timeline.coarser',
    message: 'Too long for bars by {unit}: zoom in.',
    values: { unit: unitName(asked).toLowerCase() },
  })

export function unitName(unit: BinUnit): string {
  switch (unit) {
    case 'day':
      return i18n.t({ id: 'unit.day', message: 'Day' })
    case 'week':
      return i18n.t({ id: 'unit.week', message: 'Week' })
    case 'month':
      return i18n.t({ id: 'unit.month', message: 'Month' })
    case 'quarter':
      return i18n.t({ id: 'unit.quarter', message: 'Quarter' })
    case 'year':
      return i18n.t({ id: 'unit.year', message: 'Year' })
    default:
      return assertNever(unit)
  }
}

/** "Auto (quarter)" */
export const autoUnitName = (unit: BinUnit): string =>
  i18n.t({
    id: 'timeline.auto',
    message: 'Auto ({unit})',
    values: { unit: unitName(unit).toLowerCase() },
  })

export function modeName(mode: PlayMode): string {
  switch (mode) {
    case 'window':
      return i18n.t({ id: 'play.window', message: 'Sliding window' })
    case 'cumulative':
      return i18n.t({ id: 'play.cumulative', message: 'Growing from the start' })
    case 'incident':
      return i18n.t({ id: 'play.incident', message: 'Incident by incident' })
    default:
      return assertNever(mode)
  }
}

export const speedName = (speed: PlaySpeed): string => (speed === 0.5 ? '½×' : `${digitWords(speed)}×`)
