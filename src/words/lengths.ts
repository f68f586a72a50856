import { perLanguage } from '@/i18n/i18n'

const inUnit = (unit: 'kilometer' | 'meter') =>
  perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit }))
const kilometres = inUnit('kilometer')
const wholeMetres = inUnit('meter')

export const lengthWords = (metres: number): string =>
  metres >= 1000 ? kilometres().format(metres / 1000) : wholeMetres().format(metres)
