import { describe, expect, it } from 'vitest'
import type { Manifest } from '@/domain/source'
import { anIncident } from '@/testing/incident'
import { CITATION_FORMATS, citation, incidentReference, viewReference } from './citation'

const SHA = 'eadbb6a8809a'.padEnd(64, '0')
const manifest: Manifest = {
  schema_version: 1,
  dataset_version: '1.2',
  as_of: '2026-11-21',
  licence: 'CC BY 4.0',
  date_range: { start: '2018-01-01', end: '2024-12-31' },
  files: [
    { file: 'incidents.geojson', bytes: 1, sha256: SHA, count: 70, licence: 'CC BY 4.0', attribution: 'a' },
  ],
  attribution: ['Five articles', 'Natural Earth & GeoNames'],
}
const looked = { manifest, link: 'https://a.example/?text=100%25&country=AF,!IR&v=2', accessed: '2026-11-28' }
const view = (title = 'Country: Iran', link = looked.link) =>
  viewReference({ title, filters: 'filters: Country: Iran', records: '4 of 70 records' }, { ...looked, link })

describe('a citation', () => {
  it.each(CITATION_FORMATS)(
    'as %s names title, filters, count, edition, hash, day, link and what it rests on',
    (format) => {
      const text = citation(format, view())
      for (const part of [
        'Country: Iran',
        '4 of 70 records',
        '1.2',
        SHA.slice(0, 12),
        looked.link,
        'Five articles',
      ])
        expect(text).toContain(part)
      expect(text).toMatch(/28 November 2026|November 28, 2026|2026-11-28|2026\/11\/28/)
    },
  )

  it('cites a record with its date, place, id and documents', () => {
    const record = anIncident({ id: 'ir-kerman-2024', title: 'Two explosions' })
    const text = citation('plain', incidentReference(record, ['Asia-Plus, 2024'], looked))
    for (const part of ['Two explosions', 'ir-kerman-2024', 'Asia-Plus, 2024', '1.2'])
      expect(text).toContain(part)
  })

  it('as BibTeX keeps every sign TeX would read, and its braces balanced', () => {
    const text = citation('bibtex', view('50% of {A_B} & #1 ~ ^ \\ $x\nnext'))
    expect(text).toContain(
      'title = {{50\\% of \\{A\\_B\\} \\& \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$x next}}',
    )
    expect(text).toContain(`url = {${looked.link}}`)
    const plain = text.replaceAll(/\\[{}]/g, '')
    expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length)
  })

  it('gives two views of one day two keys, and one view always the same', () => {
    const keyOf = (link: string) => /^@misc\{([^,\s]+),/.exec(citation('bibtex', view('T', link)))?.[1]
    expect(keyOf('https://a.example/?country=AF')).not.toBe(keyOf('https://a.example/?country=IR'))
    expect(keyOf(looked.link)).toBe(keyOf(looked.link))
    expect(keyOf(looked.link)).toMatch(/^[a-z0-9.-]+$/)
  })

  it('as RIS is one tag a line, whatever stands in the title, and ends', () => {
    const lines = citation('ris', view('First\r\nER  - \r\nTY  - JOUR')).split('\r\n')
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - DATA'])
    expect(lines.at(-1)).toBe('ER  - ')
  })
})
