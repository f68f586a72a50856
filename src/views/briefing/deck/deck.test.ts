import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Briefing, Slide } from '@/domain/briefing'
import { emptyBriefing, slideOf } from '@/domain/briefingEdits'
import { parseFeatureCollection } from '@/formats/geojson'
import { preparedBriefings } from '@/ingest/preparedSchema'
import { readIncidents } from '@/ingest/readIncidents'
import { manifest as manifestSchema, sourceList } from '@/ingest/schema'
import { encodeView } from '@/session/url/codec'
import { type DeckData, deckOf } from './deckOf'
import { type Measure, PAGE, placedSlide } from './frame'
import { writePptx } from './writePptx'

const file = (name: string): string => readFileSync(`public/geo/${name}`, 'utf8')
const features = parseFeatureCollection('incidents', file('incidents.geojson'))
if (features.status === 'failed') throw new Error('no incidents')
const { incidents } = readIncidents(features.value)
const sources = new Map(
  sourceList.parse(JSON.parse(file('sources.json'))).map((source) => [source.id, source]),
)
const data: DeckData = {
  dataset: buildDataset(incidents),
  sources,
  manifest: manifestSchema.parse(JSON.parse(file('manifest.json'))),
  today: new Date('2026-11-22T12:00:00Z'),
  linkOf: (view) => `https://atlas.example/?${encodeView(view)}`,
}
const prepared = preparedBriefings.parse(JSON.parse(file('briefings.json'))).map(({ briefing }) => briefing)

/** About as wide as letters are. */
const measure: Measure = (text, sizePt) => (text.length * sizePt * 0.55) / 72
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const pen = { ink: () => '336699', mapOf: () => PIXEL, notStated: 'not stated' }

const packageOf = async (briefing: Briefing): Promise<JSZip> =>
  JSZip.loadAsync(await writePptx({ ...pen, deck: deckOf(briefing, data) }, measure))
const textOf = async (zip: JSZip, path: string): Promise<string> => {
  const entry = zip.file(path)
  if (!entry) throw new Error(`${path} is not in the file`)
  return entry.async('string')
}
const briefingOf = (...slides: Partial<Slide>[]): Briefing => ({
  ...emptyBriefing('b', 'A deck', 'en', '2026-11-22T00:00:00Z'),
  slides: slides.map((slide, i) => slideOf(`s${i}`, slide)),
})

/** Fails at the first tag that is not closed, or closed in the wrong place. Enough for what a writer of strings breaks. */
function expectWellFormed(path: string, xml: string): void {
  const open: string[] = []
  const tags = xml.replaceAll(/<\?.*?\?>|<!--[\s\S]*?-->/g, '')
  expect(tags.replaceAll(/<[^<>]*>/g, ''), path).not.toMatch(
    /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
  )
  for (const [, close, name, attributes, self] of tags.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*"|\s+[\w:.-]+\s*=\s*'[^'<]*')*)\s*(\/?)>/g,
  )) {
    const names = [...(attributes ?? '').matchAll(/([\w:.-]+)\s*=/g)].map(([, found]) => found)
    if (close) expect(open.pop(), path).toBe(name)
    else if (!self) open.push(name ?? '')
    if ((attributes ?? '').indexOf('http') < 0)
      expect(new Set(names).size, `${path} ${name}`).toBe(names.length)
  }
  expect(open, path).toEqual([])
  expect([...tags.matchAll(/</g)].length, path).toBe(
    [...tags.matchAll(/<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g)].length,
  )
}

const resolved = (from: string, target: string): string =>
  decodeURIComponent(new URL(target, `https://x/${from}`).pathname.slice(1))

