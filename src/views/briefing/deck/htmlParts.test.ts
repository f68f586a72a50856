import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './htmlParts'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('knows style and script of the file by their hashes, or a browser would run neither', () => {
  expect([PAGE_STYLE_HASH, PAGE_SCRIPT_HASH]).toEqual([hashOf(PAGE_STYLE), hashOf(PAGE_SCRIPT)])
})
