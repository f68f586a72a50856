const LETTERS: Readonly<Record<string, string>> = {
  ё: 'е',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ʻ: '',
  ʼ: '',
  '’': '',
  "'": '',
}
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
/** Arabic-Indic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
/** Combining marks, zero-width joiners, tatweel. */
const INVISIBLE = /\p{M}|\u200c|\u200d|\u0640/gu

/** Text in which spellings of one word agree: case, accents, ё/е, ي/ی, ك/ک, digits and joiners are levelled. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/(\p{L})[-‑](\p{L})\b/gu, '$1$2')

/** A single word, folded; null for what is not worth indexing. */
export const foldTerm = (term: string): string | null => {
  const folded = foldText(term)
  return folded === '' ? null : folded
}
