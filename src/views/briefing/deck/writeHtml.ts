import { assertNever } from '@/base/assertNever'
import type { Block, Inline } from '@/base/markdown'
import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import { chartMarks, chartSvg, escapeHtml } from './chartMarks'
import { chartWords, type Deck, type DeckChart, type DeckMap, type DeckSlide, type DeckTable } from './deck'
import type { Measure } from './fit'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './htmlParts'
import type { Ink } from './ink'

type Pen = {
  readonly deck: Deck
  readonly ink: Ink
  readonly measure: Measure
  /** Data address of a map. */
  readonly mapOf: (map: DeckMap) => string | null
  readonly notStated: string
}

/** Nothing is fetched, nothing runs but the script below, which is known by its hash. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${PAGE_STYLE_HASH}'`,
  `script-src '${PAGE_SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The briefing as one file that presents itself in any browser, with no network. */
export function writeHtml(pen: Pen): string {
  const { deck } = pen
  const title = escapeHtml(deck.title === '' ? (deck.slides[0]?.title ?? '') : deck.title)
  return `<!doctype html>
<html lang="${escapeHtml(deck.interfaceLanguage)}" dir="${deck.isRightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${deck.slides.map((slide) => slideHtml(slide, pen)).join('\n')}
</main>
<footer class="bar">
<p class="keys">${escapeHtml(keysWords())}</p>
<p class="at" role="status" aria-live="polite"></p>
</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

const keysWords = (): string =>
  i18n.t({
    id: 'deck.html.keys',
    message: 'Arrow keys or space: next and back. n: notes. b: blank. f: full screen.',
  })

function slideHtml(slide: DeckSlide, pen: Pen): string {
  const { deck, mapOf, ink, measure, notStated } = pen
  const text =
    slide.text.length === 0 ? '' : `<div class="text" dir="auto">${slide.text.map(blockHtml).join('')}</div>`
  const images = slide.maps.flatMap((map) => mapHtml(map, mapOf(map)))
  const image = images.length > 1 ? `<div class="maps">${images.join('')}</div>` : images.join('')
  const figures = [
    ...(slide.chart ? [chartHtml(slide.chart, slide.layout === 'chart', { ink, measure, notStated })] : []),
    ...slide.tables.map(tableHtml),
  ]
  const panel =
    figures.length === 0
      ? ''
      : `<div class="panel" tabindex="0" role="group" aria-label="${escapeHtml(slide.title)}">${figures.join('')}</div>`
  return `<section class="slide on-${slide.layout}${text === '' ? ' wordless' : ''}" aria-label="${slide.number} / ${deck.slides.length}">
<h1 dir="auto" lang="${escapeHtml(deck.language)}">${escapeHtml(slide.title)}</h1>
<div class="body">${text}${image}${panel}</div>
<aside class="notes" hidden>${slide.notes
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p dir="auto">${escapeHtml(line)}</p>`)
    .join('')}</aside>
<div class="foot">${slide.foot.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}<p><a href="${escapeHtml(slide.link)}">${escapeHtml(
    i18n.t({ id: 'deck.html.live', message: 'The same in the atlas' }),
  )}</a></p></div>
</section>`
}

function mapHtml({ alt, caption }: DeckMap, address: string | null): string[] {
  if (address === null) return []
  const image = `<img class="map" src="${address}" alt="${escapeHtml(alt)}">`
  return [
    caption === ''
      ? image
      : `<figure><figcaption dir="auto">${escapeHtml(caption)}</figcaption>${image}</figure>`,
  ]
}

function chartHtml(
  chart: DeckChart,
  isLarge: boolean,
  { ink, measure, notStated }: Pick<Pen, 'ink' | 'measure' | 'notStated'>,
): string {
  const [width, height] = isLarge ? [860, 440] : [560, 340]
  const widthOf = (text: string, sizePx: number) => measure(text, (sizePx * 72) / 96, false) * 96
  const marks = chartMarks(chart, {
    width,
    height,
    sizePx: isLarge ? 15 : 14,
    ink,
    widthOf,
    say: numberWords,
  })
  const alt = chartWords(chart, notStated)
  return `<figure dir="ltr"><figcaption dir="auto">${escapeHtml(chart.title)}</figcaption>${chartSvg(marks, width, height, alt)}<p class="rule" dir="auto">${escapeHtml(chart.rule)}</p></figure>`
}

const tableHtml = ({ title, columns, rows }: DeckTable): string =>
  `<table><caption>${escapeHtml(title)}</caption><thead><tr>${columns
    .map(
      ({ name, isFigure }) => `<th scope="col"${isFigure ? ' class="figure"' : ''}>${escapeHtml(name)}</th>`,
    )
    .join('')}</tr></thead><tbody>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, i) => `<td ${columns[i]?.isFigure ? 'class="figure"' : 'dir="auto"'}>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inlinesHtml(block.of)}</p>`
  const tag = block.ordered ? 'ol' : 'ul'
  return `<${tag}>${block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('')}</${tag}>`
}

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('')

function inlineHtml(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text)
    case 'break':
      return '<br>'
    case 'strong':
      return `<strong>${inlinesHtml(part.of)}</strong>`
    case 'emphasis':
      return `<em>${inlinesHtml(part.of)}</em>`
    case 'link':
      return `<a href="${escapeHtml(part.href)}" rel="noopener noreferrer">${inlinesHtml(part.of)}</a>`
    default:
      return assertNever(part)
  }
}
