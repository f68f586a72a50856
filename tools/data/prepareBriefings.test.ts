import { describe, expect, it } from 'vitest'
import type { CodedBriefing } from '@/ingest/preparedSchema'
import { aCodedIncident, told } from './builders'
import { briefingIssues, preparedBriefingsOf } from './prepareBriefings'

const gazetteer = [
  { id: 'kabul', name: 'Kabul', country: 'AF', admin1: null, lon: 69.17, lat: 34.53, source: 'a test' },
]
const incidents = [
  aCodedIncident({
    id: 'one',
    country: 'AF',
    title: 'The first',
    killed_low: 3,
    killed_best: 4,
    killed_high: 6,
  }),
  aCodedIncident({ id: 'two', country: 'IR', title: 'The second' }),
]
const edition = { title: 'A test', version: '1.2', as_of: '2026-01-31', licence: 'CC0', attribution: [] }

const aBriefing = (slide: Partial<CodedBriefing['slides'][number]>): CodedBriefing => ({
  id: 'a-briefing',
  order: 1,
  title: 'A briefing',
  language: 'en',
  summary: 'For a test.',
  card: 'slide',
  slides: [
    {
      id: 'slide',
      layout: 'map',
      view: '',
      title: 'A title',
      text: 'A text.',
      notes: '',
      rests_on: [],
      ...slide,
    },
  ],
})
const complaints = (slide: Partial<CodedBriefing['slides'][number]>): string =>
  told(briefingIssues({ incidents, gazetteer, briefings: [aBriefing(slide)] })).join('\n')

describe('a prepared briefing', () => {
  it('takes its figures from the records its view shows, and keeps them with the slide', () => {
    const slide = {
      view: 'country=AF',
      title: '{incidents} of {total}',
      text: '{killed} killed.\n',
      notes: 'Say it slowly.',
      rests_on: ['one'],
    }
    const [prepared] = preparedBriefingsOf({ incidents, gazetteer, edition, briefings: [aBriefing(slide)] })
    expect(prepared?.briefing.slides[0]).toMatchObject({
      title: '1 of 2',
      text: '3–6 killed.',
      notes: 'Say it slowly.\n\nRests on: The first (one).',
      snapshot: { edition: '1.2', day: '2026-01-31', incidents: 1, total: 2, stated: 1 },
    })
  })

  it('is refused when a view cannot be restored, and told which key and why', () => {
    expect(complaints({ view: 'country=Afghanistan' })).toMatch(/slides\[0\]\.view, country.*of the form AF/s)
  })

  it('is refused when a statement rests on a record that is not there, or not in its view', () => {
    expect(complaints({ rests_on: ['three'] })).toContain('ids of records')
    expect(complaints({ view: 'country=IR', rests_on: ['one'] })).toContain(
      'that the view of the slide shows',
    )
    expect(complaints({ view: 'country=AF', rests_on: ['one'] })).toBe('')
  })

  it('is refused when the slide its card shows is none of its own', () => {
    const briefing = { ...aBriefing({}), card: 'gone' }
    expect(told(briefingIssues({ incidents, gazetteer, briefings: [briefing] })).join('\n')).toMatch(
      /card.*one of its slides/s,
    )
  })

  it('is refused when it asks for a figure nobody computes', () => {
    expect(complaints({ text: '{wounded} wounded' })).toContain('one of {incidents}, {total}, {killed}')
  })
})
