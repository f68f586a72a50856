import type { EmbedPart } from '@/domain/embed'

/**
 * What the embedded page may do: run its own scripts on its own origin (its files are fetched from there), open the
 * atlas in a tab, save files. Not: lead the outer page elsewhere, send forms, ask for devices.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

type Iframe = { address: string; title: string; heightPx: number }

export const iframeSnippet = ({ address, title, heightPx }: Iframe): string =>
  [
    '<iframe',
    `  src="${attribute(address)}"`,
    `  title="${attribute(title)}"`,
    `  width="100%" height="${heightPx}"`,
    `  sandbox="${SANDBOX}"`,
    '  allow="clipboard-write; fullscreen"',
    '  loading="lazy" referrerpolicy="strict-origin" style="border:0">',
    '</iframe>',
  ].join('\n')

/** A record's title and a reader's words end up in somebody's HTML. */
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const FOOT_PX = 40
/** Where no headline does, the foot says what was asked. */
const ASKED_PX = 20
const HEIGHTS_PX: Readonly<Partial<Record<EmbedPart, number>>> = {
  headline: 44,
  map: 420,
  time: 130,
  table: 400,
  details: 500,
  'chart:figures': 170,
  'chart:by-attribution': 260,
}
const CHART_PX = 420

/** A height the parts fit in, in CSS pixels; a page that listens hears the exact one. */
export const standardHeight = (parts: readonly EmbedPart[]): number =>
  parts.reduce(
    (sum, part) => sum + (HEIGHTS_PX[part] ?? CHART_PX),
    FOOT_PX + (parts.includes('headline') ? 0 : ASKED_PX),
  )
