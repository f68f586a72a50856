import { readFileSync } from 'node:fs'
import { CATALOGUE_FILES, collectAndCompile, gapLines } from '../messages/build'

/**
 * Collects and compiles the messages anew; fails when the committed catalogues were stale, and leaves the fresh ones,
 * and when a language lacks a message or has one that was made from an older English text.
 */
export function main(): number {
  const committed = catalogues()
  const failure = collectAndCompile()
  if (failure !== null) {
    console.error(failure)
    return 1
  }
  const stale = catalogues() !== committed
  if (stale)
    console.error('The message catalogues were stale. They are up to date now: commit src/i18n/locales.')
  const gaps = gapLines()
  if (gaps.length > 0)
    console.error(`Translate in src/i18n/locales (see src/i18n/README.md):\n${gaps.join('\n')}`)
  return stale || gaps.length > 0 ? 1 : 0
}

/** Without the header's creation date, which every extraction writes anew. */
const catalogues = (): string =>
  CATALOGUE_FILES.map((file) => readFileSync(file, 'utf8').replace(/^"POT-Creation-Date.*$/m, '')).join('')
