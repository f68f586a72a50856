import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const FILES = ['src/i18n/locales/en.po', 'src/i18n/locales/en.ts']

/** Collects and compiles the messages anew; fails when the committed catalogue was stale, and leaves the fresh one. */
export function main(): number {
  const committed = catalogue()
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'i18n'], { encoding: 'utf8' })
  if (status !== 0) {
    console.error(stdout, stderr)
    return 1
  }
  if (catalogue() === committed) return 0
  console.error('The message catalogue was stale. It is up to date now: commit src/i18n/locales.')
  return 1
}

/** Without the header's creation date, which every extraction writes anew. */
const catalogue = (): string =>
  FILES.map((file) => readFileSync(file, 'utf8').replace(/^"POT-Creation-Date.*$/m, '')).join('')
