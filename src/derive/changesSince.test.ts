import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Change, ChangeLog } from '@/domain/changes'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { changesSince } from './changesSince'

const change = (version: string, id: string, kind: Change['kind'], into: string | null = null): Change => ({
  version,
  id,
  kind,
  field: kind === 'changed' ? 'killed_best' : null,
  from: null,
  to: null,
  reason: null,
  date: '2026-12-01',
  into,
})
const log = (...changes: Change[]): ChangeLog => ({
  editions: ['1.0', '1.1', '1.10'].map((version) => ({
    version,
    as_of: '2026-12-01',
    records: 3,
    incidents: 3,
  })),
  changes,
})
const dataset = buildDataset([
  anIncident({ id: 'a', country: 'IR', date_start: '2020-01-01' }),
  anIncident({ id: 'b', country: 'IR', date_start: '2021-01-01', aliases: ['b-old'] }),
  anIncident({ id: 'c', country: 'AF', date_start: '2022-01-01' }),
])
const inIran = applyFilter(dataset, aSpec({ country: only('IR') }))
const ids = (records: readonly { row: number }[]) => records.map(({ row }) => dataset.records[row]?.id)

describe('what changed since a link was made', () => {
  it('are the changes of later editions to what the view shows, under present and former ids', () => {
    const found = changesSince(
      log(
        change('1.0', 'a', 'added'),
        change('1.1', 'a', 'changed'),
        change('1.1', 'c', 'changed'),
        change('1.10', 'b-old', 'merged', 'b'),
        change('1.10', 'gone', 'removed'),
      ),
      '1.0',
      '1.10',
      inIran,
    )
    if (found.status !== 'known') throw new Error(found.status)
    expect(ids(found.changed)).toEqual(['a', 'b'])
    expect(found.added).toEqual([])
    expect(found.removed.map(({ id }) => id)).toEqual(['gone'])
  })

  it('call a record added, however often it changed since', () => {
    const found = changesSince(
      log(change('1.1', 'a', 'added'), change('1.10', 'a', 'changed')),
      '1.0',
      '1.10',
      inIran,
    )
    if (found.status !== 'known') throw new Error(found.status)
    expect(ids(found.added)).toEqual(['a'])
    expect(found.changed).toEqual([])
  })

  it('say where nothing can be said', () => {
    expect(changesSince(log(), '1.11', '1.10', inIran)).toEqual({ status: 'newer' })
    expect(changesSince(log(), '1.5', '1.10', inIran)).toEqual({ status: 'unknown' })
    expect(changesSince(log(), '1.10', '1.10', inIran)).toMatchObject({ added: [], changed: [], removed: [] })
  })
})
