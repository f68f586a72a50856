import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import type { Change } from '@/domain/changes'
import type { Revision } from '@/domain/incident'
import { aCodedIncident, anActor, aSource, told } from './builders'
import { changeLogOf } from './changeLog'
import { compareVersions } from './editions'
import { loadEvidence } from './loadEvidence'
import { main as release } from './release'

const KABUL = {
  id: 'kabul',
  name: 'Kabul',
  country: 'AF',
  admin1: null,
  lon: 69.17,
  lat: 34.53,
  source: 'a test',
}
const MOVED: Revision = {
  date: '2027-01-09',
  field: 'radius_km',
  from: '10',
  to: '12',
  reason: 'The suburbs are part of it',
}
const ALIASED: Revision = { ...MOVED, field: 'aliases', from: 'none', to: 'one', reason: 'The same event' }
let folder = ''

const write = (file: string, value: unknown) => writeFile(join(folder, file), stringify(value))
const record = (id: string, parts: Parameters<typeof aCodedIncident>[0] = {}) =>
  write(
    `incidents/${id}.yaml`,
    aCodedIncident({ id, date_basis: 'inferred', date_note: 'By context.', ...parts }),
  )
const remove = (id: string) => rm(join(folder, `incidents/${id}.yaml`))
const edition = (version: string, as_of = '2027-01-10') =>
  write('dataset.yaml', { title: 'Atlas', version, as_of, licence: 'CC BY 4.0', attribution: ['Atlas'] })
const removals = (...entries: { id: string; merged_into: string | null }[]) =>
  write(
    'removals.yaml',
    entries.map((entry) => ({ reason: 'Told elsewhere', date: '2027-01-09', ...entry })),
  )

