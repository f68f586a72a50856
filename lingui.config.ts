import { defineConfig } from '@lingui/cli'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ru', 'fa'],
  // A text that is not translated yet is shown in English; that none is left so is checked by tools/i18n.
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'], exclude: ['**/*.test.*'] }],
  compileNamespace: 'ts',
  // Ids are unique, texts are not: by text, equal ones would change places from run to run.
  orderBy: 'messageId',
  format: 'po',
  formatOptions: { lineNumbers: false, origins: false },
})
