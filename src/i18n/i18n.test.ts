import { afterEach, describe, expect, it } from 'vitest'
import { digitWords, directionOf, formatLocale, i18n, isolated, learn, listWords, perLanguage } from './i18n'

const speak = async (locale: 'en' | 'ru' | 'fa') => (await learn(locale))()
afterEach(() => speak('en'))

const incidents = (count: number) =>
  i18n.t({
    id: 'headline.incidents',
    message: '{incidents, plural, =0 {No incidents} one {# incident} other {# incidents}}',
    values: { incidents: count },
  })

describe('messages', () => {
  it('count as each language counts', async () => {
    expect([0, 1, 2, 21].map(incidents)).toEqual([
      'No incidents',
      '1 incident',
      '2 incidents',
      '21 incidents',
    ])
    await speak('ru')
    expect([0, 1, 3, 5, 11, 21, 32].map(incidents)).toEqual([
      'Инцидентов нет',
      '1 инцидент',
      '3 инцидента',
      '5 инцидентов',
      '11 инцидентов',
      '21 инцидент',
      '32 инцидента',
    ])
    await speak('fa')
    expect([0, 1, 32].map(incidents)).toEqual(['بدون رویداد', '۱ رویداد', '۳۲ رویداد'])
  })

  it('say numbers in the digits of the language, and texts as they are', async () => {
    const ofTotal = (passing: number | string) =>
      i18n.t({
        id: 'filters.choice',
        message: '{name}: {passing} of {total}',
        values: { name: 'A-29', passing, total: 1234 },
      })
    expect(ofTotal(7)).toBe('A-29: 7 of 1234')
    await speak('fa')
    expect(ofTotal(7)).toBe('A-29: ۷ از ۱۲۳۴')
    expect(ofTotal('7')).toBe('A-29: 7 از ۱۲۳۴')
    expect(digitWords(2024)).toBe('۲۰۲۴')
    expect(listWords(['الف', 'ب'])).toBe('الف، ب')
  })

  it('keep text in another script together where the page runs the other way', async () => {
    expect(isolated('Kabul')).toBe('Kabul')
    await speak('fa')
    expect(isolated('Kabul')).toBe('\u2068Kabul\u2069')
    expect(isolated('')).toBe('')
    expect(['en', 'ru', 'fa'].map((locale) => directionOf(locale === 'fa' ? 'fa' : 'ru'))).toEqual([
      'ltr',
      'ltr',
      'rtl',
    ])
  })
})

describe('what is made per language', () => {
  it('is made once for each, and by the calendar of the records', async () => {
    let made = 0
    const year = perLanguage((locale) => {
      made += 1
      return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
    })
    const said = () => year().format(new Date('2024-01-03'))
    expect(said() + said()).toBe('20242024')
    await speak('fa')
    expect(said()).toBe('۲۰۲۴')
    await speak('en')
    expect(said()).toBe('2024')
    expect(made).toBe(2)
    expect(formatLocale()).toContain('gregory')
  })
})