async function expectSound(zip: JSZip): Promise<void> {
  const parts = Object.keys(zip.files)
  const types = await textOf(zip, '[Content_Types].xml')
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '')
  const endings = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending ?? '')
  expect(declared.filter((name) => !parts.includes(name))).toEqual([])
  expect(new Set(declared).size).toBe(declared.length)
  expect(new Set(endings).size).toBe(endings.length)
  expect(
    parts.filter(
      (part) =>
        !declared.includes(part) &&
        !endings.some((ending) => part.endsWith(`.${ending}`)) &&
        part !== '[Content_Types].xml',
    ),
  ).toEqual([])
  const reached = new Set(['[Content_Types].xml'])
  for (const part of parts) {
    if (!/\.(xml|rels)$/.test(part)) continue
    const xml = await textOf(zip, part)
    expectWellFormed(part, xml)
    if (part.endsWith('.rels')) {
      reached.add(part)
      const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1')
      const ids = [...xml.matchAll(/<Relationship\b[^>]*?\bId="([^"]+)"/g)].map(([, id]) => id ?? '')
      expect(new Set(ids).size, part).toBe(ids.length)
      for (const [relation] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) continue
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? ''
        expect(parts, `${part} → ${target}`).toContain(resolved(owner, target))
        reached.add(resolved(owner, target))
      }
      const source = zip.file(owner) ? await textOf(zip, owner) : ''
      for (const [, id] of source.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g))
        if (id) expect(ids, `${owner} uses ${id}`).toContain(id)
    }
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, `ids in ${part}`).toBe(ids.length)
  }
  expect(parts.filter((part) => !reached.has(part))).toEqual([])
}

/** Series of a native chart as the file holds them: group → number, null where it is left blank. */
function seriesOf(xml: string): { name: string; values: Map<string, number | null> }[] {
  return [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, ser]) => {
    const [, name = ''] = /<c:tx>[\s\S]*?<c:v>([^<]*)/.exec(ser ?? '') ?? []
    const points = (tag: string) =>
      new Map(
        [
          ...(new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(ser ?? '')?.[1] ?? '').matchAll(
            /<c:pt idx="(\d+)">\s*<c:v>([^<]*)/g,
          ),
        ].map(([, i, v]) => [Number(i), v ?? '']),
      )
    const values = points('val')
    return {
      name,
      values: new Map(
        [...points('cat')].map(([i, group]) => [group, values.has(i) ? Number(values.get(i)) : null]),
      ),
    }
  })
}

