import type { Headline } from '@/derive/headline'
import { i18n, listWords } from '@/i18n/i18n'
import { windowWords } from './dates'

/** "21 incidents, 3 Jan 2022 – 22 Mar 2024, 8 countries" */
export function headlineWords({ incidents, context, span, countries }: Headline): string {
  const parts = [
    i18n.t({
      id: 'headline.incidents',
      message: '{incidents, plural, =0 {No incidents} one {# incident} other {# incidents}}',
      values: { incidents },
    }),
  ]
  if (span) parts.push(windowWords(span))
  if (incidents > 0)
    parts.push(
      i18n.t({
        id: 'headline.countries',
        message: '{countries, plural, one {# country} other {# countries}}',
        values: { countries },
      }),
    )
  const words = listWords(parts)
  if (context === 0) return words
  return i18n.t({
    id: 'headline.withContext',
    message: '{words}; {context, plural, one {# context record} other {# context records}} beside them',
    values: { words, context },
  })
}
