import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Slide } from '@/domain/briefing'
import { emptyBriefing, slideOf } from '@/domain/briefingEdits'
import { encodeView } from '@/session/url/codec'
import { anIncident } from '@/testing/incident'
import { chartMarks } from './chartMarks'
import { chartsIn, seriesOf } from './chartParts'
import { chartWords } from './deck'
import { type DeckData, deckOf } from './deckOf'
import { complaintsOf, found, textOf } from './packageComplaints'
import { writePptx } from './writePptx'

const claim = { kind: 'statement', subtype: 'claim', counts_as_incident: false } as const
const incidents = [
  anIncident({ countries: ['AF'], date_start: '2022-02-01' }),
  anIncident({ countries: ['TJ'], date_start: '2022-03-01' }),
  anIncident({ ...claim, countries: ['AF'], date_start: '2022-05-01' }),
  anIncident({ ...claim, countries: ['AF'], date_start: '2022-06-01' }),
  anIncident({ ...claim, countries: ['SY'], date_start: '2023-06-01' }),
  anIncident({ ...claim, kind: 'aggregate', countries: ['AF'], date_start: '2023-06-01' }),
]
const data: DeckData = {
  dataset: buildDataset(incidents),
  sources: new Map(),
  manifest: null,
  today: new Date('2026-11-22T12:00:00Z'),
  linkOf: (view) => `https://atlas.example/?${encodeView(view)}`,
}
const briefingOf = (...slides: Partial<Slide>[]) => ({
  ...emptyBriefing('b', 'A deck', 'en', '2026-11-22T00:00:00Z'),
  slides: slides.map((slide, i) => slideOf(`s${i}`, slide)),
})

describe('a slide in words and numbers', () => {
  it.each(['by-country', 'by-year'] as const)(
    'says context beside the bars, counted in none of them: %s',
    async (chart) => {
      const chartOf = (view: string) =>
        deckOf(briefingOf({ layout: 'chart', chart, view, title: 'Context' }), data).slides[0]?.chart
      const alone = chartOf('')
      const shown = chartOf('context=statement,aggregate')
      expect(alone?.beside).toBeNull()
      const context = incidents.filter(({ kind }) => kind === 'statement' || kind === 'aggregate')
      const of2022 = context.filter(({ date_start }) => date_start.startsWith('2022')).length
      const inAfghanistan = context.filter(({ countries }) => countries.includes('AF')).length
      const [group, expected] = chart === 'by-year' ? ['2022', of2022] : ['Afghanistan', inAfghanistan]
      expect(expected).toBeGreaterThan(0)
      const at = shown?.groups.indexOf(group) ?? -1
      expect(shown?.beside?.values[at]).toBe(expected)
      expect(shown && chartWords(shown, '–')).toContain(`${shown?.beside?.name} ${expected}`)
      const barOf = (of: typeof shown) =>
        of?.series.map(({ name, values }) => [name, values[of.groups.indexOf(group)]])
      expect(barOf(shown)).toEqual(barOf(alone))
      const marks = shown
        ? chartMarks(shown, {
            width: 600,
            height: 400,
            sizePx: 11,
            ink: () => '336699',
            widthOf: (text, sizePx) => text.length * sizePx * 0.55,
            say: String,
          })
        : []
      const hollow = marks.filter((mark) => mark.kind === 'rect' && mark.isHollow)
      // One in the legend.
      expect(hollow).toHaveLength(1 + (shown?.beside?.values.filter((value) => value > 0).length ?? 0))
    },
  )

  it.each(['by-country', 'by-year'] as const)(
    'draws context in an office chart as hollow bars, in rows where no other bar is: %s',
    async (chart) => {
      const view = 'context=statement,aggregate'
      const deck = deckOf(briefingOf({ layout: 'chart', chart, view, title: 'Context' }), data)
      const made = deck.slides[0]?.chart
      const pen = { deck, ink: () => '336699', mapOf: () => null, notStated: 'not stated' }
      const zip = await JSZip.loadAsync(
        await writePptx(pen, (text, sizePt) => (text.length * sizePt * 0.55) / 72),
      )
      const xml = await textOf(zip, chartsIn(zip)[0] ?? '')
      const drawn = found(xml, /(<c:ser>[\s\S]*?<\/c:ser>)/g)
      const hollow = drawn.filter((one) => /<c:spPr>\s*<a:noFill\/><a:ln w="\d+"><a:solidFill>/.test(one))
      const full = drawn.filter((one) => !hollow.includes(one))
      const barsOf = (series: string) => [...(seriesOf(series)[0]?.values ?? [])].filter(([, value]) => value)
      const numbersOf = (series: string) => barsOf(series).map(([, value]) => value)
      const some = (values: readonly (number | null)[] = []) => {
        const stated = values.filter((value) => value)
        return chart === 'by-year' ? stated : stated.toReversed()
      }
      expect(hollow.map(numbersOf)).toEqual([some(made?.beside?.values)])
      expect(full.map(numbersOf)).toEqual(made?.series.map(({ values }) => some(values)))
      const besideRows = new Set(hollow.flatMap(barsOf).map(([row]) => row))
      expect(full.flatMap(barsOf).filter(([row]) => besideRows.has(row))).toEqual([])
      expect(await complaintsOf(zip)).toEqual([])
    },
  )

  it('names whose map it is on every slide that has one', () => {
    const deck = deckOf(briefingOf({ layout: 'map' }, { layout: 'chart' }, { layout: 'closing' }), data)
    const named = deck.slides.map(({ foot }) => foot.some((line) => line.includes('Natural Earth, GeoNames')))
    expect(named).toEqual([true, false, false])
    expect(deck.slides[2]?.foot[0]).toContain('disputed boundaries')
  })
})
