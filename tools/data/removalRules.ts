import { complainIf, type Evidence, type FileIssue, fileOf } from './evidence'

type Parts = Pick<Evidence, 'incidents' | 'snapshots' | 'removals'>

/** That no id of any edition is lost without a word, and none that left is used again. */
export function removalIssues({ incidents, snapshots, removals }: Parts): FileIssue[] {
  const owners = new Map(
    incidents.flatMap((incident) => [incident.id, ...incident.aliases].map((name) => [name, incident.id])),
  )
  const released = new Map(
    snapshots.flatMap(({ records }) =>
      records.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)),
    ),
  )
  const removed = new Set(removals.map(({ id }) => id))
  const lost = [...released].filter(([name]) => !owners.has(name) && !removed.has(name))
  return [
    ...lost.map(([name, id]) => ({
      file: fileOf({ id }),
      path: owners.has(id) ? 'aliases' : '',
      value: undefined,
      expected: `${name}, which was released: keep it, name it in the aliases of another record, or list it in removals.yaml`,
    })),
    ...removals.flatMap(({ id, merged_into }, i) => {
      const owner = owners.get(id)
      const heir = merged_into === null ? undefined : owners.get(merged_into)
      const at = { file: 'removals.yaml', path: `[${i}].id`, value: id }
      return [
        ...complainIf(!released.has(id), { ...at, expected: 'the id of a record of an earlier edition' }),
        ...complainIf(removals.findIndex((other) => other.id === id) !== i, {
          ...at,
          expected: 'an id listed once',
        }),
        ...complainIf(merged_into === null && owner !== undefined, {
          ...at,
          expected: `an id that is not used again; ${owner} has it. If they were merged, name it in merged_into`,
        }),
        ...complainIf(merged_into !== null && (heir === undefined || heir !== owner), {
          ...at,
          path: `[${i}].merged_into`,
          value: merged_into,
          expected: `the id of the record that has ${id} among its aliases, or null`,
        }),
      ]
    }),
  ]
}
