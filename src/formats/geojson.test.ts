import { describe, expect, it } from 'vitest'
import { parseFeatureCollection } from './geojson'

const problem = (text: string): string => {
  const parsed = parseFeatureCollection('geo/incidents.geojson', text)
  return parsed.status === 'failed' ? `${parsed.error.where}: ${parsed.error.what}` : 'accepted'
}

describe('parsing GeoJSON', () => {
  it('gives the features unchecked', () => {
    const parsed = parseFeatureCollection('x', '{"type":"FeatureCollection","features":[1,{"a":2}]}')
    expect(parsed).toEqual({ status: 'ok', value: [1, { a: 2 }] })
  })

  it('names the file and shows what stands there instead', () => {
    expect(problem('<!doctype html><title>404</title>')).toMatch(
      /geo\/incidents\.geojson: not JSON .*<!doctype html>/,
    )
    expect(problem('{"type":"FeatureCollection","features":[')).toMatch(/not JSON/)
    expect(problem('')).toMatch(/begins with: nothing/)
    expect(problem('[]')).toMatch(/no list of features/)
    expect(problem('{"features":{}}')).toMatch(/no list of features/)
    expect(problem('null')).toMatch(/no list of features/)
  })
})
