export type CompareTexts = (a: string, b: string) => number

/** Steps between two pauses: some milliseconds of work. */
export const SLICE = 8192

/**
 * The places of different texts in a language's order; texts the language holds equal share a rank. A collation takes
 * far longer for a comparison than numbers do, so the texts are first put in order by their letters' ranks, and then the
 * collation is asked once for each pair of neighbours. Where it disagrees with the letters, it sorts what is nearly
 * sorted. In slices: whoever has no time to wait takes them one at a time.
 */
export function* textRanks(
  texts: readonly string[],
  compare: CompareTexts,
): Generator<undefined, Uint32Array> {
  const order = yield* orderByLetters(texts, compare)
  const ranks = new Uint32Array(texts.length)
  let rank = 0
  for (let i = 1; i < order.length; i++) {
    if (i % SLICE === 0) yield
    const [before, at] = [order[i - 1] ?? 0, order[i] ?? 0]
    const difference = compare(texts[before] ?? '', texts[at] ?? '')
    if (difference > 0) return ranksIn(texts, sortedBy(texts, order, compare), compare)
    if (difference < 0) rank += 1
    ranks[at] = rank
  }
  return ranks
}

const sortedBy = (texts: readonly string[], order: Uint32Array, compare: CompareTexts): Uint32Array =>
  Uint32Array.from(
    // An array of numbers, because the sort of a typed array makes nothing of what is sorted already.
    Array.from(order).toSorted((a, b) => compare(texts[a] ?? '', texts[b] ?? '')),
  )

function ranksIn(texts: readonly string[], order: Uint32Array, compare: CompareTexts): Uint32Array {
  const ranks = new Uint32Array(texts.length)
  let rank = 0
  for (let i = 1; i < order.length; i++) {
    const [before, at] = [order[i - 1] ?? 0, order[i] ?? 0]
    if (compare(texts[before] ?? '', texts[at] ?? '') !== 0) rank += 1
    ranks[at] = rank
  }
  return ranks
}

/** Texts spelt as ranks of letters, one after another, each closed by `END`; where each begins; the order so far. */
type Spelt = { letters: Uint16Array; starts: Uint32Array; order: Uint32Array }
/** Texts at these places of the order agree up to `depth`. */
type Part = { from: number; to: number; depth: number }

/** The rank of no letter: a text ends before any that goes on. */
const END = 0
/** So few are put in order faster one by one. */
const FEW = 12

/** Multikey quicksort (Bentley and Sedgewick). */
function* orderByLetters(texts: readonly string[], compare: CompareTexts): Generator<undefined, Uint32Array> {
  const spelt = yield* spell(texts, compare)
  let steps = 0
  const open: Part[] = [{ from: 0, to: texts.length - 1, depth: 0 }]
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.to - part.from < FEW) insertInOrder(spelt, part)
    else open.push(...parted(spelt, part))
    steps += part.to - part.from
    if (steps < SLICE * 4) continue
    steps = 0
    yield
  }
  return spelt.order
}

/** Three parts by the letter at `depth`: those before the middle one's, those with it, those after. */
function parted({ letters, starts, order }: Spelt, { from, to, depth }: Part): Part[] {
  const middle = letters[(starts[order[(from + to) >> 1] ?? 0] ?? 0) + depth] ?? 0
  let [below, above, place] = [from, to, from]
  while (place <= above) {
    const text = order[place] ?? 0
    const letter = letters[(starts[text] ?? 0) + depth] ?? 0
    if (letter === middle) place++
    else if (letter < middle) {
      order[place++] = order[below] ?? 0
      order[below++] = text
    } else {
      order[place] = order[above] ?? 0
      order[above--] = text
    }
  }
  const outer = [
    { from, to: below - 1, depth },
    { from: above + 1, to, depth },
  ]
  return middle === END ? outer : [...outer, { from: below, to: above, depth: depth + 1 }]
}

function insertInOrder({ letters, starts, order }: Spelt, { from, to, depth }: Part): void {
  for (let next = from + 1; next <= to; next++) {
    const text = order[next] ?? 0
    let place = next
    while (
      place > from &&
      isBefore(letters, (starts[text] ?? 0) + depth, (starts[order[place - 1] ?? 0] ?? 0) + depth)
    ) {
      order[place] = order[place - 1] ?? 0
      place--
    }
    order[place] = text
  }
}

function isBefore(letters: Uint16Array, a: number, b: number): boolean {
  for (let i = 0; ; i++) {
    const [letterA, letterB] = [letters[a + i] ?? END, letters[b + i] ?? END]
    if (letterA !== letterB) return letterA < letterB
    if (letterA === END) return false
  }
}

function* spell(texts: readonly string[], compare: CompareTexts): Generator<undefined, Spelt> {
  const starts = new Uint32Array(texts.length)
  let length = 0
  for (const [i, text] of texts.entries()) {
    starts[i] = length
    length += text.length + 1
  }
  const letters = new Uint16Array(length)
  for (let from = 0; from < texts.length; from += SLICE) {
    writeCodes(texts.slice(from, from + SLICE), letters, starts[from] ?? 0)
    yield
  }
  const ranks = letterRanks(letters, compare)
  for (let from = 0; from < length; from += SLICE * 16) {
    yield
    const slice = letters.subarray(from, from + SLICE * 16)
    for (let i = 0; i < slice.length; i++) slice[i] = ranks[slice[i] ?? END] ?? END
  }
  return { letters, starts, order: Uint32Array.from(texts, (_, i) => i) }
}

function writeCodes(texts: readonly string[], letters: Uint16Array, from: number): void {
  let at = from
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) letters[at++] = text.charCodeAt(i)
    at++
  }
}

const plain = (code: number): string => String.fromCharCode(code).normalize('NFKD').charAt(0).toLowerCase()

/** Code unit → the place of its letter among those that occur, whatever its case and accent. */
function letterRanks(letters: Uint16Array, compare: CompareTexts): Uint16Array {
  const ranks = new Uint16Array(0x10000)
  for (let i = 0; i < letters.length; i++) ranks[letters[i] ?? END] = 1
  const found = [...ranks.keys()]
    .filter((code) => code !== END && ranks[code] === 1)
    .map((code) => ({ code, letter: plain(code) }))
    .toSorted((a, b) => compare(a.letter, b.letter))
  let rank = END
  let before: string | null = null
  ranks[END] = END
  for (const { code, letter } of found) {
    if (letter !== before) rank += 1
    before = letter
    ranks[code] = rank
  }
  return ranks
}
