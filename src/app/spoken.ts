import { createContext } from 'react'
import type { Language } from '@/domain/viewState'

/** What the page knows of its language: which it could not have, and whether the reader has just changed it. */
export type Spoken = { readonly missing: Language | null; readonly changed: boolean }

export const SpokenContext = createContext<Spoken>({ missing: null, changed: false })

/** Each language by its own name, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  fa: 'فارسی',
}
