/** One message of a catalogue as Lingui writes it; `madeFrom` is the English text a translation was made from. */
export type PoEntry = { id: string; text: string; madeFrom: string | null }

/** Lingui keeps comments of translators, so a translation carries the English text it was made from. */
const MADE_FROM = '# en: '

const blocksOf = (po: string): string[] => po.trimEnd().split('\n\n')

/** The messages of a .po file, in its order; the header is none. */
export const readPo = (po: string): PoEntry[] => blocksOf(po).slice(1).map(readEntry)

function readEntry(block: string): PoEntry {
  const lines = block.split('\n')
  const madeFrom = lines.find((line) => line.startsWith(MADE_FROM))
  return {
    id: quotedAfter('msgid', lines),
    text: quotedAfter('msgstr', lines),
    madeFrom: madeFrom === undefined ? null : madeFrom.slice(MADE_FROM.length).trim(),
  }
}

/** The text of a keyword: on its line, or in pieces on the lines below. */
function quotedAfter(keyword: string, lines: readonly string[]): string {
  const at = lines.findIndex((line) => line.startsWith(`${keyword} `))
  if (at < 0) throw new Error(`no ${keyword} in:\n${lines.join('\n')}`)
  const below = lines.slice(at + 1)
  const end = below.findIndex((line) => !line.startsWith('"'))
  const pieces = [lines[at]?.slice(keyword.length + 1) ?? '', ...(end < 0 ? below : below.slice(0, end))]
  return pieces.map((piece) => unquoted(piece)).join('')
}

const unquoted = (piece: string): string =>
  piece
    .slice(1, -1)
    .replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter))

/** The same file with the English text noted beside each message that waits for its translation. */
export function withEnglishNoted(po: string, english: ReadonlyMap<string, string>): string {
  const [header = '', ...blocks] = blocksOf(po)
  const noted = blocks.map((block) => {
    const { id, text } = readEntry(block)
    if (text !== '') return block
    const rest = block.split('\n').filter((line) => !line.startsWith(MADE_FROM))
    return [`${MADE_FROM}${(english.get(id) ?? '').replaceAll('\n', ' ')}`, ...rest].join('\n')
  })
  return `${[header, ...noted].join('\n\n')}\n`
}

export type Gap = { id: string; english: string; kind: 'untranslated' | 'outdated' }

/** Messages without a translation, and those whose English text has changed since they were translated. */
export const gapsOf = (po: string, english: ReadonlyMap<string, string>): Gap[] =>
  readPo(po).flatMap(({ id, text, madeFrom }): Gap[] => {
    // Comments lose the spaces at their ends.
    const now = (english.get(id) ?? '').replaceAll('\n', ' ').trim()
    if (text === '') return [{ id, english: now, kind: 'untranslated' }]
    return madeFrom === now ? [] : [{ id, english: now, kind: 'outdated' }]
  })
