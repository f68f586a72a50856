import { NUMBERED_CHARTS } from '@/domain/embed'
import { NOT_STATED } from '@/domain/facets'
import type { LinkFault } from '@/domain/linkFault'
import { REGIONS } from '@/domain/regions'
import { BIN_UNITS } from '@/domain/timeWindow'
import {
  CASUALTIES,
  COMPARE_LAYOUTS,
  COMPARED_BY,
  COMPARED_COLUMNS,
  type Comparison,
  DEFAULT_VIEW,
  type FilterState,
  LANGUAGES,
  MARKS,
  MAX_HIGHLIGHTED,
  NO_FILTER,
  PAGES,
  PANELS,
  PLAY_MODES,
  PLAY_SPEEDS,
  PROJECTIONS,
  SHEET_STOPS,
  TABLE_COLUMNS,
  THEMES,
  type ViewState,
} from '@/domain/viewState'
import {
  ATTRIBUTIONS,
  CONTEXT_KINDS,
  DATE_PRECISIONS,
  INCIDENT_KINDS,
  LOCATION_PRECISIONS,
  STATUSES,
  SUBTYPES,
  TARGET_TYPES,
} from '@/domain/vocabulary'
import { FILTER_KEYS, KEY_RULES, VIEW_KEYS } from '../keys'
import { decodeExtras, EXTRA_CODECS, extraParams, type LinkExtras, NO_EXTRAS } from './extras'
import { areaColouring, layerSettings } from './layerParams'
import { LINK_VERSION, type LinkParams, migrated } from './migrations'
import {
  anySlug,
  bounds,
  camera,
  choiceOf,
  countryCode,
  countryCodeOrNotStated,
  fewOf,
  flag,
  freeText,
  incidentId,
  invalid,
  killedRange,
  listOf,
  mostlyListOf,
  oneOf,
  oneOfNumbers,
  type ParamCodec,
  ring,
  sortBy,
  timeWindow,
  unlike,
  valid,
} from './params'

/** A key of a link that could not be restored. */
export type LinkProblem = { param: string; text: string; fault: LinkFault }

export type DecodedLink = LinkExtras & {
  view: ViewState
  problems: readonly LinkProblem[]
  /** Keys that are not ours; they survive in the link. */
  foreign: LinkParams
  /** The version it was written in, before it was migrated. */
  version: number
}

const STANDARD_BY = 'country'
/** "side:50", "side:50:kind" where it is not by country, and, after a semicolon, the clauses of the second question as a query of its own. */
const comparison: ParamCodec<Comparison> = {
  parse: (text) => {
    const [head = '', ...query] = text.split(';')
    const match = /^([a-z]+):(\d{1,2})(?::([a-z]+))?$/.exec(head)
    const layout = oneOf(COMPARE_LAYOUTS).parse(match?.[1] ?? '')
    const split = Number(match?.[2] ?? Number.NaN)
    const by = oneOf(COMPARED_BY).parse(match?.[3] ?? STANDARD_BY)
    if (by.status !== 'valid') return by
    if (layout.status !== 'valid' || !(split >= 10 && split <= 90)) return unlike('side:50')
    const params = firstOf([...new URLSearchParams(query.join(';'))])
    const problems: LinkProblem[] = []
    const b: FilterState = { ...NO_FILTER }
    for (const key of FILTER_KEYS) decodeKey(key, params, b, problems)
    const [problem] = problems
    return problem
      ? invalid({ kind: 'within', param: problem.param, fault: problem.fault })
      : valid({ layout: layout.value, split, by: by.value, b })
  },
  format: ({ layout, split, by, b }) => {
    const query = queryOf(viewParams(FILTER_KEYS, b))
    return `${layout}:${split}${by === STANDARD_BY ? '' : `:${by}`}${query === '' ? '' : `;${query}`}`
  },
}

/** Null stands for the default, which is never written. */
const CODECS: { [Key in keyof ViewState]: ParamCodec<NonNullable<ViewState[Key]>> } = {
  camera,
  time: timeWindow,
  certain: flag,
  country: choiceOf(countryCode),
  region: choiceOf(oneOf(REGIONS)),
  kind: choiceOf(oneOf(INCIDENT_KINDS)),
  subtype: choiceOf(oneOf(SUBTYPES)),
  actor: choiceOf(anySlug),
  attribution: choiceOf(oneOf(ATTRIBUTIONS)),
  target: choiceOf(oneOf([...TARGET_TYPES, NOT_STATED])),
  nationality: choiceOf(countryCodeOrNotStated),
  location: choiceOf(oneOf(LOCATION_PRECISIONS)),
  dated: choiceOf(oneOf(DATE_PRECISIONS)),
  source: choiceOf(anySlug),
  status: choiceOf(oneOf(STATUSES)),
  killed: killedRange,
  text: freeText,
  extent: bounds,
  area: ring,
  context: listOf(oneOf(CONTEXT_KINDS)),
  bin: oneOf(BIN_UNITS),
  axis: timeWindow,
  playMode: oneOf(PLAY_MODES),
  playSpeed: oneOfNumbers(PLAY_SPEEDS),
  loop: flag,
  bare: flag,
  layerList: flag,
  tableColumns: mostlyListOf(TABLE_COLUMNS),
  tableSort: sortBy(TABLE_COLUMNS),
  incident: incidentId,
  highlight: fewOf(incidentId, MAX_HIGHLIGHTED),
  panel: oneOf(PANELS),
  layers: layerSettings,
  marks: oneOf(MARKS),
  projection: oneOf(PROJECTIONS),
  areas: areaColouring,
  compare: comparison,
  comparedSort: sortBy(COMPARED_COLUMNS),
  casualties: oneOf(CASUALTIES),
  numbers: mostlyListOf(NUMBERED_CHARTS),
  sheet: oneOf(SHEET_STOPS),
  page: oneOf(PAGES),
  theme: oneOf(THEMES),
  language: oneOf(LANGUAGES),
}

