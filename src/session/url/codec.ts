import { NOT_STATED } from '@/domain/facets'
import { REGIONS } from '@/domain/regions'
import { BIN_UNITS } from '@/domain/timeWindow'
import {
  CASUALTIES,
  COMPARE_LAYOUTS,
  type Comparison,
  DEFAULT_VIEW,
  type FilterState,
  LANGUAGES,
  MARKS,
  NO_FILTER,
  PAGES,
  PANELS,
  PLAY_MODES,
  PLAY_SPEEDS,
  PROJECTIONS,
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
import { KEY_RULES, VIEW_KEYS } from '../keys'
import {
  anySlug,
  areaColouring,
  bounds,
  camera,
  choiceOf,
  countryCode,
  countryCodeOrNotStated,
  flag,
  freeText,
  incidentId,
  killedRange,
  layerSettings,
  listOf,
  oneOf,
  oneOfNumbers,
  orderedListOf,
  type ParamCodec,
  type ParsedParam,
  ring,
  tableSort,
  timeWindow,
} from './params'

/** A key of a link that could not be restored. */
export type LinkProblem = { param: string; text: string; reason: string }

export type DecodedLink = {
  view: ViewState
  problems: readonly LinkProblem[]
  /** Keys that are not ours; they survive in the link. */
  foreign: readonly (readonly [string, string])[]
}

const FILTER_KEYS = VIEW_KEYS.filter((key): key is keyof FilterState => key in NO_FILTER)

/** "side:50" and, after a semicolon, the clauses of the second question as a query of its own. */
const comparison: ParamCodec<Comparison> = {
  parse: (text) => {
    const [head = '', ...query] = text.split(';')
    const match = /^([a-z]+):(\d{1,2})$/.exec(head)
    const layout = oneOf(COMPARE_LAYOUTS).parse(match?.[1] ?? '')
    const split = Number(match?.[2] ?? Number.NaN)
    if (layout.status !== 'valid' || !(split >= 10 && split <= 90))
      return { status: 'invalid', reason: 'expected a layout and where the maps meet, as in side:50' }
    const params = new URLSearchParams(query.join(';'))
    const problems: LinkProblem[] = []
    const b: FilterState = { ...NO_FILTER }
    for (const key of FILTER_KEYS) decodeKey(key, params, b, problems)
    const [problem] = problems
    return problem
      ? { status: 'invalid', reason: `${problem.param}: ${problem.reason}` }
      : ({ status: 'valid', value: { layout: layout.value, split, b } } satisfies ParsedParam<Comparison>)
  },
  format: ({ layout, split, b }) => {
    const query = queryOf(FILTER_KEYS, b)
    return `${layout}:${split}${query === '' ? '' : `;${query}`}`
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
  tableColumns: orderedListOf(TABLE_COLUMNS),
  tableSort,
  incident: incidentId,
  panel: oneOf(PANELS),
  layers: layerSettings,
  marks: oneOf(MARKS),
  projection: oneOf(PROJECTIONS),
  areas: areaColouring,
  compare: comparison,
  casualties: oneOf(CASUALTIES),
  page: oneOf(PAGES),
  theme: oneOf(THEMES),
  language: oneOf(LANGUAGES),
}

const OWN_PARAMS = new Set<string>(VIEW_KEYS.map((key) => KEY_RULES[key].param))

/** The query of a link, without "?"; empty for the default view. */
export function encodeView(view: ViewState, foreign: DecodedLink['foreign'] = []): string {
  return queryOf(VIEW_KEYS, view, foreign)
}

function queryOf<Key extends keyof ViewState>(
  keys: readonly Key[],
  view: Pick<ViewState, Key>,
  foreign: DecodedLink['foreign'] = [],
): string {
  const own = keys.flatMap((key) => {
    const text = encodeKey(key, view)
    return text === null ? [] : [[KEY_RULES[key].param, text] as const]
  })
  return new URLSearchParams([...own, ...foreign].map(([key, text]) => [key, text]))
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
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
export function decodeView(query: string): DecodedLink {
  const params = new URLSearchParams(query)
  const problems: LinkProblem[] = []
  const view: ViewState = { ...DEFAULT_VIEW }
  for (const key of VIEW_KEYS) decodeKey(key, params, view, problems)
  return { view, problems, foreign: [...params].filter(([param]) => !OWN_PARAMS.has(param)) }
}

function decodeKey<Key extends keyof ViewState>(
  key: Key,
  params: URLSearchParams,
  view: Pick<ViewState, Key>,
  problems: LinkProblem[],
): void {
  const param = KEY_RULES[key].param
  const text = params.get(param)
  if (text === null) return
  const parsed = CODECS[key].parse(text)
  if (parsed.status === 'valid') view[key] = parsed.value
  if (parsed.status === 'invalid') problems.push({ param, text, reason: parsed.reason })
}
