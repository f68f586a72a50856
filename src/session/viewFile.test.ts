import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { only } from '@/testing/filterSpec'
import { readViewFile, viewFileText } from './viewFile'

const view = { ...DEFAULT_VIEW, country: only('IR'), theme: 'light' as const }
const fileOf = (params: unknown) => JSON.stringify({ format: 'iskp-incident-atlas-view', view: params })

describe('a saved view', () => {
  it('comes back, with the edition and the words it was saved with', () => {
    const text = viewFileText(view, { data: '1.0', title: 'For Monday' }, '2026-11-22')
    expect(readViewFile('monday.atlas.json', text)).toMatchObject({
      status: 'ok',
      value: { view, data: '1.0', title: 'For Monday', problems: [], version: 2 },
    })
  })

  it('is restored in part where a part is broken, and from an earlier version as that meant it', () => {
    const broken = readViewFile('x', fileOf({ country: 'IR', time: 'never', theme: 'light' }))
    expect(broken).toMatchObject({ status: 'ok', value: { view, problems: [{ param: 'time' }] } })
    const old = readViewFile('x', fileOf({ layers: 'corridors' }))
    expect(old).toMatchObject({ status: 'ok', value: { version: 1, view: { layers: { length: 5 } } } })
  })

  it.each([
    ['', 'ATLAS-103'],
    ['PNG', 'ATLAS-103'],
    ['null', 'ATLAS-104'],
    ['[]', 'ATLAS-104'],
    ['{"type":"FeatureCollection","features":[]}', 'ATLAS-104'],
    ['{"format":"iskp-incident-atlas-view"}', 'ATLAS-104'],
    [fileOf({ country: ['IR'] }), 'ATLAS-104'],
    [`"${'x'.repeat(1_000_001)}"`, 'ATLAS-104'],
  ])('is refused with a reason where it is none: %.40s', (text, code) => {
    expect(readViewFile('x.json', text)).toMatchObject({ status: 'failed', error: { code, where: 'x.json' } })
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (params) => {
        expect(readViewFile('x', fileOf(params)).status).toBe('ok')
      }),
    )
    const hostile =
      '{"format":"iskp-incident-atlas-view","view":{"__proto__":"x","constructor":"y","theme":"light"}}'
    expect(readViewFile('x', hostile)).toMatchObject({ status: 'ok', value: { view: { theme: 'light' } } })
  })
})