const OWN_PARAMS = new Set<string>([
  ...VIEW_KEYS.map((key) => KEY_RULES[key].param),
  ...Object.keys(EXTRA_CODECS),
])

/** Kept readable: inside a query only `&`, `=`, `+`, `#` and `%` mean something, and those stay encoded. */
const READABLE: readonly [RegExp, string][] = [
  [/%2C/g, ','],
  [/%2F/g, '/'],
  [/%3A/g, ':'],
  [/%3B/g, ';'],
  [/%21/g, '!'],
  [/%7E/g, '~'],
]

type LinkParts = Partial<LinkExtras & Pick<DecodedLink, 'foreign'>>

/** The query of a link, without "?"; empty for the default view. */
export function encodeView(view: ViewState, { foreign = [], ...extras }: LinkParts = {}): string {
  const own = [...viewParams(VIEW_KEYS, view), ...extraParams({ ...NO_EXTRAS, ...extras })]
  const made = extras.data ? [['data', extras.data] as const] : []
  const stamp = own.length === 0 ? [] : [...made, ['v', String(LINK_VERSION)] as const]
  return queryOf([...own, ...stamp, ...foreign])
}

const queryOf = (params: LinkParams): string =>
  READABLE.reduce(
    (query, [code, text]) => query.replaceAll(code, text),
    new URLSearchParams(params.map(([key, text]) => [key, text])).toString(),
  )

/** The keys of a view that are not as by default, as they stand in a link. */
export function viewParams<Key extends keyof ViewState>(
  keys: readonly Key[],
  view: Pick<ViewState, Key>,
): LinkParams {
  return keys.flatMap((key) => {
    const text = encodeKey(key, view)
    return text === null ? [] : [[KEY_RULES[key].param, text] as const]
  })
}

/** Null for a default. */
function encodeKey<Key extends keyof ViewState>(key: Key, view: Pick<ViewState, Key>): string | null {
  const value = view[key]
  const standard = DEFAULT_VIEW[key]
  if (value === null || value === undefined || value === standard) return null
  const text = CODECS[key].format(value)
  return text === '' || (standard !== null && CODECS[key].format(standard ?? value) === text) ? null : text
}

/** Restores what it can and says what it could not; a broken key costs only itself. Never throws. */
export const decodeView = (query: string): DecodedLink => decodeParams([...new URLSearchParams(query)])

/** The same from keys and texts that are decoded already, as a saved view holds them. */
export function decodeParams(given: LinkParams): DecodedLink {
  const problems: LinkProblem[] = []
  const version = versionOf(given, problems)
  const params = firstOf(migrated(given, version))
  const view: ViewState = { ...DEFAULT_VIEW }
  for (const key of VIEW_KEYS) decodeKey(key, params, view, problems)
  return {
    view,
    ...decodeExtras(params, problems),
    problems,
    foreign: given.filter(([param]) => !OWN_PARAMS.has(param)),
    version,
  }
}

/** Of a key that occurs twice, the first counts. */
const firstOf = (params: LinkParams): ReadonlyMap<string, string> => new Map(params.toReversed())

function versionOf(params: LinkParams, problems: LinkProblem[]): number {
  const text = firstOf(params).get('v')
  if (text === undefined) return params.some(([param]) => OWN_PARAMS.has(param)) ? 1 : LINK_VERSION
  const parsed = EXTRA_CODECS.v.parse(text)
  if (parsed.status === 'invalid') problems.push({ param: 'v', text, fault: parsed.fault })
  if (parsed.status !== 'valid') return LINK_VERSION
  if (parsed.value > LINK_VERSION)
    problems.push({ param: 'v', text, fault: { kind: 'newer', max: LINK_VERSION } })
  return Math.min(parsed.value, LINK_VERSION)
}

function decodeKey<Key extends keyof ViewState>(
  key: Key,
  params: ReadonlyMap<string, string>,
  view: Pick<ViewState, Key>,
  problems: LinkProblem[],
): void {
  const param = KEY_RULES[key].param
  const text = params.get(param)
  if (text === undefined) return
  const parsed = CODECS[key].parse(text)
  if (parsed.status === 'valid') view[key] = parsed.value
  if (parsed.status === 'invalid') problems.push({ param, text, fault: parsed.fault })
}
