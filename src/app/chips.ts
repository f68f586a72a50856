import type { Action } from '@/session/actions'
import { useView } from '@/session/hooks'
import { windowWords } from '@/words/dates'
import { countryName } from '@/words/places'
import { kindName } from '@/words/terms'

/** One clause of the filter in words, and what takes it away. */
export type Chip = { key: string; text: string; remove: Action }

export function useChips(): Chip[] {
  const time = useView((view) => view.time)
  const countries = useView((view) => view.countries)
  const kinds = useView((view) => view.kinds)
  const context = useView((view) => view.context)
  return [
    ...(time
      ? [
          {
            key: 'time',
            text: windowWords(time),
            remove: { kind: 'time/chosen', window: null },
          } satisfies Chip,
        ]
      : []),
    ...countries.map(
      (code): Chip => ({ key: code, text: countryName(code), remove: { kind: 'country/toggled', code } }),
    ),
    ...kinds.map(
      (value): Chip => ({ key: value, text: kindName(value), remove: { kind: 'kind/toggled', value } }),
    ),
    ...context.map(
      (value): Chip => ({ key: value, text: kindName(value), remove: { kind: 'context/toggled', value } }),
    ),
  ]
}
