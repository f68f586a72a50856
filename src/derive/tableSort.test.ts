import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { countRows, tableRows } from './tableRows'
import { columnRanking, rankColumn, rowsByRank, sortedRows } from './tableSort'

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

type Keys = readonly (string | number | null)[]
function ranksOf(keys: Keys, compare = byText): Uint32Array {
  const slices = rankColumn(() => keys, compare)
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value
}

describe('sorting the table', () => {
  const numbers = fc.array(fc.option(fc.integer({ min: -3, max: 5 }), { freq: 3 }), { maxLength: 40 })
  const letters = fc.constantFrom(
    'a',
    'A',
    'ä',
    'b',
    'é',
    'e',
    ' ',
    '-',
    '’',
    '(',
    '1',
    '9',
    'æ',
    'ß',
    'ё',
    'е',
    'ی',
  )
  const texts = fc.array(
    fc.option(fc.oneof(fc.string({ unit: letters, maxLength: 6 }), fc.string()), { freq: 4 }),
    {
      maxLength: 40,
    },
  )

  it.each([
    ['numbers', numbers],
    ['texts', texts],
  ])('orders %s as a stable sort does, either way, with what is not stated last', (_, columns) => {
    fc.assert(
      fc.property(columns, fc.boolean(), (keys, descending) => {
        const rows = Array.from(rowsByRank(ranksOf(keys), descending))
        expect(rows).toEqual(naiveOrder(keys, descending))
      }),
    )
  })

  it('holds every row exactly once', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (keys, descending) => {
        const rows = rowsByRank(ranksOf(keys), descending)
        expect(Array.from(rows).toSorted((a, b) => a - b)).toEqual(keys.map((_key, row) => row))
      }),
    )
  })

  it('gives equal texts one rank, whatever their case is to the collation', () => {
    const collator = new Intl.Collator('en', { sensitivity: 'base' })
    expect(Array.from(ranksOf(['b', 'É', 'e', 'a'], collator.compare))).toEqual([1, 2, 2, 0])
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

  it('takes an order on from where it was left in idle moments', () => {
    const dataset = buildDataset([anIncident({ title: 'b' }), anIncident({ title: 'a' })])
    const byTitle = [({ title }: { title: string }) => title, byText] as const
    const early = columnRanking(dataset, 'title', ...byTitle)
    expect(early.advance()).toBe(false)
    expect(Array.from(sortedRows(dataset, { column: 'title', descending: false }, ...byTitle))).toEqual([
      1, 0,
    ])
    expect(early.advance()).toBe(true)
  })

  it('asks the collation little more than once a text', () => {
    const titles = Array.from(
      { length: 2000 },
      (_, i) => `${['Kabul', 'Herat', 'kunduz'][i % 3]} ${(i * 7919) % 2000}`,
    )
    let asked = 0
    ranksOf(titles, (a, b) => {
      asked += 1
      return byText(a, b)
    })
    expect(asked).toBeLessThan(titles.length * 1.1)
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
