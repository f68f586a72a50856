import { describe, expect, it } from 'vitest'
import oldLinks from '../../../e2e/fixtures/old-links.json' with { type: 'json' }
import { decodeView, encodeView } from './codec'

/** Keys links of version 1 could hold; fixed for ever. */
const KEYS_OF_1 =
  'map time certain country region kind subtype actor attribution target nationality location dated source status killed text extent area context bin axis play speed loop columns sort incident panel layers page theme'

describe('links of every version, for ever', () => {
  it.each(oldLinks)('version $version: $what', ({ version, link, now }) => {
    const { view, problems, ...rest } = decodeView(link)
    expect(problems).toEqual([])
    expect(rest.version).toBe(version)
    expect(encodeView(view, rest)).toBe(now)
  })

  it('hold every key of version 1', () => {
    const held = new Set(
      oldLinks
        .filter(({ version }) => version === 1)
        .flatMap(({ link }) => [...new URLSearchParams(link).keys()]),
    )
    expect(KEYS_OF_1.split(' ').filter((key) => !held.has(key))).toEqual([])
  })
})
