// Read anew as a whole at every change: no part has a place it could move to.
/* oxlint-disable react/no-array-index-key */
import { Fragment, type ReactNode } from 'react'
import { assertNever } from '@/base/assertNever'
import { type Block, type Inline, parseMarkdown } from '@/base/markdown'
import styles from './MarkdownText.module.css'

/** Words of whoever made a briefing, with emphasis, lists and links; elements only, never their HTML. */
export function MarkdownText({ text }: { text: string }) {
  return (
    <div className={styles['text']} dir="auto">
      {parseMarkdown(text).map((block, i) => (
        <Fragment key={i}>{blockOf(block)}</Fragment>
      ))}
    </div>
  )
}

function blockOf(block: Block): ReactNode {
  if (block.kind === 'paragraph') return <p>{inlinesOf(block.of)}</p>
  const items = block.items.map((item, i) => <li key={i}>{inlinesOf(item)}</li>)
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

const inlinesOf = (inlines: readonly Inline[]): ReactNode =>
  inlines.map((part, i) => <Fragment key={i}>{inlineOf(part)}</Fragment>)

function inlineOf(part: Inline): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'break':
      return <br />
    case 'strong':
      return <strong>{inlinesOf(part.of)}</strong>
    case 'emphasis':
      return <em>{inlinesOf(part.of)}</em>
    case 'link':
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer">
          {inlinesOf(part.of)}
        </a>
      )
    default:
      return assertNever(part)
  }
}
