/** A small, safe part of Markdown: paragraphs, lists, emphasis, links. No HTML, and nothing else. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; of: readonly Inline[] }
  | { kind: 'link'; href: string; of: readonly Inline[] }
export type Block =
  | { kind: 'paragraph'; of: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] }

/** Deeper, signs stand for themselves: hostile text must not fill the stack. */
const MAX_DEPTH = 4
const MAX_HREF = 2_000

/** Never throws, and takes time in proportion to the text. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let list: { ordered: boolean; items: string[] } | null = null
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', of: withBreaks(lines) })
    if (list)
      blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map((item) => inline(item)) })
    lines = []
    list = null
  }
  for (const line of text.split(/\r\n|\n|\r/)) {
    const item = itemOf(line)
    if (item) {
      if (lines.length > 0 || list?.ordered !== item.ordered) close()
      list ??= { ordered: item.ordered, items: [] }
      list.items.push(item.text)
    } else if (line.trim() === '') close()
    else if (list && /^\s/.test(line)) list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`)
    else {
      if (list) close()
      lines.push(line.trim())
    }
  }
  close()
  return blocks
}

/** The words without their signs, for a place that knows no emphasis; a link is its words. */
export const plainOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? ' ' : plainOf(part.of)))
    .join('')

function itemOf(line: string): { ordered: boolean; text: string } | null {
  const match = /^ {0,3}(?:([-*+])|\d{1,4}[.)])[ \t]+(\S.*)$/.exec(line)
  return match?.[2] === undefined ? null : { ordered: match[1] === undefined, text: match[2].trimEnd() }
}

const withBreaks = (lines: readonly string[]): Inline[] =>
  lines.flatMap((line, i): Inline[] => (i === 0 ? inline(line) : [{ kind: 'break' }, ...inline(line)]))

const ESCAPABLE = '\\*_[]()-+.!#`'

/** One line. A sign without its partner stands for itself. */
function inline(text: string, depth = 0): Inline[] {
  const found: Inline[] = []
  let plain = ''
  /** Signs known to have no partner further on: looked for once, not at every sign. */
  const barren = new Set<string>()
  const flush = () => {
    if (plain !== '') found.push({ kind: 'text', text: plain })
    plain = ''
  }
  let at = 0
  while (at < text.length) {
    const sign = text[at] ?? ''
    const next = text[at + 1]
    if (sign === '\\' && next !== undefined && ESCAPABLE.includes(next)) {
      plain += next
      at += 2
      continue
    }
    const marked = depth < MAX_DEPTH ? markedAt(text, at, depth, barren) : null
    if (marked) {
      flush()
      found.push(marked.inline)
      at = marked.end
    } else {
      plain += sign
      at++
    }
  }
  flush()
  return found
}

type Marked = { inline: Inline; end: number }

function markedAt(text: string, at: number, depth: number, barren: Set<string>): Marked | null {
  const sign = text[at]
  if (sign === '[') return linkAt(text, at, barren)
  if (sign !== '*' && sign !== '_') return null
  const fence = text[at + 1] === sign ? sign + sign : sign
  const from = at + fence.length
  // Emphasis hugs its words: "5 * 3" is none; and "_" within a word, as in a file's name, is none either.
  if (barren.has(fence) || /^\s?$/.test(text[from] ?? '')) return null
  if (sign === '_' && isWordSign(text[at - 1])) return null
  const to = closing(text, fence, from)
  if (to === null) {
    barren.add(fence)
    return null
  }
  const of = inline(text.slice(from, to), depth + 1)
  return { inline: { kind: fence.length === 2 ? 'strong' : 'emphasis', of }, end: to + fence.length }
}

function closing(text: string, fence: string, from: number): number | null {
  const sign = fence[0] ?? ''
  for (let to = text.indexOf(fence, from + 1); to >= 0; to = text.indexOf(fence, to + 1)) {
    if (text[to - 1] === '\\' || /\s/.test(text[to - 1] ?? ' ')) continue
    // A single sign may hold a doubled one: "*one **two** three*".
    if (fence.length === 1 && (text[to + 1] === sign || text[to - 1] === sign)) continue
    if (sign === '_' && isWordSign(text[to + fence.length])) continue
    return to
  }
  return null
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

function linkAt(text: string, at: number, barren: Set<string>): Marked | null {
  if (barren.has('](')) return null
  const middle = text.indexOf('](', at + 1)
  if (middle < 0) {
    barren.add('](')
    return null
  }
  const end = text.indexOf(')', middle + 2)
  if (end < 0) {
    barren.add('](')
    return null
  }
  const words = text.slice(at + 1, middle)
  const href = safeAddress(text.slice(middle + 2, end).trim())
  if (href === null || words.trim() === '' || words.includes('[')) return null
  return { inline: { kind: 'link', href, of: inline(words, MAX_DEPTH) }, end: end + 1 }
}

/** A web or mail address as the browser reads it; null for any other, such as a script. */
function safeAddress(text: string): string | null {
  if (text.length > MAX_HREF || /[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : null
}
