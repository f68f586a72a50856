import { describe, expect, it } from 'vitest'
import { aReport } from '@/testing/incident'
import { aCodedIncident, aSource, told } from './builders'
import { figureIssues } from './figureRules'

const published = (start: string) => ({ start, end: start, basis: 'stated' })
const sources = [
  aSource({ id: 'early', published: published('2022-09-09') }),
  aSource({ id: 'late', published: published('2024-04-08') }),
]
const stating = (
  source: string,
  low: number | null,
  high: number | null,
  figure_text: string | null = 'words',
) => aReport({ source, killed: { low, high }, figure_text })

type Figures = [low: number | null, best: number | null, high: number | null]
const complaints = (
  [killed_low, killed_best, killed_high]: Figures,
  reports: ReturnType<typeof aReport>[],
  parts: Parameters<typeof aCodedIncident>[0] = {},
): string =>
  told(
    figureIssues({
      incidents: [aCodedIncident({ killed_low, killed_best, killed_high, reports, ...parts })],
      sources,
    }),
  ).join('\n')

describe('low and high', () => {
  it('span the documents: "at least 182" beside "183" is 182 to 183', () => {
    expect(complaints([182, 183, 183], [stating('early', 183, 183), stating('late', 182, null)])).toBe('')
  })

  it('stay open where no document closes them', () => {
    expect(complaints([18, 18, null], [stating('early', 18, 18), stating('late', 20, null)])).toBe('')
    expect(complaints([18, 18, 18], [stating('early', 18, 18), stating('late', 20, null)])).toMatch(
      /killed_high found 18 expected null: the documents give 18 and at least 20/,
    )
  })

  it('are null without a document that gives a figure: not 0, and not the public record’s', () => {
    const wider = aReport({ voice: 'public_record', killed: { low: 2, high: 2 } })
    expect(complaints([null, null, null], [aReport(), wider])).toBe('')
    expect(complaints([2, null, 2], [aReport(), wider])).toMatch(
      /killed_low found 2 expected null: no document report gives a figure/,
    )
    expect(complaints([0, null, 0], [aReport()])).toMatch(/killed_low found 0 expected null/)
  })

  it('rest on reports that are themselves in order', () => {
    expect(complaints([null, null, null], [stating('early', null, null)])).toMatch(/null where no number/)
    expect(complaints([9, 9, 5], [stating('early', 9, 5)])).toMatch(/low not above high/)
    expect(complaints([24, null, null], [stating('early', 24, null, null)])).toMatch(/words in figure_text/)
  })
})

describe('best', () => {
  it('is of the document nearest in time, or of none', () => {
    const reports = [stating('late', 182, 182), stating('early', 183, 183)]
    expect(complaints([182, 183, 183], reports)).toBe('')
    expect(complaints([182, null, 183], reports)).toBe('')
    expect(complaints([182, 182, 183], reports)).toMatch(/killed_best found 182 expected 183, of early/)
  })

  it('is the lower of two of equal rank', () => {
    const reports = [stating('early', 5, 5), stating('early', 4, 4)]
    expect(complaints([4, 4, 5], reports)).toBe('')
    expect(complaints([4, 5, 5], reports)).toMatch(/expected 4, of early/)
  })

  it('of "at least six" is six', () => {
    expect(complaints([6, 6, null], [stating('early', 6, null)])).toBe('')
    expect(complaints([6, 7, null], [stating('early', 6, null)])).toMatch(/expected at least 6, of early/)
  })

  it.each(['claimed', 'alleged'] as const)('is never a party’s own count (%s)', (attribution) => {
    const parts = { kind: 'aggregate', counts_as_incident: false, attribution } as const
    expect(complaints([59, null, 59], [stating('early', 59, 59)], parts)).toBe('')
    expect(complaints([59, 59, 59], [stating('early', 59, 59)], parts)).toMatch(
      /own figures, which are never/,
    )
  })
})
