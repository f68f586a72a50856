import { assertNever } from '@/base/assertNever'
import type { Figure, Incident } from '@/domain/incident'
import { i18n, perLanguage } from '@/i18n/i18n'

const number = perLanguage((locale) => new Intl.NumberFormat(locale))
export const numberWords = (value: number): string => number().format(value)

export const FIGURE_NAMES = ['killed', 'wounded', 'arrested', 'perpetrators_killed'] as const
export type FigureName = (typeof FIGURE_NAMES)[number]

export function figureName(name: FigureName): string {
  switch (name) {
    case 'killed':
      return i18n.t({ id: 'figure.killed', message: 'Killed' })
    case 'wounded':
      return i18n.t({ id: 'figure.wounded', message: 'Wounded' })
    case 'arrested':
      return i18n.t({ id: 'figure.arrested', message: 'Arrested' })
    case 'perpetrators_killed':
      return i18n.t({ id: 'figure.perpetratorsKilled', message: 'Perpetrators killed' })
    default:
      return assertNever(name)
  }
}

/** "91–99", "at least 24", "13"; null when nothing is stated. */
export function rangeWords(low: number | null, high: number | null): string | null {
  if (low === null)
    return high === null
      ? null
      : i18n.t({ id: 'figure.upTo', message: 'up to {high}', values: { high: numberWords(high) } })
  if (high === null)
    return i18n.t({ id: 'figure.atLeast', message: 'at least {low}', values: { low: numberWords(low) } })
  return low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`
}

/** The figure as the reports span it, or "not stated". */
export function incidentFigureWords(incident: Incident, name: FigureName): string {
  return rangeWords(incident[`${name}_low`], incident[`${name}_high`]) ?? notStated()
}

export const notStated = (): string => i18n.t({ id: 'figure.notStated', message: 'not stated' })

/** A report's own figure; null when it gives none. */
export const reportFigureWords = (figure: Figure | null): string | null =>
  figure && rangeWords(figure.low, figure.high)

/** "91–99 killed" for tooltips and lists; "killed not stated" where nothing is. */
export function killedWords(incident: Incident): string {
  const range = rangeWords(incident.killed_low, incident.killed_high)
  return range === null
    ? i18n.t({ id: 'killed.notStated', message: 'killed: not stated' })
    : i18n.t({ id: 'killed.stated', message: '{range} killed', values: { range } })
}
