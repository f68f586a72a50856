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
import type { Measure } from './fit'
import { PAGE, placedSlide } from './frame'
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

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g

/** What of a text is not XML. Enough for what a writer of strings breaks: tags, attributes, entities. */
function malformed(xml: string): string[] {
  const tags = xml.replaceAll(/<\?.*?\?>|<!--[\s\S]*?-->/g, '')
  const open: string[] = []
  const wrongs: string[] = []
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(tags.replaceAll(TAG, '')))
    wrongs.push('a stray sign')
  for (const [, close, name = '', attributes = '', self] of tags.matchAll(TAG)) {
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']/g)].map(([, found]) => found)
    if (new Set(names).size < names.length && !attributes.includes('http'))
      wrongs.push(`${name} says something twice`)
    if (close && open.pop() !== name) wrongs.push(`</${name}> closes another`)
    if (!close && !self) open.push(name)
  }
  return open.length > 0 ? [...wrongs, `<${open[0]}> is open`] : wrongs
}

const resolved = (from: string, target: string): string =>
  decodeURIComponent(new URL(target, `https://x/${from}`).pathname.slice(1))
const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value)

/** Everything for which an office program would offer to repair the file. */
async function complaintsOf(zip: JSZip): Promise<string[]> {
  const parts = Object.keys(zip.files)
  const texts = new Map(
    await Promise.all(
      parts
        .filter((part) => /\.(xml|rels)$/.test(part))
        .map(async (part) => [part, await textOf(zip, part)] as const),
    ),
  )
  const types = texts.get('[Content_Types].xml') ?? ''
  const declared = found(types, /PartName="\/([^"]+)"/g)
  const endings = found(types, /Extension="([^"]+)"/g)
  const reached = new Set(['[Content_Types].xml'])
  const complaints = [
    ...declared.filter((name) => !parts.includes(name)).map((name) => `${name} is declared and absent`),
    ...[...twice(declared), ...twice(endings)].map((name) => `${name} is declared twice`),
    ...parts
      .filter((part) => !declared.includes(part) && !endings.some((ending) => part.endsWith(`.${ending}`)))
      .map((part) => `${part} has no type`),
  ]
  for (const [part, xml] of texts) {
    complaints.push(...malformed(xml).map((wrong) => `${part}: ${wrong}`))
    complaints.push(...twice(found(xml, /<p:cNvPr id="(\d+)"/g)).map((id) => `${part}: id ${id} twice`))
    if (!part.endsWith('.rels')) continue
    reached.add(part)
    const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1')
    const relations = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => relation)
    const ids = relations.flatMap((relation) => found(relation, /\bId="([^"]+)"/g))
    complaints.push(...twice(ids).map((id) => `${part}: ${id} twice`))
    for (const relation of relations.filter((one) => !one.includes('TargetMode="External"'))) {
      const target = resolved(owner, found(relation, /Target="([^"]+)"/g)[0] ?? '')
      reached.add(target)
      if (!parts.includes(target)) complaints.push(`${part} leads to ${target}, which is absent`)
    }
    const used = found(texts.get(owner) ?? '', /\br:(?:id|embed|link)="([^"]+)"/g)
    complaints.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which leads nowhere`),
    )
  }
  return [
    ...complaints,
    ...parts.filter((part) => !reached.has(part)).map((part) => `nothing leads to ${part}`),
  ]
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
    const made = await Promise.all(prepared.map(async (one) => [one.id, await packageOf(one)] as const))
    for (const [id, zip] of made) zips.set(id, zip)
  })
  const zipOf = (id: string): JSZip => {
    const zip = zips.get(id)
    if (!zip) throw new Error(`${id} is not prepared`)
    return zip
  }

  it.each(prepared.map(({ id }) => id))('is a sound package: %s', async (id) => {
    expect(await complaintsOf(zipOf(id))).toEqual([])
  })

  it.each(prepared.map((briefing) => [briefing.id, briefing] as const))(
    'has every slide with its title, its notes and the link: %s',
    async (id, briefing) => {
      const deck = deckOf(briefing, data)
      const zip = zipOf(id)
      expect(Object.keys(zip.files).filter((part) => /slides\/slide\d+\.xml$/.test(part))).toHaveLength(
        briefing.slides.length,
      )
      const missing = await Promise.all(
        deck.slides.map(async ({ number, title, notes, link, map }) => {
          const xml = await textOf(zip, `ppt/slides/slide${number}.xml`)
          const said = plain(await textOf(zip, `ppt/notesSlides/notesSlide${number}.xml`))
          const lines = [...notes.split('\n').map((line) => line.trim()), link]
          return [
            ...(xml.includes('type="title"') && plain(xml).includes(title) ? [] : [`${number}: title`]),
            ...lines.filter((line) => !said.includes(line)).map((line) => `${number}: notes lack ${line}`),
            ...(map && !/name="Map" descr="Map: [^"]{20,}/.test(xml) ? [`${number}: words for the map`] : []),
          ]
        }),
      )
      expect(missing.flat()).toEqual([])
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
    const ordered = (values: Iterable<number>) => [...values].toSorted((one, other) => one - other)
    expect(ordered(sums.values())).toEqual(ordered(counted.values()))
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
    const speaking = new Set(
      incidents
        .filter((one) => one.counts_as_incident && (one.killed_low ?? one.killed_best) !== null)
        .map(({ date_start }) => date_start.slice(0, 4)),
    )
    expect(silent.filter((year) => speaking.has(year))).toEqual([])
    const book = Object.keys(zip.files).find((part) => part.endsWith('.xlsx'))
    const sheets = await JSZip.loadAsync(
      (await zip.file(book ?? '')?.async('arraybuffer')) ?? new ArrayBuffer(0),
    )
    expect(await textOf(sheets, 'xl/worksheets/sheet1.xml')).not.toMatch(/NaN|<v><\/v>/)
    expect(await complaintsOf(zip)).toEqual([])
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
    expect(await complaintsOf(zip)).toEqual([])
    expect(plain(await textOf(zip, 'ppt/slides/slide1.xml'))).toContain('a < b & "c"')
    expect(plain(await textOf(zip, 'ppt/notesSlides/notesSlide1.xml'))).toContain('<two> & three')
  })

  it('lets nothing hang over the edge of a slide, and lists what a table has no room for', () => {
    const decks = prepared.map((briefing) => deckOf(briefing, data))
    const items = decks.flatMap((deck) => deck.slides.flatMap((slide) => placedSlide(slide, deck, measure)))
    const over = items.filter(
      ({ box: { x, y, w, h } }) =>
        !(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= PAGE.w && y + h <= PAGE.h),
    )
    expect(over).toEqual([])
    const cut = items
      .filter((item) => item.kind === 'table')
      .filter(({ table, fitted }) => fitted.rows.length < table.rows.length)
    expect(cut.length).toBeGreaterThan(0)
    expect(
      cut.filter(
        ({ table, fitted }) => !fitted.more.includes(String(table.rows.length - fitted.rows.length)),
      ),
    ).toEqual([])
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
