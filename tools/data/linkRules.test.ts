import { describe, expect, it } from 'vitest'
import { aCodedIncident, told } from './builders'
import { linkIssues } from './linkRules'

const gazetteer = [
  { id: 'kabul', name: 'Kabul', country: 'AF', admin1: null, lon: 69.17, lat: 34.53, source: 'a test' },
]
const complaints = (...incidents: ReturnType<typeof aCodedIncident>[]): string =>
  told(linkIssues({ incidents, gazetteer })).join('\n')

const backBy = (rel: 'same_case' | 'led_to') =>
  aCodedIncident({ id: 'attack', links: [{ rel, target: 'arrest' }] })
const part = (date_start: string) =>
  aCodedIncident({ date_start, links: [{ rel: 'part_of', target: 'whole' }] })
const linked = (parts: object, rel: 'led_to' | 'statement_about', target: string) =>
  aCodedIncident({ ...parts, links: [{ rel, target }] })

describe('links', () => {
  it('lead to a place, a country or another record', () => {
    const links = [
      { rel: 'launched_from', target: 'kabul' },
      { rel: 'perpetrator_origin', target: 'TJ' },
    ] as const
    expect(complaints(aCodedIncident({ links }))).toBe('')
    const broken = aCodedIncident({
      id: 'a',
      links: [
        { rel: 'launched_from', target: 'atlantis' },
        { rel: 'perpetrator_origin', target: 'Tajikistan' },
        { rel: 'led_to', target: 'nowhere' },
        { rel: 'same_case', target: 'a' },
      ],
    })
    expect(complaints(broken).split('\n')).toEqual([
      expect.stringMatching(/links\[0\]\.target found "atlantis" expected an id in gazetteer/),
      expect.stringMatching(/links\[1\]\.target found "Tajikistan" expected an ISO/),
      expect.stringMatching(/links\[2\]\.target found "nowhere" expected the id of another incident/),
      expect.stringMatching(/links\[3\]\.target found "a" expected the id of another incident/),
    ])
  })

  it('of the same case are told by both, be it as what the other led to', () => {
    const arrest = aCodedIncident({ id: 'arrest', links: [{ rel: 'same_case', target: 'attack' }] })
    expect(complaints(arrest, backBy('same_case'))).toBe('')
    expect(complaints(arrest, backBy('led_to'))).toBe('')
    expect(complaints(arrest, aCodedIncident({ id: 'attack' }))).toMatch(/a record that links back/)
  })

  it('to a whole stay inside its dates', () => {
    const whole = aCodedIncident({ id: 'whole', date_start: '2022-06-01', date_end: '2022-06-30' })
    expect(complaints(whole, part('2022-06-30'))).toBe('')
    expect(complaints(whole, part('2022-07-01'))).toMatch(/\(2022-06-01 to 2022-06-30\) hold those/)
  })

  it('run forward in time from cause to effect, and back from a statement to its subject', () => {
    const early = { id: 'early', date_start: '2022-06-01' }
    const late = { id: 'late', date_start: '2022-06-02' }
    expect(complaints(linked(early, 'led_to', 'late'), aCodedIncident(late))).toBe('')
    expect(complaints(linked(late, 'led_to', 'early'), aCodedIncident(early))).toMatch(/does not end before/)
    expect(complaints(linked(late, 'statement_about', 'early'), aCodedIncident(early))).toBe('')
    expect(complaints(linked(early, 'statement_about', 'late'), aCodedIncident(late))).toMatch(
      /does not begin after/,
    )
  })
})
