import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Briefing, Slide } from '@/domain/briefing'
import { emptyBriefing, shownSlides, slideOf } from '@/domain/briefingEdits'
import { parseFeatureCollection } from '@/formats/geojson'
import { preparedBriefings } from '@/ingest/preparedSchema'
import { readIncidents } from '@/ingest/readIncidents'
import { manifest as manifestSchema, sourceList } from '@/ingest/schema'
import { encodeView } from '@/session/url/codec'
import { chartsIn, seriesOf, sheetOf } from './chartParts'
import { type DeckData, deckOf } from './deckOf'
import type { Measure } from './fit'
import { PAGE, placedSlide } from './frame'
import { complaintsOf, found, resolved, textOf } from './packageComplaints'
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

const briefingOf = (...slides: Partial<Slide>[]): Briefing => ({
  ...emptyBriefing('b', 'A deck', 'en', '2026-11-22T00:00:00Z'),
  slides: slides.map((slide, i) => slideOf(`s${i}`, slide)),
})

const pptxOf = (briefing: Briefing): Promise<ArrayBuffer> =>
  writePptx({ ...pen, deck: deckOf(briefing, data) }, measure)

const packageOf = async (briefing: Briefing): Promise<JSZip> => JSZip.loadAsync(await pptxOf(briefing))
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
        deck.slides.map(async ({ number, title, notes, link, maps }) => {
          const xml = await textOf(zip, `ppt/slides/slide${number}.xml`)
          const said = plain(await textOf(zip, `ppt/notesSlides/notesSlide${number}.xml`))
          const lines = [...notes.split('\n').map((line) => line.trim()), link]
          return [
            ...(xml.includes('type="title"') && plain(xml).includes(title) ? [] : [`${number}: title`]),
            ...lines.filter((line) => !said.includes(line)).map((line) => `${number}: notes lack ${line}`),
            ...(maps.length > 0 && !/name="Map" descr="Map: [^"]{20,}/.test(xml)
              ? [`${number}: words for the map`]
              : []),
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

  it.each(prepared.map(({ id }) => id))('keeps behind each chart the numbers it draws: %s', async (id) => {
    const zip = zipOf(id)
    const books = chartsIn(zip).map(async (part) => {
      const drawn = seriesOf(await textOf(zip, part)).flatMap(({ values }) => [...values.values()])
      const relations = await textOf(zip, part.replace('charts/', 'charts/_rels/').concat('.rels'))
      const [book = ''] = found(relations, /Target="([^"]+\.xlsx)"/g)
      return { part, drawn, kept: await sheetOf(zip, resolved(part, book)) }
    })
    const read = await Promise.all(books)
    expect(read.filter(({ drawn }) => drawn.length === 0)).toEqual([])
    expect(read.map(({ part, kept }) => ({ part, numbers: kept }))).toEqual(
      read.map(({ part, drawn }) => ({ part, numbers: drawn })),
    )
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

  it('has both maps of a comparison, each under what it asks', () => {
    const view = 'time=2022-01-01..2022-12-31&compare=side:50;time%3D2023-01-01..2023-12-31'
    const deck = deckOf(briefingOf({ layout: 'comparison', title: 'Two years', view }), data)
    const [slide] = deck.slides
    expect(slide?.maps.map(({ caption }) => caption.slice(0, 2))).toEqual(['A:', 'B:'])
    expect(slide?.maps.map(({ rows }) => rows.length)).toEqual([11, 12])
    expect(slide?.maps.map((map) => map.view.compare)).toEqual([null, null])
    const placed = slide ? placedSlide(slide, deck, measure) : []
    expect(placed.filter(({ kind }) => kind === 'map')).toHaveLength(2)
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

const plain = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const run = promisify(execFile)
const OFFICE_MS = 240_000
const installed = (...names: string[]): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null
const office = installed('soffice', 'libreoffice')
const pdfReader = installed('pdftotext')
/** Where lines end is the program's affair. */
const unbroken = (text: string): string => text.replaceAll(/[\s-]+/g, '')

describe.skipIf(!office)('a deck opened by LibreOffice (skipped where none is installed)', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decks-'))
    const paths = await Promise.all(
      prepared.map(async (briefing) => {
        const path = join(folder, `${briefing.id}.pptx`)
        await writeFile(path, new Uint8Array(await pptxOf(briefing)))
        return path
      }),
    )
    // A profile of its own: a program that is open already would answer in this one's place, and do nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]
    await run(office ?? '', asked, { timeout: OFFICE_MS })
  }, OFFICE_MS)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(prepared.map((briefing) => [briefing.id, briefing] as const))(
    'is a PDF of a page a slide, with the words of each: %s',
    async (id, briefing) => {
      const path = join(folder, `${id}.pdf`)
      const pdf = (await readFile(path)).toString('latin1')
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(shownSlides(briefing).length)
      if (pdfReader === null) return
      const words = unbroken((await run(pdfReader, [path, '-'])).stdout)
      expect(briefing.slides.filter(({ title }) => !words.includes(unbroken(title)))).toEqual([])
      expect(words).toContain(unbroken('Source: ISKP Incident Atlas, edition'))
    },
  )
})
