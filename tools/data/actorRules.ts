import type { ActorRegister } from '@/domain/actor'
import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

type Known = Pick<Evidence, 'incidents' | 'register' | 'corridors'>

/** That actors are named once, relations and parents lead to actors, and incidents use canonical names. */
export const actorIssues = ({ incidents, register, corridors }: Known): FileIssue[] => [
  ...takenNames(register),
  ...brokenRelations(register),
  ...brokenParents(register),
  ...unknownNames(incidents, register),
  ...takenCorridorIds(corridors),
]

function takenNames({ actors }: ActorRegister): FileIssue[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  return actors.flatMap(({ id, name, aliases }, i) => {
    const at = { file: 'actors.yaml', path: `actors[${i}]` }
    const isTaken = ids.has(id)
    ids.add(id)
    const issues = complainIf(isTaken, { ...at, value: id, expected: 'an id used once' })
    for (const [j, one] of [name, ...aliases].entries()) {
      const owner = owners.get(one.toLowerCase())
      const isRepeated = [name, ...aliases].indexOf(one) !== j
      if (isRepeated || (owner !== undefined && owner !== id))
        issues.push({ ...at, value: one, expected: `a name not used by ${owner ?? id}` })
      owners.set(one.toLowerCase(), id)
    }
    return issues
  })
}

function brokenRelations({ actors, relations }: ActorRegister): FileIssue[] {
  const ids = new Set(actors.map(({ id }) => id))
  return relations.flatMap(({ from, to }, i) =>
    Object.entries({ from, to }).flatMap(([end, value]) =>
      complainIf(!ids.has(value) || from === to, {
        file: 'actors.yaml',
        path: `relations[${i}].${end}`,
        value,
        expected: 'the id of an actor, other than at the other end',
      }),
    ),
  )
}

/** A parent is a stated relation in short; an allegation must not turn into membership on the way. */
function brokenParents({ actors, relations }: ActorRegister): FileIssue[] {
  const parentOf = new Map(actors.map(({ id, parent }) => [id, parent]))
  return actors.flatMap(({ id, parent }, i) => {
    if (parent === null) return []
    const at = { file: 'actors.yaml', path: `actors[${i}].parent`, value: parent }
    const isBacked = relations.some(
      ({ from, rel, to }) => from === id && to === parent && rel !== 'alleged_member_of',
    )
    return [
      ...complainIf(!parentOf.has(parent), { ...at, expected: 'the id of an actor, or null' }),
      ...complainIf(parentOf.has(parent) && !isBacked, {
        ...at,
        expected: `a relation from ${id} to ${parent} that is stated, not alleged; or null`,
      }),
      ...complainIf(isOwnAncestor(id, parentOf), {
        ...at,
        expected: 'a parent that is not its own descendant',
      }),
    ]
  })
}

function isOwnAncestor(id: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let at = parentOf.get(id) ?? null
  while (at !== null && at !== id && !seen.has(at)) {
    seen.add(at)
    at = parentOf.get(at) ?? null
  }
  return at === id
}

function unknownNames(incidents: Evidence['incidents'], { actors }: ActorRegister): FileIssue[] {
  const names = new Set(actors.map(({ name }) => name))
  const canonical = new Map(actors.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])))
  return incidents.flatMap((incident) => {
    const used = incident.actors.map((name, i) => ({ path: `actors[${i}]`, name }))
    if (incident.claimed_by !== null) used.push({ path: 'claimed_by', name: incident.claimed_by })
    return used.flatMap(({ path, name }) => {
      const owner = canonical.get(name)
      const expected = owner ? `the canonical name, ${owner}` : 'the name of an actor in actors.yaml'
      return complainIf(!names.has(name), { file: fileOf(incident), path, value: name, expected })
    })
  })
}

const takenCorridorIds = (corridors: Evidence['corridors']): FileIssue[] =>
  corridors.flatMap(({ id }, i) =>
    complainIf(corridors.findIndex((other) => other.id === id) !== i, {
      file: 'corridors.yaml',
      path: `[${i}].id`,
      value: id,
      expected: 'an id used once',
    }),
  )
