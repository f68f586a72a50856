import { i18n } from '@lingui/core'
import { messages } from './locales/en'

i18n.load('en', messages)
i18n.activate('en')

/**
 * The message catalogue. Every text a reader sees is `i18n.t({ id, message, values })` with a literal id and
 * English message, so that `npm run i18n` finds it.
 */
export { i18n }

/** BCP 47 tag for dates and numbers: British English writes the day first, and no calendar is left to chance. */
export const formatLocale = 'en-GB-u-ca-gregory-nu-latn'
