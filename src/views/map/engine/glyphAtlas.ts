import type { Language } from '@/domain/viewState'

/** Digits drawn once by the browser, for counts in rings: with the page's own font, at the screen's own density. */
export type GlyphAtlas = {
  readonly image: OffscreenCanvas
  /** Height of every glyph's box in CSS pixels. */
  readonly heightPx: number
  readonly glyphs: ReadonlyMap<string, Glyph>
}
/** Its box in the atlas (0–1: left, top, right, bottom) and its width in CSS pixels. */
export type Glyph = { readonly box: readonly [number, number, number, number]; readonly widthPx: number }

const FONT_PX = 12
const HEIGHT_PX = 16
const LOCALES = { en: 'en-GB', ru: 'ru', fa: 'fa-IR' } as const satisfies Record<Language, string>

/** Making one takes longer than drawing a ring, and a hundred rings change with every move of the hand. */
const formats = new Map<Language, Intl.NumberFormat>()
function formatIn(language: Language): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language], { useGrouping: false })
  formats.set(language, format)
  return format
}

/** A count as it stands in a ring: whole up to four digits, then in thousands. */
export function countText(count: number, language: Language): string {
  const format = formatIn(language)
  if (count < 10_000) return format.format(count)
  return count < 1_000_000
    ? `${format.format(Math.floor(count / 1000))}k`
    : `${format.format(Math.floor(count / 1e6))}M`
}

const charactersOf = (language: Language): string[] => [
  ...Array.from({ length: 10 }, (_, digit) => countText(digit, language)),
  'k',
  'M',
]

export const glyphFont = (family: string): string => `600 ${FONT_PX}px ${family}`

export function glyphAtlas(family: string, language: Language, pixelRatio: number): GlyphAtlas | null {
  const characters = charactersOf(language)
  const cellPx = Math.ceil(FONT_PX * 1.2)
  const image = new OffscreenCanvas(
    Math.ceil(cellPx * characters.length * pixelRatio),
    Math.ceil(HEIGHT_PX * pixelRatio),
  )
  const context = image.getContext('2d')
  if (!context) return null
  context.scale(pixelRatio, pixelRatio)
  context.font = glyphFont(family)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  const glyphs = new Map<string, Glyph>()
  characters.forEach((character, i) => {
    const { width } = context.measureText(character)
    const middle = (i + 0.5) * cellPx
    context.fillText(character, middle, HEIGHT_PX * 0.77)
    const perPx = pixelRatio / image.width
    // A pixel more on either side, for strokes that lean over their advance.
    const box = [(middle - width / 2 - 1) * perPx, 0, (middle + width / 2 + 1) * perPx, 1] as const
    glyphs.set(character, { box, widthPx: width })
  })
  return { image, heightPx: HEIGHT_PX, glyphs }
}

export type Label = { readonly x: number; readonly y: number; readonly text: string }

/** One quad a digit, as `labelShader` reads them. */
export function packLabels(labels: readonly Label[], { glyphs, heightPx }: GlyphAtlas): ArrayBuffer {
  const quads: number[] = []
  for (const { x, y, text } of labels) {
    const drawn = Array.from(text).flatMap((character) => glyphs.get(character) ?? [])
    let left = -drawn.reduce((sum, { widthPx }) => sum + widthPx, 0) / 2
    for (const { box, widthPx } of drawn) {
      quads.push(x, y, left + widthPx / 2, 0, widthPx + 2, heightPx, ...box)
      left += widthPx
    }
  }
  return Float32Array.from(quads).buffer
}
