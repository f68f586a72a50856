import { digitWords, i18n } from '@/i18n/i18n'
import { ChoiceMenu, type MenuChoice } from '@/ui/ChoiceMenu'
import type { Comparing } from './useComparing'

/** Periods that are compared most often, each in one choice. */
export function PeriodPresets({ comparing }: { comparing: Comparing }) {
  const label = i18n.t({ id: 'compare.periods', message: 'Periods' })
  const { precede, yearBefore, yearAgainstYear, halve, lastYear } = comparing
  const choices: (MenuChoice | null)[] = [
    precede && {
      id: 'before',
      text: i18n.t({ id: 'compare.before', message: 'B: just before A, as long' }),
      onChoose: precede,
    },
    yearBefore && {
      id: 'year-before',
      text: i18n.t({ id: 'compare.yearBefore', message: 'B: the same days a year before A' }),
      onChoose: yearBefore,
    },
    {
      id: 'years',
      text: i18n.t({
        id: 'compare.years',
        message: 'A: {year}, B: {before}',
        values: { year: digitWords(lastYear), before: digitWords(lastYear - 1) },
      }),
      onChoose: yearAgainstYear,
    },
    {
      id: 'halves',
      text: i18n.t({ id: 'compare.halves', message: 'All time in two halves, A the later' }),
      onChoose: halve,
    },
  ]
  return (
    <ChoiceMenu
      label={label}
      groups={[
        {
          id: 'periods',
          title: label,
          kind: 'act',
          choices: choices.filter((choice) => choice !== null),
        },
      ]}
    >
      {label}
    </ChoiceMenu>
  )
}
