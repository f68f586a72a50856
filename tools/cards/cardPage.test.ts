import { describe, expect, it } from 'vitest'
import { emptyBriefing, slideOf } from '@/domain/briefingEdits'
import { cardPage, cardsOf } from './cardPage'

const briefing = {
  ...emptyBriefing('prepared-a', 'A <title> & "more"', 'en', '2026-01-01T00:00:00Z'),
  slides: [
    slideOf('title', { layout: 'title', view: '' }),
    slideOf('map', { layout: 'map', view: 'map=4/35/65&country=AF&v=2' }),
  ],
}

describe('a card', () => {
  it('draws the view it is told as an embed, a little farther off, and links to that view itself', () => {
    const [card] = cardsOf([{ summary: 'Why.', card: 'map', briefing }])
    expect(card?.view).toBe('map=4/35/65&country=AF&v=2')
    expect(card?.picture).toBe('map=3.6/35/65&country=AF&layout=embed&parts=headline,map&v=2')
  })

  it('names its picture and its link in full where the address is known, and lets no word break out', () => {
    const [card] = cardsOf([{ summary: 'Why.', card: 'map', briefing }])
    const page = card ? cardPage(card, 'https://atlas.example/x/') : ''
    expect(page).toContain('content="https://atlas.example/x/cards/prepared-a.png"')
    expect(page).toContain('url=https://atlas.example/x/?map=4/35/65&amp;country=AF&amp;v=2"')
    expect(page).toContain('<title>A &lt;title&gt; &amp; &quot;more&quot;</title>')
  })

  it('is found beside its picture where the address is not known', () => {
    const [card] = cardsOf([{ summary: 'Why.', card: 'map', briefing }])
    expect(card ? cardPage(card, '') : '').toMatch(
      /content="prepared-a\.png"[\s\S]*url=\.\.\/\?map=4\/35\/65&amp;country=AF/,
    )
  })
})
