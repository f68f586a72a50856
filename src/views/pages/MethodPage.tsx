import { useMemo } from 'react'
import { datasetFacts } from '@/derive/datasetFacts'
import { i18n } from '@/i18n/i18n'
import { useDataset, useManifest, useSources } from '@/session/hooks'
import { isoDayWords } from '@/words/dates'
import styles from './PagesView.module.css'

/** What the numbers mean and what they do not. */
export function MethodPage() {
  const dataset = useDataset()
  const manifest = useManifest()
  const documents = [...useSources().values()].filter(({ file }) => file !== null).length
  const facts = useMemo(() => datasetFacts(dataset), [dataset])
  return (
    <article className={styles['page']}>
      <Section title={i18n.t({ id: 'method.what', message: 'What this is' })}>
        {i18n.t({
          id: 'method.what.text',
          message:
            'A reading of {documents, plural, one {one public article} other {# public articles}}, coded twice and reconciled: {records} records, of which {incidents} are incidents. Each article’s own figures stand as separate reports; what the wider public record says stands beside them in its own voice and changes none of them.',
          values: { documents, records: facts.records, incidents: facts.incidents },
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.zero', message: 'Why zero is not “nothing happened”' })}>
        {i18n.t({
          id: 'method.zero.text',
          message:
            'The atlas is not a census. It holds what these articles mention, and they were written about Central Asia, the Taliban’s opponents and plots in Europe between 2022 and 2024. A year or a country without a symbol may have seen much that none of them mentions: the many attacks of 2016 to 2020 inside Afghanistan and Pakistan are nearly all missing. Read a count as “mentioned in these articles”, compare counts with care, and never read a trend from them alone.',
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.counting', message: 'What is counted' })}>
        {i18n.t({
          id: 'method.counting.text',
          message:
            'Attacks, clashes, foiled plots, arrests, raids and deportations are incidents. Statements, organisational events and totals over a period are context: they can be shown beside the incidents and are never summed with them. One event told by several articles is one incident with several reports.',
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.figures', message: 'Figures' })}>
        {i18n.t({
          id: 'method.figures.text',
          message:
            'Low and high span the articles’ own figures. The best figure is that of the article nearest in time after the event that gives a number; of two equally near the lower. A claimant’s own figures are never the best. Not stated is not zero: it is left out of sums, and the sum says how many incidents state a figure ({stated} of {incidents} for killed).',
          values: { stated: facts.killedStated, incidents: facts.incidents },
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.when', message: 'When and where' })}>
        {i18n.t({
          id: 'method.when.text',
          message:
            '{byDay} of {incidents} incidents are known to the day; the others are shown as the interval they fall in. A place is as sharp as the articles make it: {sharp} incidents are known by site or town, the others by province or country only and are drawn open and dashed, never as a dot on a capital. Coordinates come from a gazetteer, not from the articles.',
          values: { byDay: facts.knownToTheDay, incidents: facts.incidents, sharp: facts.knownByTown },
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.sure', message: 'How sure' })}>
        {i18n.t({
          id: 'method.sure.text',
          message:
            '{confirmed} incidents are confirmed by a second source, {single} rest on one, {contested} are contested. Where reports contradict each other, {disputed} incidents say how. An article’s evident error is kept as its report and named; it is not corrected in silence.',
          values: {
            confirmed: facts.status.confirmed,
            single: facts.status.single_source,
            contested: facts.status.contested,
            disputed: facts.disputed,
          },
        })}
      </Section>
      <Section title={i18n.t({ id: 'method.safe', message: 'What is left out on purpose' })}>
        {i18n.t({
          id: 'method.safe.text',
          message:
            'No operational detail, no graphic material, no private person who has not been convicted. Nationalities are given as the articles state them and say nothing of a people.',
        })}
      </Section>
      {manifest && (
        <p className={styles['quiet']}>
          {i18n.t({
            id: 'method.edition',
            message: 'Edition {version}, as of {day}. Licence: {licence}. {attribution}.',
            values: {
              version: manifest.dataset_version,
              day: isoDayWords(manifest.as_of),
              licence: manifest.licence,
              attribution: manifest.attribution.join('. '),
            },
          })}
        </p>
      )}
    </article>
  )
}

function Section({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{children}</p>
    </section>
  )
}
