import { assertNever } from '@/base/assertNever'
import type { CorridorKind, CorridorStatus } from '@/domain/corridor'
import { i18n } from '@/i18n/i18n'
import { useCorridors, useSources } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { Loaded } from './Loaded'
import styles from './PagesView.module.css'

/** The routes of the schematic layer: what each is, where the line comes from, who names it as threatened. */
export function InfrastructurePage() {
  const corridors = useCorridors()
  const sources = useSources()
  return (
    <article className={styles['page']}>
      <p>
        {i18n.t({
          id: 'infrastructure.intro',
          message:
            'The articles name pipelines, a power line, a railway and a trade corridor as threatened, mostly without saying which. The lines are schematic: straight between named places, no surveyed route, and no incident is recorded on any of them.',
        })}
      </p>
      <Loaded from={corridors}>
        {(list) =>
          list.map(({ id, name, kind, status, note, route_source, reports }) => (
            <section key={id} className={styles['entry']}>
              <h3>
                <EnglishText>{name}</EnglishText>
              </h3>
              <p className={styles['quiet']}>
                {corridorKind(kind)} · {corridorStatus(status)}
              </p>
              <p lang="en" dir="auto">
                {note}
              </p>
              <ul className={styles['mentions']}>
                {reports.map(({ source, locator, says }) => (
                  <li key={`${source} ${locator}`} lang="en" dir="auto">
                    {says}{' '}
                    <span className={styles['quiet']}>
                      {sources.get(source)?.title ?? source}, {locator}
                    </span>
                  </li>
                ))}
              </ul>
              <p className={styles['quiet']} lang="en" dir="auto">
                {route_source}
              </p>
            </section>
          ))
        }
      </Loaded>
    </article>
  )
}

function corridorKind(kind: CorridorKind): string {
  switch (kind) {
    case 'gas':
      return i18n.t({ id: 'corridor.gas', message: 'Gas pipeline' })
    case 'power':
      return i18n.t({ id: 'corridor.power', message: 'Power line' })
    case 'rail':
      return i18n.t({ id: 'corridor.rail', message: 'Railway' })
    case 'transport':
      return i18n.t({ id: 'corridor.transport', message: 'Trade corridor' })
    default:
      return assertNever(kind)
  }
}

function corridorStatus(status: CorridorStatus): string {
  switch (status) {
    case 'operating':
      return i18n.t({ id: 'corridor.operating', message: 'in operation' })
    case 'construction':
      return i18n.t({ id: 'corridor.construction', message: 'under construction' })
    case 'planned':
      return i18n.t({ id: 'corridor.planned', message: 'planned' })
    default:
      return assertNever(status)
  }
}