describe('an office file of a briefing', () => {
  const zips = new Map<string, JSZip>()
  beforeAll(async () => {
    for (const briefing of prepared) zips.set(briefing.id, await packageOf(briefing))
  })
  const zipOf = (id: string): JSZip => {
    const zip = zips.get(id)
    if (!zip) throw new Error(`${id} is not prepared`)
    return zip
  }

  it.each(prepared.map(({ id }) => id))('is a sound package: %s', async (id) => {
    await expectSound(zipOf(id))
  })

  it.each(prepared.map((briefing) => [briefing.id, briefing] as const))(
    'has every slide with its title, its notes and the link: %s',
    async (id, briefing) => {
      const deck = deckOf(briefing, data)
      const zip = zipOf(id)
      expect(Object.keys(zip.files).filter((part) => /slides\/slide\d+\.xml$/.test(part))).toHaveLength(
        briefing.slides.length,
      )
      for (const slide of deck.slides) {
        const xml = await textOf(zip, `ppt/slides/slide${slide.number}.xml`)
        expect(xml).toContain('type="title"')
        expect(plain(xml)).toContain(slide.title)
        const notes = plain(await textOf(zip, `ppt/notesSlides/notesSlide${slide.number}.xml`))
        expect(notes).toContain(slide.link)
        for (const line of slide.notes.split('\n')) expect(notes).toContain(line.trim())
        if (slide.map) expect(xml).toMatch(/name="Map" descr="Map: [^"]{20,}/)
      }
    },
  )

  it('charts the incidents of the slide and no others', async () => {
    const counted = new Map<string, number>()
    for (const { date_start, countries, counts_as_incident, date_end } of incidents)
      if (counts_as_incident && date_end >= '2023-01-01' && date_start <= '2023-12-31')
        for (const country of countries) counted.set(country, (counted.get(country) ?? 0) + 1)
    const zip = zipOf('prepared-widening-arc')
    const chart = Object.keys(zip.files).filter((part) => /charts\/chart\d+\.xml$/.test(part))
    const all = await Promise.all(chart.map((part) => textOf(zip, part)))
    const byCountry = all.map(seriesOf).find((series) => series[0]?.values.has('Germany'))
    const sums = new Map<string, number>()
    for (const { values } of byCountry ?? [])
      for (const [group, value] of values) sums.set(group, (sums.get(group) ?? 0) + (value ?? 0))
    expect([...sums.values()].toSorted()).toEqual([...counted.values()].toSorted())
    expect(sums.get('Germany')).toBe(counted.get('DE'))
    expect(sums.get('Afghanistan')).toBe(counted.get('AF'))
  })

  it('says lowest, best and highest apart, and leaves blank what no report states', async () => {
    const briefing = briefingOf({ layout: 'chart', chart: 'casualties', title: 'Killed' })
    const zip = await packageOf(briefing)
    const [low, , high] = seriesOf(await textOf(zip, chartsIn(zip)[0] ?? ''))
    const in2024 = incidents.filter(
      ({ date_start, counts_as_incident }) => counts_as_incident && date_start.startsWith('2024'),
    )
    expect(low?.values.get('2024')).toBe(
      in2024.reduce((sum, { killed_low, killed_best }) => sum + (killed_low ?? killed_best ?? 0), 0),
    )
    expect(high?.values.get('2024')).toBeGreaterThan(low?.values.get('2024') ?? 0)
    const silent = [...(low?.values ?? [])].filter(([, value]) => value === null).map(([year]) => year)
    for (const year of silent)
      expect(
        incidents.some(
          (one) =>
            one.counts_as_incident &&
            one.date_start.startsWith(year) &&
            (one.killed_low ?? one.killed_best) !== null,
        ),
      ).toBe(false)
    const [book] = Object.keys(zip.files).filter((part) => part.endsWith('.xlsx'))
    const sheets = await JSZip.loadAsync(
      (await zip.file(book ?? '')?.async('arraybuffer')) ?? new ArrayBuffer(0),
    )
    expect(await textOf(sheets, 'xl/worksheets/sheet1.xml')).not.toMatch(/NaN|<v><\/v>/)
    await expectSound(zip)
  })

  it('keeps the figures a slide was made with and says that they are others now', () => {
    const [slide] = deckOf(
      briefingOf({
        layout: 'map',
        snapshot: {
          edition: '0.1',
          day: '2026-01-02',
          incidents: 3,
          total: 9,
          killed: { low: 1, best: 1, high: 1 },
          stated: 1,
        },
      }),
      data,
    ).slides
    expect(slide?.foot[0]).toContain('3 of 9 incidents')
    expect(slide?.foot[1]).toContain('Incidents: 3 then,')
  })

  it('survives words that would break a file', async () => {
    const zip = await packageOf(
      briefingOf(
        {
          layout: 'map',
          title: 'a < b & "c" \u0007\ud800 ]]>',
          text: '- **x** <p> & [l](https://e.org/?a=1&b=2)\n- y\n\n1. z',
          notes: 'one\n\n<two> & three',
        },
        { layout: 'table', title: '', view: 'country=XX' },
        { layout: 'chart', chart: 'by-year', title: '', view: 'country=XX' },
        { layout: 'incident', title: 'No such record', view: 'incident=nobody' },
        { layout: 'comparison', title: 'Nothing compared' },
        { layout: 'chart', chart: 'nationality', title: 'Nationality' },
      ),
    )
    await expectSound(zip)
    expect(plain(await textOf(zip, 'ppt/slides/slide1.xml'))).toContain('a < b & "c"')
    expect(plain(await textOf(zip, 'ppt/notesSlides/notesSlide1.xml'))).toContain('<two> & three')
  })

  it('lets nothing hang over the edge of a slide, and lists what a table has no room for', () => {
    for (const briefing of prepared) {
      const deck = deckOf(briefing, data)
      for (const slide of deck.slides)
        for (const item of placedSlide(slide, deck, measure)) {
          const { x, y, w, h } = item.box
          expect(
            x >= 0 && y >= 0 && x + w <= PAGE.w && y + h <= PAGE.h,
            `${briefing.id} ${slide.number} ${item.kind}`,
          ).toBe(true)
          if (item.kind === 'table' && item.fitted.rows.length < item.table.rows.length)
            expect(item.fitted.more).toContain(String(item.table.rows.length - item.fitted.rows.length))
        }
    }
  })
})

const chartsIn = (zip: JSZip): string[] =>
  Object.keys(zip.files).filter((part) => /charts\/chart\d+\.xml$/.test(part))
const plain = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
