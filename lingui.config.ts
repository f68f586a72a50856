import { defineConfig } from '@lingui/cli'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['src'], exclude: ['**/*.test.*'] }],
  compileNamespace: 'ts',
  // Ids are unique, texts are not: by text, equal ones would change places from run to run.
  orderBy: 'messageId',
  format: 'po',
  formatOptions: { lineNumbers: false, origins: false },
})
