import { digitWords, i18n } from '@/i18n/i18n'
import { shortIncidentDateWords } from '@/words/dates'
import { facetName } from '@/words/facets'
import { figureName, notStated, rangeWords } from '@/words/figures'
import { whereWords } from '@/words/places'
import { kindName, statusWords } from '@/words/terms'
import styles from './Handout.module.css'
import type { Handout } from './handoutOf'

/** Every incident on a map under its number; those without a point too, and why they have none. */
export function NumberedTable({ handout: { numbering, dataset, deck, maps } }: { handout: Handout }) {
  const shownIn = (row: number): string =>
    deck.slides
      .filter((slide) => slide.maps.some(({ id, rows }) => maps.has(id) && rows.includes(row)))
      .map(({ number }) => digitWords(number))
      .join(', ')
  return (
    <section className={styles['slide']} data-layout="incidents">
      <h2>{i18n.t({ id: 'handout.incidents', message: 'The incidents on the maps' })}</h2>
      <table className={styles['table']} data-testid="numbered">
        <thead>
          <tr>
            <th scope="col" data-figure>
              {i18n.t({ id: 'handout.number', message: 'No.' })}
            </th>
            <th scope="col">{i18n.t({ id: 'table.date', message: 'Date' })}</th>
            <th scope="col">{i18n.t({ id: 'table.title', message: 'Title' })}</th>
            <th scope="col">{i18n.t({ id: 'table.place', message: 'Place' })}</th>
            <th scope="col">{facetName('kind')}</th>
            <th scope="col" data-figure>
              {figureName('killed')}
            </th>
            <th scope="col">{i18n.t({ id: 'handout.slides', message: 'Slides' })}</th>
          </tr>
        </thead>
        <tbody>
          {[...numbering].map(([row, number]) => {
            const record = dataset.records[row]
            if (!record) return null
            return (
              <tr key={row} data-row>
                <td data-figure>{digitWords(number)}</td>
                <td>{shortIncidentDateWords(record)}</td>
                <td lang="en" dir="auto">
                  {record.title}
                  {record.status === 'contested' && (
                    <span className={styles['quiet']}> {statusWords(record.status)}.</span>
                  )}
                </td>
                <td>
                  {whereWords(record)}
                  {record.position === null && (
                    <span className={styles['quiet']}>
                      {' '}
                      {i18n.t({ id: 'handout.noPoint', message: 'No point on the map.' })}
                    </span>
                  )}
                </td>
                <td>{kindName(record.kind)}</td>
                <td data-figure>{rangeWords(record.killed_low, record.killed_high) ?? notStated()}</td>
                <td>{shownIn(row)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles['rule']}>
        {i18n.t({
          id: 'handout.how',
          message:
            'Numbered by country and place. Killed: lowest to highest figure of the reports; “not stated” is not 0. On the maps ≈ stands before incidents known by their area only: somewhere in the hatched area, not where the number is.',
        })}
      </p>
    </section>
  )
}
