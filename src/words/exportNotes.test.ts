import { describe, expect, it } from 'vitest'
import { parseDay } from '@/domain/day'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { exportFileName, exportNotes, filterWords } from './exportNotes'

const names = { actors: new Map<string, string>(), sources: new Map<string, { title: string }>() }
const manifest = {
  dataset_version: '1.2',
  as_of: '2026-11-21',
  licence: 'CC BY 4.0',
  attribution: ['ISKP Incident Atlas'],
}
const notes = (known: typeof manifest | null) =>
  exportNotes(
    { exported: 36, total: 70, incidents: 32, context: 4 },
    ['Country: Iran'],
    known,
    'https://atlas.example/?country=IR',
    new Date(2026, 10, 22, 23, 59),
  )

describe('export notes', () => {
  it('say which filters, how many of how many, which edition and when', () => {
    expect(notes(manifest)).toMatchObject({
      filters: ['Country: Iran'],
      records: '36 of 70 records: 32 incidents and 4 context records',
      exported: 36,
      total: 70,
      dataset_version: '1.2',
      as_of: '2026-11-21',
      exported_on: '2026-11-22',
      licence: 'CC BY 4.0',
      attribution: ['ISKP Incident Atlas'],
      link: 'https://atlas.example/?country=IR',
    })
  })

  it('name the file by edition and day', () => {
    expect(exportFileName(notes(manifest), '.csv')).toBe('iskp-incident-atlas-1.2-2026-11-22.csv')
    expect(exportFileName(notes(null), '.csv')).toBe('iskp-incident-atlas-unknown-edition-2026-11-22.csv')
  })

  it('say a filter exactly enough to ask it again', () => {
    const day = (iso: string) => parseDay(iso) ?? 0
    const view = {
      ...DEFAULT_VIEW,
      time: { startDay: day('2020-01-01'), endDay: day('2023-12-31') },
      certain: true,
      country: { include: ['IR', 'TJ'], exclude: [] },
      kind: { include: [], exclude: ['arrest'] },
      killed: { low: 10, high: null, unstated: true },
      extent: [60, 29.5, 75, 38] as const,
    }
    expect(filterWords(['time', 'country', 'kind', 'killed', 'extent'], view, names)).toEqual([
      'certainly between 1 January 2020 and 31 December 2023',
      'Country: Iran, Tajikistan',
      'Kind: not Arrest',
      'killed: 10 or more, or not stated',
      'between longitudes 60.0000 and 75.0000 and latitudes 29.5000 and 38.0000',
    ])
    expect(filterWords(['time'], { ...view, certain: false }, names)[0]).toMatch(/^possibly between/)
  })
})
