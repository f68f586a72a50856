import { useMemo } from 'react'
import { sourceUse } from '@/derive/sourceUse'
import type { Source } from '@/domain/source'
import { DATE_BASES } from '@/domain/vocabulary'
import { i18n, isolated } from '@/i18n/i18n'
import { useDataset, useSources } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { dateRangeWords } from '@/words/dates'
import { languageName } from '@/words/places'
import { dateBasisWords } from '@/words/terms'
import { ExternalLink } from './ExternalLink'
import styles from './PagesView.module.css'

/** Each source: who published it, when and how that is known, whose interest it serves, what rests on it. */
export function SourcesPage() {
  const dataset = useDataset()
  const sources = useSources()
  const uses = useMemo(() => sourceUse(dataset), [dataset])
  return (
    <article className={styles['page']}>
      <p>
        {i18n.t({
          id: 'sources.intro',
          message:
            'Everything the atlas shows is traced to one of these. A record that rests on one source alone is only as good as that source.',
        })}
      </p>
      {[...sources.values()].map((source) => (
        <section key={source.id} className={styles['entry']}>
          <h3>
            <EnglishText>{source.title}</EnglishText>
          </h3>
          <p className={styles['quiet']}>{facts(source).join(' · ')}</p>
          <p lang="en" dir="auto">
            {source.reliability_note}
          </p>
          <p className={styles['use']}>
            {i18n.t({
              id: 'sources.use',
              message:
                '{records, plural, one {Reports on # record} other {Reports on # records}}, {incidents, plural, one {# of them an incident} other {# of them incidents}}; {alone, plural, =0 {none rests on it alone} one {# rests on it alone} other {# rest on it alone}}.',
              values: uses.get(source.id) ?? { records: 0, incidents: 0, alone: 0 },
            })}
          </p>
          {source.url !== null && <ExternalLink href={source.url} />}
        </section>
      ))}
    </article>
  )
}

function facts({ publisher, author, published, language, translated_from }: Source): string[] {
  const { start, end, basis } = published
  const when =
    start === null
      ? i18n.t({ id: 'sources.noDate', message: 'date not known' })
      : `${dateRangeWords(start, end ?? start)} (${basisWords(basis)})`
  const tongue =
    translated_from === null
      ? languageName(language)
      : i18n.t({
          id: 'sources.translated',
          message: '{language}, translated from {original}',
          values: { language: languageName(language), original: languageName(translated_from) },
        })
  return [publisher && isolated(publisher), author && isolated(author), when, tongue].filter(
    (fact) => fact !== null,
  )
}

/** A basis in the codebook's words; another stands as it is written. */
function basisWords(basis: string): string {
  const known = DATE_BASES.find((word) => word === basis)
  return known === undefined ? basis : dateBasisWords(known)
}
