import type { Briefing } from '@/domain/briefing'
import { decodeView, encodeView } from '@/session/url/codec'

/** `view` is the query of the link, `picture` that of what is drawn for it. */
export type Card = { id: string; title: string; summary: string; view: string; picture: string }

/** A card for each briefing, showing the view of the slide it names for that. */
export const cardsOf = (prepared: readonly { summary: string; card: string; briefing: Briefing }[]): Card[] =>
  prepared.map(({ summary, card, briefing: { id, title, slides } }) => {
    const view = slides.find((slide) => slide.id === card)?.view ?? ''
    return { id, title, summary, view, picture: pictureOf(view) }
  })

/** A card's map is lower than the one its camera was set for, by about this many zoom levels. */
const LOWER = 0.4

function pictureOf(query: string): string {
  const { view } = decodeView(query)
  const { camera } = view
  const drawn = camera ? { ...view, camera: { ...camera, zoom: camera.zoom - LOWER } } : view
  return encodeView(drawn, { embed: { parts: ['headline', 'map'], locked: false, allow: [] } })
}

/** The page of a card; `base` is the address the atlas is served from, empty where it is not known. */
export function cardPage({ id, title, summary, view }: Card, base: string): string {
  const link = `${base === '' ? '../' : base}${view === '' ? '' : `?${view}`}`
  const picture = base === '' ? `${id}.png` : `${base}cards/${id}.png`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(summary)}" />
    <meta property="og:title" content="${escaped(title)}" />
    <meta property="og:description" content="${escaped(summary)}" />
    <meta property="og:image" content="${escaped(picture)}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta name="twitter:card" content="summary_large_image" />
    <meta http-equiv="refresh" content="0; url=${escaped(link)}" />
  </head>
  <body>
    <p><a href="${escaped(link)}">${escaped(title)}</a></p>
  </body>
</html>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
