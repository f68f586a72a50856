import { describe, expect, it } from 'vitest'
import { paintOf } from './paint'

describe('paint', () => {
  it.each([
    ['rgb(244, 96, 47)', { colour: '#f4602f', opacity: 1 }],
    ['rgba(232, 237, 241, 0.12)', { colour: '#e8edf1', opacity: 0.12 }],
    ['color(srgb 0.5 0 1)', { colour: '#8000ff', opacity: 1 }],
    ['color(srgb 1 1 1 / 0.25)', { colour: '#ffffff', opacity: 0.25 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
    ['url("#fills-attack")', null],
  ])('reads %s', (css, paint) => {
    expect(paintOf(css)).toEqual(paint)
  })
})
