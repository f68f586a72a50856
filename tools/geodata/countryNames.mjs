// @ts-check
import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'
import { entityFacts, shortCountryNames } from './facts.mjs'

const require = createRequire(import.meta.url)
const LANGUAGES = /** @type {const} */ (['en', 'ru', 'fa'])
for (const language of LANGUAGES)
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))

/**
 * ISO has no code for Kosovo; XK and XKX are what most data uses, but the package says XKK.
 * @param {string} entity
 * @returns {string | null}
 */
export function alpha2Of(entity) {
  if (entity === 'XKX') return 'XK'
  return countries.alpha3ToAlpha2(entity) ?? null
}

/**
 * Names from curated sources only; a language without one is left out.
 * @param {string} entity
 * @returns {import('./facts.mjs').Names}
 */
export function namesOfEntity(entity) {
  const a2 = alpha2Of(entity)
  if (!a2) return namesOfStatus(entityFacts.status[entity])
  const names = LANGUAGES.flatMap((language) => {
    // Only the English aliases are short forms; Russian ones include former and disputed names.
    const select = language === 'en' ? 'alias' : 'official'
    const name = shortCountryNames[language][a2] ?? countries.getName(a2, language, { select })
    return name ? [[language, name]] : []
  })
  return Object.fromEntries(names)
}

/** @param {import('./facts.mjs').EntityStatus | undefined} status */
function namesOfStatus(status) {
  if (!status) return {}
  const { en, ru, fa } = status
  return { ...(en && { en }), ...(ru && { ru }), ...(fa && { fa }) }
}
