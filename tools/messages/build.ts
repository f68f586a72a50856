import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type Gap, gapsOf, readPo, withEnglishNoted } from './poFile'

const FOLDER = 'src/i18n/locales'
const TRANSLATIONS = ['ru', 'fa'] as const
/** Everything this writes. */
export const CATALOGUE_FILES = ['en', ...TRANSLATIONS].flatMap((locale) => [
  `${FOLDER}/${locale}.po`,
  `${FOLDER}/${locale}.ts`,
])

const poFile = (locale: string) => `${FOLDER}/${locale}.po`

/** Collects the messages from the sources, compiles them, and lists what waits for translation. */
export function main(): number {
  const failure = collectAndCompile()
  if (failure !== null) {
    console.error(failure)
    return 1
  }
  const waiting = gapLines()
  console.log(waiting.length === 0 ? 'Every message is translated.' : waiting.join('\n'))
  return 0
}

/** What went wrong, or null. */
export function collectAndCompile(): string | null {
  const extracted = lingui('extract', '--clean', '--overwrite')
  if (extracted !== null) return extracted
  const english = englishTexts()
  for (const locale of TRANSLATIONS)
    writeFileSync(poFile(locale), withEnglishNoted(readFileSync(poFile(locale), 'utf8'), english))
  return lingui('compile', '--typescript')
}

function lingui(...args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'lingui', ...args], {
    encoding: 'utf8',
  })
  return status === 0 ? null : `${stdout}\n${stderr}`
}

const englishTexts = (): ReadonlyMap<string, string> =>
  new Map(readPo(readFileSync(poFile('en'), 'utf8')).map(({ id, text }) => [id, text]))

/** "ru untranslated legend.title: Legend", a line each. */
export function gapLines(): string[] {
  const english = englishTexts()
  return TRANSLATIONS.flatMap((locale) =>
    gapsOf(readFileSync(poFile(locale), 'utf8'), english).map((gap) => gapLine(locale, gap)),
  )
}

const gapLine = (locale: string, { id, english, kind }: Gap): string => `${locale} ${kind} ${id}: ${english}`
