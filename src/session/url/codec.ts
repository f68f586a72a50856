import { NOT_STATED } from '@/domain/facets'
import { REGIONS } from '@/domain/regions'
import { BIN_UNITS } from '@/domain/timeWindow'
import {
  DEFAULT_VIEW,
  LAYERS,
  PAGES,
  PANELS,
  PLAY_MODES,
  PLAY_SPEEDS,
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
  bounds,
  camera,
  choiceOf,
  countryCode,
  countryCodeOrNotStated,
  flag,
  freeText,
  incidentId,
  killedRange,
  listOf,
  oneOf,
  oneOfNumbers,
  orderedListOf,
  type ParamCodec,
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
  layers: listOf(oneOf(LAYERS)),
  page: oneOf(PAGES),
  theme: oneOf(THEMES),
}

const OWN_PARAMS = new Set<string>(VIEW_KEYS.map((key) => KEY_RULES[key].param))

/** The query of a link, without "?"; empty for the default view. */
export function encodeView(view: ViewState, foreign: DecodedLink['foreign'] = []): string {
  const own = VIEW_KEYS.flatMap((key) => {
    const text = encodeKey(key, view)
    return text === null ? [] : [[KEY_RULES[key].param, text] as const]
  })
  return new URLSearchParams([...own, ...foreign].map(([key, text]) => [key, text]))
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
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
