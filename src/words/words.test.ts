import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { headline } from '@/derive/headline'
import { dayOf } from '@/domain/day'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { incidentDateWords, windowWords } from './dates'
import { incidentFigureWords, killedWords, rangeWords } from './figures'
import { headlineWords } from './headline'
import { countryName, placeWords } from './places'

describe('dates in words', () => {
  it.each([
    ['day', '2024-01-03', '2024-01-03', '3 January 2024'],
    ['month', '2022-10-01', '2022-10-31', 'sometime in October 2022'],
    ['year', '2023-01-01', '2023-12-31', 'sometime in 2023'],
    ['unknown', '2022-01-01', '2022-12-31', 'date not stated, between 1 January – 31 December 2022'],
  ] as const)('say a %s no more exactly than it is known', (date_precision, date_start, date_end, words) => {
    expect(
      incidentDateWords({ date_precision, date_start, date_end }).replaceAll(/[\u2009\u00a0]/g, ' '),
    ).toBe(words)
  })

  it('say a window of whole years by its years', () => {
    expect(windowWords({ startDay: dayOf(2022, 1, 1), endDay: dayOf(2022, 12, 31) })).toBe('2022')
    expect(windowWords({ startDay: dayOf(2022, 1, 3), endDay: dayOf(2024, 3, 22) })).toBe(
      '3 Jan 2022 – 22 Mar 2024',
    )
  })
})

describe('figures in words', () => {
  it('are ranges, and say what is only a lower or upper bound', () => {
    expect(rangeWords(91, 99)).toBe('91–99')
    expect(rangeWords(13, 13)).toBe('13')
    expect(rangeWords(24, null)).toBe('at least 24')
    expect(rangeWords(null, 99)).toBe('up to 99')
    expect(rangeWords(1234, 1234)).toBe('1,234')
  })

  it('say "not stated" and never 0 for what no report gives', () => {
    expect(incidentFigureWords(anIncident(), 'killed')).toBe('not stated')
    expect(killedWords(anIncident({ killed_low: 0, killed_best: 0, killed_high: 0 }))).toBe('0 killed')
  })
})

describe('places in words', () => {
  it('name the nearest known place and the country', () => {
    expect(placeWords({ place: 'Kerman', admin1: 'Kerman', country: 'IR' })).toBe('Kerman, Iran')
    expect(placeWords({ place: null, admin1: null, country: 'PL' })).toBe('Poland')
    expect(countryName('TR')).toBe('Turkey')
    expect(countryName('not a code')).toBe('not a code')
  })
})

describe('the headline', () => {
  const words = (...incidents: ReturnType<typeof anIncident>[]) =>
    headlineWords(headline(applyFilter(buildDataset(incidents), aSpec({ context: ['statement'] }))))

  it('counts, dates and places the result', () => {
    expect(
      words(
        anIncident({ date_start: '2022-01-03' }),
        anIncident({ date_start: '2024-03-22', country: 'RU' }),
      ),
    ).toBe('2 incidents, 3 Jan 2022 – 22 Mar 2024, 2 countries')
    expect(words(anIncident({ date_start: '2022-01-03' }))).toBe('1 incident, 3 Jan 2022, 1 country')
    expect(words()).toBe('No incidents')
  })

  it('names context records beside the incidents, never among them', () => {
    const said = { kind: 'statement', counts_as_incident: false, date_start: '2022-01-03' } as const
    expect(words(anIncident({ date_start: '2022-01-03' }), anIncident(said))).toBe(
      '1 incident, 3 Jan 2022, 1 country; 1 context record beside them',
    )
  })
})
