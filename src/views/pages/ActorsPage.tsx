import { assertNever } from '@/base/assertNever'
import type { Actor, ActorKind, ActorRegister } from '@/domain/actor'
import { i18n, isolated } from '@/i18n/i18n'
import { useActors, useSources } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { relationWords } from '@/words/relations'
import styles from './PagesView.module.css'

/** Groups, outlets, bodies and persons in public roles, under every name the documents give them. */
export function ActorsPage() {
  const register = useActors()
  return (
    <article className={styles['page']}>
      <p>
        {i18n.t({
          id: 'actors.intro',
          message:
            'Whom the articles name, in which spellings, and how they say the groups stand to one another. Search finds a record by any of these names. Persons stand here only in the role an article gives them, which may be an allegation.',
        })}
      </p>
      {register?.actors.map((actor) => (
        <Entry key={actor.id} actor={actor} register={register} />
      ))}
    </article>
  )
}

function Entry({ actor, register }: { actor: Actor; register: ActorRegister }) {
  const sources = useSources()
  const nameOf = (id: string) => register.actors.find((other) => other.id === id)?.name ?? id
  const relations = register.relations.filter(({ from }) => from === actor.id)
  return (
    <section className={styles['entry']}>
      <h3>
        <EnglishText>{actor.name}</EnglishText>
      </h3>
      <p className={styles['quiet']}>{[actorKind(actor.kind), ...actor.aliases.map(isolated)].join(' · ')}</p>
      <p lang="en" dir="auto">
        {actor.note}
      </p>
      {relations.length > 0 && (
        <ul className={styles['mentions']}>
          {relations.map(({ rel, to, reports }) => (
            <li key={`${rel} ${to}`}>
              {relationWords(rel)} <EnglishText>{nameOf(to)}</EnglishText>{' '}
              <span className={styles['quiet']}>
                {reports
                  .map(({ source, locator }) =>
                    isolated(`${sources.get(source)?.title ?? source}, ${locator}`),
                  )
                  .join('; ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function actorKind(kind: ActorKind): string {
  switch (kind) {
    case 'group':
      return i18n.t({ id: 'actor.group', message: 'group' })
    case 'branch':
      return i18n.t({ id: 'actor.branch', message: 'branch' })
    case 'outlet':
      return i18n.t({ id: 'actor.outlet', message: 'outlet' })
    case 'state_body':
      return i18n.t({ id: 'actor.state', message: 'state body' })
    case 'international_body':
      return i18n.t({ id: 'actor.international', message: 'international body' })
    case 'person_in_public_role':
      return i18n.t({ id: 'actor.person', message: 'person in a public role' })
    default:
      return assertNever(kind)
  }
}
