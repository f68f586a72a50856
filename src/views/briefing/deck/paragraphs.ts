import { assertNever } from '@/base/assertNever'
import type { Block, Inline } from '@/base/markdown'

/** A stretch of text in one look. */
export type Run = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
}
/** `mark`: what stands before it, "•" or a number; empty for none. Each line is a list of runs. */
export type Paragraph = { readonly mark: string; readonly lines: readonly (readonly Run[])[] }

/** Written words as paragraphs of runs, for pages that know no Markdown. */
export const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block): Paragraph[] =>
    block.kind === 'paragraph'
      ? [{ mark: '', lines: linesOf(block.of) }]
      : block.items.map((item, i) => ({ mark: block.ordered ? `${i + 1}.` : '•', lines: linesOf(item) })),
  )

export const plainParagraph = (text: string): Paragraph => ({
  mark: '',
  lines: [[{ text, bold: false, italic: false, href: null }]],
})

function linesOf(inlines: readonly Inline[]): Run[][] {
  const lines: Run[][] = [[]]
  const add = (parts: readonly Inline[], look: Omit<Run, 'text'>): void => {
    for (const part of parts)
      switch (part.kind) {
        case 'text':
          lines.at(-1)?.push({ ...look, text: part.text })
          break
        case 'break':
          lines.push([])
          break
        case 'strong':
          add(part.of, { ...look, bold: true })
          break
        case 'emphasis':
          add(part.of, { ...look, italic: true })
          break
        case 'link':
          add(part.of, { ...look, href: part.href })
          break
        default:
          assertNever(part)
      }
  }
  add(inlines, { bold: false, italic: false, href: null })
  return lines
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** By the first letter that has a direction, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter !== undefined && RTL.test(letter)
}
