import { assertNever } from '@/base/assertNever'
import type { Incident } from '@/domain/incident'
import type { Manifest } from '@/domain/source'
import { i18n } from '@/i18n/i18n'
import { incidentDateWords, isoDayWords } from './dates'
import { placeWords } from './places'

export const CITATION_FORMATS = ['plain', 'apa', 'chicago', 'bibtex', 'ris'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** What is cited: a view or a record of one edition, where it is found, and when it was looked at. */
export type Reference = {
  /** Unique within the atlas and lasting: "record ir-kerman-…", or what the link's filters ask. */
  key: string
  title: string
  /** Filters as a sentence and N of M; or date, place and id of a record. */
  detail: string
  edition: string
  /** ISO days. */
  asOf: string
  accessed: string
  /** SHA-256 of the records' file; null where the manifest does not list it. */
  hash: string | null
  link: string
  /** What the data was made from. */
  upstream: readonly string[]
}

const AUTHOR = 'ISKP Incident Atlas'
const RECORDS_FILE = 'incidents.geojson'

type Looked = { manifest: Manifest; link: string; accessed: string }

const edition = ({ manifest, link, accessed }: Looked) => ({
  edition: manifest.dataset_version,
  asOf: manifest.as_of,
  hash: manifest.files.find(({ file }) => file === RECORDS_FILE)?.sha256 ?? null,
  link,
  accessed,
})

/** One record; `sources` are the titles of the documents it rests on. */
export const incidentReference = (
  incident: Incident,
  sources: readonly string[],
  looked: Looked,
): Reference => ({
  ...edition(looked),
  key: incident.id,
  title: incident.title,
  detail: i18n.t({
    id: 'citation.record',
    message: '{date}; {place}; record {id}',
    values: { date: incidentDateWords(incident), place: placeWords(incident), id: incident.id },
  }),
  upstream: sources,
})

/** A view: its title and filters in words, and how many of all records it shows. */
export const viewReference = (
  { title, filters, records }: { title: string; filters: string; records: string },
  looked: Looked,
): Reference => ({
  ...edition(looked),
  key: `view-${looked.accessed}-${markOf(looked.link)}`,
  title,
  detail: `${filters}; ${records}`,
  upstream: looked.manifest.attribution,
})

/** Some letters that tell one view from another, so that two cited on one day do not share a key (FNV-1a). */
const markOf = (link: string): string =>
  Array.from(link)
    .reduce((mark, sign) => Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36)

export function citation(format: CitationFormat, reference: Reference): string {
  switch (format) {
    case 'plain':
      return plain(reference)
    case 'apa':
      return apa(reference)
    case 'chicago':
      return chicago(reference)
    case 'bibtex':
      return bibtex(reference)
    case 'ris':
      return ris(reference)
    default:
      return assertNever(format)
  }
}

export function citationFormatName(format: CitationFormat): string {
  switch (format) {
    case 'plain':
      return i18n.t({ id: 'citation.format.plain', message: 'Plain text' })
    case 'apa':
      return 'APA'
    case 'chicago':
      return 'Chicago'
    case 'bibtex':
      return 'BibTeX'
    case 'ris':
      return 'RIS'
    default:
      return assertNever(format)
  }
}

/** Enough of a hash to know the file by; reference managers get all of it. */
const shortHash = (hash: string): string => hash.slice(0, 12)

function plain({ title, detail, edition: version, asOf, hash, link, accessed, upstream }: Reference): string {
  const values = { author: AUTHOR, title, detail, version, asOf: isoDayWords(asOf) }
  return [
    i18n.t({
      id: 'citation.plain',
      message: '{author}, “{title}” ({detail}), edition {version} of {asOf}.',
      values,
    }),
    ...(hash === null ? [] : [`${RECORDS_FILE}, SHA-256 ${shortHash(hash)}.`]),
    i18n.t({
      id: 'citation.accessed',
      message: '{link}, accessed {accessed}.',
      values: { link, accessed: isoDayWords(accessed) },
    }),
    i18n.t({ id: 'citation.upstream', message: 'Based on: {list}.', values: { list: upstream.join('; ') } }),
  ].join(' ')
}

// The styles below are conventions of English-language publishing and are not translated.

function apa({ title, detail, edition: version, asOf, hash, link, accessed, upstream }: Reference): string {
  const file = hash === null ? '' : `; SHA-256 ${shortHash(hash)}`
  return `${AUTHOR}. (${asOf.slice(0, 4)}). ${title} [${detail}] (Edition ${version}${file}) [Data set]. Retrieved ${americanDay(accessed)}, from ${link}. Based on: ${upstream.join('; ')}.`
}

function chicago({ title, detail, edition: version, asOf, hash, link, accessed, upstream }: Reference) {
  const file = hash === null ? '' : `, SHA-256 ${shortHash(hash)}`
  return `${AUTHOR}. “${title}.” ${sentence(detail)} Edition ${version}, ${americanDay(asOf)}${file}. Accessed ${americanDay(accessed)}. ${link}. Based on: ${upstream.join('; ')}.`
}

const american = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
/** "November 22, 2026" */
const americanDay = (iso: string): string => american.format(new Date(`${iso}T00:00:00Z`))

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

function bibtex(reference: Reference): string {
  const { title, detail, edition: version, asOf, hash, link, accessed, upstream } = reference
  const fields: [string, string][] = [
    ['author', `{${AUTHOR}}`],
    ['title', `{${texText(title)}}`],
    ['year', asOf.slice(0, 4)],
    ['version', texText(version)],
    ['url', link],
    ['urldate', accessed],
    ['note', texText([detail, ...(hash === null ? [] : [`${RECORDS_FILE} SHA-256 ${hash}`])].join('; '))],
    ['addendum', texText(`Based on: ${upstream.join('; ')}`)],
  ]
  const body = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')
  return `@misc{iskp-incident-atlas-${version}-${reference.key},\n${body}\n}`
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Text as TeX prints it, on one line. */
const texText = (text: string): string =>
  oneLine(text).replaceAll(/[\\~^&%$#_{}]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`)

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function ris(reference: Reference): string {
  const { title, detail, edition: version, asOf, hash, link, accessed, upstream } = reference
  const lines: [string, string][] = [
    ['TY', 'DATA'],
    ['AU', AUTHOR],
    ['TI', title],
    ['PY', asOf.slice(0, 4)],
    ['DA', asOf.replaceAll('-', '/')],
    ['ET', version],
    ['AB', detail],
    ...(hash === null ? [] : [['N1', `${RECORDS_FILE} SHA-256 ${hash}`] as [string, string]]),
    ['N1', `Based on: ${upstream.join('; ')}`],
    ['UR', link],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n')
}

const FILE_ENDINGS: Readonly<Partial<Record<CitationFormat, string>>> = { bibtex: '.bib', ris: '.ris' }

/** The reference in every format, for choosing one. */
export const citationTexts = (reference: Reference) =>
  CITATION_FORMATS.map((format) => {
    const ending = FILE_ENDINGS[format]
    return {
      id: format,
      name: citationFormatName(format),
      text: citation(format, reference),
      ...(ending === undefined ? {} : { fileName: `iskp-incident-atlas-${reference.key}${ending}` }),
    }
  })
