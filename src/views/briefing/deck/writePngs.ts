import JSZip from 'jszip'
import type { Deck, DeckMap } from './deck'
import type { Measure } from './fit'
import type { Ink } from './ink'
import { inTurn } from './inTurn'
import { writePng } from './writePng'

/** A picture a slide, in one file: browsers ask before they save many. */
export async function writePngs(
  deck: Deck,
  mapOf: (map: DeckMap) => string | null,
  ink: Ink,
  measure: Measure,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const zip = new JSZip()
  const digits = String(deck.slides.length).length
  await inTurn(deck.slides, async (slide) => {
    signal.throwIfAborted()
    const png = await writePng(slide, deck, mapOf, ink, measure)
    zip.file(`${String(slide.number).padStart(Math.max(2, digits), '0')}.png`, await png.arrayBuffer())
  })
  // Pictures are packed already.
  return zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' })
}
