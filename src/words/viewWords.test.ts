import { describe, expect, it } from 'vitest'
import { askedKeys } from '@/session/filters'
import { decodeView } from '@/session/url/codec'
import { viewTitle } from './viewWords'

const titleOf = (link: string) => {
  const { view } = decodeView(link)
  return viewTitle({
    view,
    asked: askedKeys(view),
    askedOfB: view.compare ? askedKeys(view.compare.b) : [],
    names: { actors: new Map(), sources: new Map() },
    recordTitle: () => null,
  })
}
const comparedWith = (b: string) => `&compare=side:50;${encodeURIComponent(b)}`

describe('what a view is called', () => {
  it('names both sides of a comparison and what they share', () => {
    const of2022 = 'time=2022-01-01..2022-12-31&country=IR'
    expect(titleOf(of2022)).toBe('2022; Country: Iran')
    expect(titleOf(of2022 + comparedWith('time=2023-01-01..2023-12-31&country=IR'))).toBe(
      '2022 against 2023; Country: Iran',
    )
    expect(titleOf(of2022 + comparedWith('country=IR'))).toBe('2022 against all time; Country: Iran')
    expect(titleOf(of2022 + comparedWith(of2022))).toBe('2022; Country: Iran')
  })
})
