import { describe, expect, it } from 'vitest'
import { KINDS } from '@/domain/vocabulary'
import type { Palette } from './palette'
import { basemapStyle } from './style'

const palette: Palette = {
  sea: '#000001',
  shallows: '#000011',
  land: '#000002',
  landFocus: '#000003',
  lake: '#000004',
  river: '#000005',
  border: '#000006',
  borderDisputed: '#000007',
  province: '#000008',
  coast: '#000009',
  countryLabel: '#00000a',
  provinceLabel: '#00000b',
  cityLabel: '#00000c',
  labelHalo: '#00000d',
  countryChosen: '#00000e',
  corridor: '#000010',
  accent: '#00000f',
  surface: '#000012',
  text: '#000013',
  neutral: '#000014',
  areaZero: '#000015',
  areaUnstated: '#000016',
  flows: [],
  kinds: KINDS.map(() => '#000010'),
  ramp: ['#000017', '#000018', '#000019', '#00001a', '#00001b'],
}
const { layers, ...style } = basemapStyle(palette, ['AF'], 'en')
const linesOf = (kind: string) =>
  layers.filter((layer) => layer.type === 'line' && JSON.stringify(layer.filter ?? '').includes(`"${kind}"`))

describe('basemapStyle', () => {
  it.each(['disputed', 'loc'])('never draws a %s border as a settled one', (kind) => {
    const drawn = linesOf(kind)
    expect(drawn).toHaveLength(1)
    for (const layer of drawn) expect(layer.paint).toHaveProperty('line-dasharray')
  })

  it('draws a settled border solid', () => {
    for (const layer of linesOf('international')) expect(layer.paint).not.toHaveProperty('line-dasharray')
  })

  it('takes every colour from the palette', () => {
    const colours = JSON.stringify(layers).match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi) ?? []
    expect(colours.length).toBeGreaterThan(10)
    expect(colours.filter((colour) => !colour.startsWith('#0000'))).toEqual([])
  })

  it('asks no other server for anything', () => {
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('writes only in the fonts it brings', () => {
    const brought = Object.keys(style['font-faces'] ?? {})
    const used = JSON.stringify(layers).match(/Noto Sans \w+/g) ?? []
    expect(brought).toEqual(expect.arrayContaining(used))
  })
})

describe('labels of areas', () => {
  const badge = layers.find(({ id }) => id === 'uncertain-badges')

  it('carry the sign of their kind, which is read without its colour', () => {
    expect(JSON.stringify(badge?.layout)).toContain('["image",["concat","sign-",["get","hatch"]]]')
  })

  it('stand above every name, none of which may run through them', () => {
    const names = layers.filter(({ id, type }) => type === 'symbol' && id !== 'obstacles')
    expect(names.at(-1)).toBe(badge)
  })
})