/** Two records, released as 1.0; the version is 1.1 by then. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-editions-'))
  for (const output of ['log', 'error'] as const) vi.spyOn(console, output).mockReturnValue()
  await mkdir(join(folder, 'incidents'))
  await mkdir(join(folder, 'editions'))
  await mkdir(join(folder, 'briefings'))
  await cp('data/codebook.yaml', join(folder, 'codebook.yaml'))
  await write('gazetteer.yaml', [KABUL])
  await write('sources.yaml', [aSource()])
  await write('actors.yaml', { actors: [anActor()], relations: [] })
  await write('corridors.yaml', [])
  await removals()
  await edition('1.0', '2026-11-22')
  await record('first')
  await record('second')
  if ((await release([folder])) !== 0) throw new Error('the records of this test could not be released')
  await edition('1.1')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const complaints = async (): Promise<string> => told((await loadEvidence(folder)).issues).join('\n')
async function changesOf(version: string): Promise<Change[]> {
  const { evidence, issues } = await loadEvidence(folder)
  expect(told(issues)).toEqual([])
  const changes = evidence ? changeLogOf(evidence).changes : []
  return changes.filter((change) => change.version === version)
}
const change = (parts: Partial<Change>): Change => ({
  version: '1.1',
  id: 'first',
  kind: 'changed',
  field: null,
  from: null,
  to: null,
  reason: null,
  date: '2027-01-09',
  into: null,
  ...parts,
})

describe('a release', () => {
  it('freezes the records, one a line, once', async () => {
    const frozen = await readFile(join(folder, 'editions/1.0.json'), 'utf8')
    expect(frozen.trimEnd().split('\n')).toHaveLength(2 + 2)
    await edition('1.0', '2026-11-22')
    expect(await release([folder])).toBe(0)
    expect(await readFile(join(folder, 'editions/1.0.json'), 'utf8')).toBe(frozen)
  })

  it('is refused for other records under a version already released', async () => {
    await edition('1.0', '2026-11-22')
    await record('first', { radius_km: 12, revisions: [MOVED] })
    expect(await release([folder])).toBe(1)
    expect(await complaints()).toMatch(
      /^dataset.yaml at version found "1.0" expected a version above 1.0, whose records are frozen; not the same: first/,
    )
  })

  it('is refused below the last one, and before the day of its last change', async () => {
    await edition('0.9')
    expect(await complaints()).toMatch(/version found "0.9" expected 1.0 or above/)
    await edition('1.1', '2027-01-08')
    await record('first', { radius_km: 12, revisions: [MOVED] })
    expect(await complaints()).toMatch(/as_of found "2027-01-08" expected 2027-01-09 or later/)
  })

  it('tells of each edition what it held, in order', async () => {
    await record('third', { counts_as_incident: false })
    await release([folder])
    await edition('1.10')
    const { evidence } = await loadEvidence(folder)
    expect(evidence && changeLogOf(evidence).editions).toEqual([
      { version: '1.0', as_of: '2026-11-22', records: 2, incidents: 2 },
      { version: '1.1', as_of: '2027-01-10', records: 3, incidents: 2 },
      { version: '1.10', as_of: '2027-01-10', records: 3, incidents: 2 },
    ])
  })

  it('counts 1.10 after 1.9', () => {
    expect(['1.10', '1.9', '2.0', '1.9.1'].toSorted(compareVersions)).toEqual(['1.9', '1.9.1', '1.10', '2.0'])
  })
})

describe('a changed field', () => {
  it('is refused without an entry in revisions, or with one that tells another change', async () => {
    const complaint =
      /radius_km found 12 expected an entry in revisions .* field radius_km, from "10" to "12"/
    await record('first', { radius_km: 12 })
    expect(await complaints()).toMatch(complaint)
    await record('first', { radius_km: 12, revisions: [{ ...MOVED, from: '9' }] })
    expect(await complaints()).toMatch(complaint)
  })

  it('is in the change log with its entry, and stays there after the next editions', async () => {
    await record('first', { radius_km: 12, revisions: [MOVED] })
    expect(await changesOf('1.1')).toEqual([change(MOVED)])
    expect(await release([folder])).toBe(0)
    expect(await changesOf('1.1')).toEqual([change(MOVED)])
    await edition('1.2')
    expect(await changesOf('1.2')).toEqual([])
    expect(await changesOf('1.1')).toEqual([change(MOVED)])
  })

  it('may have changed more than once, and be told in words where it is prose or a list', async () => {
    const retold = { ...MOVED, field: 'title', from: 'longer', to: 'shorter' }
    const steps = [{ ...MOVED, to: '11' }, { ...MOVED, from: '11' }, retold]
    await record('first', { radius_km: 12, title: 'Short', revisions: steps })
    expect(await changesOf('1.1')).toEqual(steps.map(change))
  })

  it('has no entry without a change, and loses none that was released', async () => {
    await record('first', { revisions: [MOVED] })
    expect(await complaints()).toMatch(/revisions\[0\].field found "radius_km" expected a field that differs/)
    await record('first', { radius_km: 12, revisions: [MOVED] })
    expect(await release([folder])).toBe(0)
    await edition('1.2')
    await record('first', { radius_km: 12 })
    expect(await complaints()).toMatch(
      /revisions .*the entry of 2027-01-09 on radius_km, as released with 1.1/,
    )
  })

  it('may be the point, when its gazetteer entry moves', async () => {
    await write('gazetteer.yaml', [{ ...KABUL, lat: 34.6 }])
    expect(await complaints()).toMatch(/first.yaml at position found \[69.17,34.6\] expected an entry/)
  })

  it('is no change of the record where the schema has gained it since', async () => {
    const file = join(folder, 'editions/1.0.json')
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"claimed_by":null,', ''))
    expect(await changesOf('1.1')).toEqual([])
  })
})

describe('an id', () => {
  it('that is new is told as added; of the first edition, every one', async () => {
    await record('third')
    expect(await changesOf('1.1')).toEqual([change({ id: 'third', kind: 'added', date: '2027-01-10' })])
    expect((await changesOf('1.0')).map(({ id, kind }) => [id, kind])).toEqual([
      ['first', 'added'],
      ['second', 'added'],
    ])
  })

  it('does not vanish in silence', async () => {
    await remove('second')
    expect(await complaints()).toMatch(/second.yaml .*expected second, which was released: keep it, name it/)
    await removals({ id: 'second', merged_into: null })
    expect(await changesOf('1.1')).toEqual([
      change({ id: 'second', kind: 'removed', reason: 'Told elsewhere' }),
    ])
  })

  it('that was removed is never used again, and was once released', async () => {
    await removals({ id: 'second', merged_into: null })
    expect(await complaints()).toMatch(
      /removals.yaml at \[0\].id found "second" expected an id that is not used/,
    )
    await removals({ id: 'never-was', merged_into: null })
    expect(await complaints()).toMatch(/"never-was" expected the id of a record of an earlier edition/)
  })

  it('goes on as an alias of the record it was merged into', async () => {
    const merged = change({ id: 'second', kind: 'merged', into: 'first' })
    await remove('second')
    await record('first', { aliases: ['second'] })
    expect(await complaints()).toMatch(/an entry for field aliases: why second is merged into this record/)
    await record('first', { aliases: ['second'], revisions: [ALIASED] })
    expect(await changesOf('1.1')).toEqual([{ ...merged, reason: 'The same event' }])
    await record('first', { aliases: ['second'] })
    await removals({ id: 'second', merged_into: 'first' })
    expect(await changesOf('1.1')).toEqual([{ ...merged, reason: 'Told elsewhere' }])
    await removals({ id: 'second', merged_into: 'elsewhere' })
    expect(await complaints()).toMatch(/merged_into found "elsewhere" expected the id of the record that has/)
  })

  it('that is changed keeps its history: fields are compared with the record of the former id', async () => {
    await remove('first')
    await record('renamed', { aliases: ['first'], radius_km: 12, revisions: [ALIASED] })
    expect(await complaints()).toMatch(/renamed.yaml at radius_km found 12 expected an entry in revisions/)
    await record('renamed', { aliases: ['first'], radius_km: 12, revisions: [ALIASED, MOVED] })
    expect(await changesOf('1.1')).toEqual([
      change({ kind: 'merged', into: 'renamed', reason: 'The same event' }),
      change({ ...MOVED, id: 'renamed' }),
    ])
  })

  it('once an alias stays one', async () => {
    await record('first', { aliases: ['former'], revisions: [ALIASED] })
    expect(await release([folder])).toBe(0)
    await edition('1.2')
    await record('first', { revisions: [ALIASED] })
    expect(await complaints()).toMatch(
      /first.yaml at aliases found nothing expected former, which was released/,
    )
  })
})
