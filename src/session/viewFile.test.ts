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
    expect(readViewFile(text)).toMatchObject({
      status: 'ok',
      value: { view, data: '1.0', title: 'For Monday', problems: [], version: 2 },
    })
  })

  it('is restored in part where a part is broken, and from an earlier version as that meant it', () => {
    const broken = readViewFile(fileOf({ country: 'IR', time: 'never', theme: 'light' }))
    expect(broken).toMatchObject({ status: 'ok', value: { view, problems: [{ param: 'time' }] } })
    const old = readViewFile(fileOf({ layers: 'corridors' }))
    expect(old).toMatchObject({ status: 'ok', value: { version: 1, view: { layers: { length: 5 } } } })
  })

  it.each([
    ['', { kind: 'notJson' }],
    ['PNG', { kind: 'notJson' }],
    ['null', { kind: 'otherFormat' }],
    ['[]', { kind: 'otherFormat' }],
    ['{"type":"FeatureCollection","features":[]}', { kind: 'otherFormat' }],
    ['{"format":"iskp-incident-atlas-view"}', { kind: 'value', path: 'view', found: 'nothing' }],
    [fileOf({ country: ['IR'] }), { kind: 'value', path: 'view.country', found: '["IR"]' }],
    [`"${'x'.repeat(1_000_001)}"`, { kind: 'tooLarge' }],
  ])('is refused with a reason where it is none: %.40s', (text, fault) => {
    expect(readViewFile(text)).toMatchObject({ status: 'failed', error: fault })
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (params) => {
        expect(readViewFile(fileOf(params)).status).toBe('ok')
      }),
    )
    const hostile =
      '{"format":"iskp-incident-atlas-view","view":{"__proto__":"x","constructor":"y","theme":"light"}}'
    expect(readViewFile(hostile)).toMatchObject({ status: 'ok', value: { view: { theme: 'light' } } })
  })
})
