import { i18n as lingui, type Messages } from '@lingui/core'
import { messages } from './locales/en'
import { lonePlaceholders } from './lonePlaceholders'

/** How dates and numbers are said: always by the Gregorian calendar, in the digits the language is read in. */
const FORMAT_LOCALES = {
  // British English writes the day first.
  en: 'en-GB-u-ca-gregory-nu-latn',
  ru: 'ru-RU-u-ca-gregory-nu-latn',
  fa: 'fa-IR-u-ca-gregory-nu-arabext',
} as const
export type Locale = keyof typeof FORMAT_LOCALES

/** English is part of the shell; the others are asked for when they are wanted. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<{ messages: Messages }>>> = {
  en: async () => ({ messages }),
  ru: () => import('./locales/ru'),
  fa: () => import('./locales/fa'),
}

let spoken: Locale = 'en'
speak('en', messages)

function speak(locale: Locale, catalogue: Messages) {
  spoken = locale
  lingui.loadAndActivate({ locale, locales: [FORMAT_LOCALES[locale]], messages: catalogue })
}

/**
 * Fetches a language's messages; what comes back turns the language on. Apart, so that the turn and the new rendering
 * can be one step. Rejects where the messages cannot be had.
 */
export async function learn(locale: Locale): Promise<() => void> {
  const catalogue = (await CATALOGUES[locale]()).messages
  return () => speak(locale, catalogue)
}

export const spokenLocale = (): Locale => spoken
/** BCP 47 tag for dates and numbers in the language now spoken. */
export const formatLocale = (): string => FORMAT_LOCALES[spoken]
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'fa' ? 'rtl' : 'ltr')

type Text = { id: string; message: string; values?: Readonly<Record<string, unknown>> }

/**
 * The message catalogue. Every text a reader sees is `i18n.t({ id, message, values })` with a literal id and
 * English message, so that `npm run i18n` finds it. Called while rendering or when something happens, never while a
 * module loads: the language is not known then.
 */
export const i18n = {
  t: ({ id, message, values }: Text): string => lingui._(id, values && inDigits(id, values), { message }),
}

/** Something made for a locale, such as an `Intl` formatter: once for each language that asks for it. */
export function perLanguage<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<Locale, Made>()
  return () => {
    const fresh = made.get(spoken) ?? make(FORMAT_LOCALES[spoken])
    made.set(spoken, fresh)
    return fresh
  }
}

const ungrouped = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }),
)
/** A number in the language's digits, ungrouped: a year, a row. */
export const digitWords = (value: number): string => ungrouped().format(value)

/** Numbers that stand alone in a message are said in the language's digits; those that choose a plural stay numbers. */
function inDigits(id: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const alone = lonePlaceholders(lingui.messages[id])
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && alone.has(name) ? digitWords(value) : value,
    ]),
  )
}

/** Text in another script, such as an English title, kept from turning the words around it. */
export const isolated = (text: string): string =>
  directionOf(spoken) === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text

/** "one; two": of parts that may hold commas. Persian's own mark also turns a list of English titles the reader's way. */
export const listClauses = (parts: readonly string[]): string =>
  parts.join(i18n.t({ id: 'list.semicolon', message: '; ' }))

/** "one, two, three" */
export const listWords = (parts: readonly string[]): string =>
  parts.join(i18n.t({ id: 'list.comma', message: ', ' }))
