import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { countRows, tableRows } from './tableRows'
import { rankColumn, rowsByRank, sortedRows } from './tableSort'

const byText = (a: string, b: string) => a.localeCompare(b, 'en')

/** What the counting sort must agree with: the language's own stable sort over the list, newest first. */
function naiveOrder(keys: readonly (string | number | null)[], descending: boolean): number[] {
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'string' && typeof b === 'string' ? byText(a, b) : Number(a) - Number(b)
  return keys
    .map((key, row) => ({ key, row }))
    .toReversed()
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return descending ? compare(b.key, a.key) : compare(a.key, b.key)
    })
    .map(({ row }) => row)
}

describe('sorting the table', () => {
  const numbers = fc.array(fc.option(fc.integer({ min: -3, max: 5 }), { freq: 3 }), { maxLength: 40 })
  const texts = fc.array(
    fc.option(fc.constantFrom('a', 'A', 'ä', 'b', 'B', 'é', 'e', 'Zürich', 'zurich', '', '10', '9'), {
      freq: 4,
    }),
    { maxLength: 40 },
  )

  it.each([
    ['numbers', numbers],
    ['texts', texts],
  ])('orders %s as a stable sort does, either way, with what is not stated last', (_, columns) => {
    fc.assert(
      fc.property(columns, fc.boolean(), (keys, descending) => {
        const rows = Array.from(rowsByRank(rankColumn(keys, byText), descending))
        expect(rows).toEqual(naiveOrder(keys, descending))
      }),
    )
  })

  it('holds every row exactly once', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (keys, descending) => {
        const rows = rowsByRank(rankColumn(keys, byText), descending)
        expect(Array.from(rows).toSorted((a, b) => a - b)).toEqual(keys.map((_key, row) => row))
      }),
    )
  })

  it('gives equal texts one rank, whatever their case is to the collation', () => {
    const collator = new Intl.Collator('en', { sensitivity: 'base' })
    expect(Array.from(rankColumn(['b', 'É', 'e', 'a'], collator.compare))).toEqual([1, 2, 2, 0])
  })

  it('compares the keys of a dataset and column once', () => {
    const dataset = buildDataset([anIncident({ title: 'b' }), anIncident({ title: 'a' })])
    let asked = 0
    const keyOf = ({ title }: { title: string }) => {
      asked += 1
      return title
    }
    const up = sortedRows(dataset, { column: 'title', descending: false }, keyOf, byText)
    sortedRows(dataset, { column: 'title', descending: true }, keyOf, byText)
    expect(sortedRows(dataset, { column: 'title', descending: false }, keyOf, byText)).toBe(up)
    expect(asked).toBe(2)
  })
})

describe('table rows', () => {
  const incidents = [
    anIncident({ id: 'older', date_start: '2021-01-01', country: 'IR' }),
    anIncident({ id: 'middle', date_start: '2022-01-01' }),
    anIncident({ id: 'newer', date_start: '2023-01-01', country: 'IR' }),
    anIncident({
      id: 'statement',
      date_start: '2024-01-01',
      country: 'IR',
      kind: 'statement',
      counts_as_incident: false,
    }),
  ]
  const dataset = buildDataset(incidents)
  const newestFirst = sortedRows(dataset, { column: 'date', descending: true }, (r) => r.date_start, byText)
  const listed = (spec: Parameters<typeof aSpec>[0]) => {
    const rows = tableRows(applyFilter(dataset, aSpec(spec)), newestFirst)
    return { ids: Array.from(rows, (row) => dataset.records[row]?.id), counts: countRows(dataset, rows) }
  }

  it('lists what passes in the order of the sort, the latest first', () => {
    expect(listed({}).ids).toEqual(['newer', 'middle', 'older'])
    expect(listed({ country: { include: ['IR'], exclude: [] } }).ids).toEqual(['newer', 'older'])
  })

  it('counts context records beside the incidents, never with them', () => {
    expect(listed({ context: ['statement'] }).counts).toEqual({ incidents: 3, context: 1 })
    expect(listed({}).counts).toEqual({ incidents: 3, context: 0 })
  })
})
