import { useMemo } from 'react'
import { howSure } from '@/derive/howSure'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { facetName } from '@/words/facets'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { Fills } from './Fills'
import { fillOf, statusParts } from './parts'
import { Swatch } from './Swatch'
import { useFills } from './useFills'

/** The second half of every question: how sure is this? What supports the result, and how sharply it is known. */
export function HowSure() {
  const dispatch = useDispatch()
  const { incidents, status, dayKnown, townKnown } = useDerived(howSure)
  const asked = useView((view) => view.status.include)
  const fills = useFills()
  const parts = useMemo(() => statusParts(), [])
  const title = facetName('status')
  return (
    <section className={styles['sure']} aria-label={title}>
      <svg className="visually-hidden" aria-hidden="true">
        <Fills fills={fills} parts={parts} />
      </svg>
      <h3>{title}</h3>
      <div className={styles['sureParts']}>
        {parts.map(({ part, name }) => {
          const { passing = 0, chosen = true } = status.find((one) => one.status === part) ?? {}
          return (
            <Button
              key={part}
              className={styles['surePart']}
              pressed={asked.includes(part)}
              onPress={() => dispatch({ kind: 'facet/toggled', facet: 'status', value: part })}
            >
              <Swatch fill={fillOf(fills, part)} />
              {name}
              <span className={styles['sureCount']} data-chosen={chosen}>
                {numberWords(passing)}
              </span>
            </Button>
          )
        })}
      </div>
      {incidents > 0 && (
        <p className={styles['note']}>
          {i18n.t({
            id: 'sure.known',
            message: 'Day known for {dayKnown} of {incidents}, town for {townKnown}.',
            values: { incidents, dayKnown, townKnown },
          })}
        </p>
      )}
    </section>
  )
}
