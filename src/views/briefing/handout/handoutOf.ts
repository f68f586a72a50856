import type { Dataset } from '@/dataset/dataset'
import type { Briefing } from '@/domain/briefing'
import type { LocationPrecision } from '@/domain/vocabulary'
import { incidentsQuery } from '@/session/datasets'
import type { Session } from '@/session/Session'
import type { TakeMap } from '@/session/takeMap'
import type { Deck, DeckMap } from '../deck/deck'
import { deckFor } from '../deck/exportBriefing'
import type { Measure } from '../deck/fit'
import { type Ink, lightInk, pageMeasure } from '../deck/ink'
import { inTurn } from '../deck/inTurn'
import { type Numbering, numbered } from './numbering'
import { PAGE_WIDTH, placedOnPages, type SlidePlace } from './pages'
import { type Label, placeLabels } from './placeLabels'

export type HandoutMap = {
  readonly address: string
  readonly width: number
  readonly height: number
  readonly labels: readonly Label[]
}
export type Handout = {
  readonly deck: Deck
  readonly numbering: Numbering
  /** By the id of the deck's map. */
  readonly maps: ReadonlyMap<string, HandoutMap>
  /** By the slide's id. */
  readonly places: ReadonlyMap<string, SlidePlace>
  readonly dataset: Dataset
  readonly ink: Ink
  readonly measure: Measure
}

/** Printed at about 190 dots to the inch. */
const DENSITY = 2
export const LABEL_PX = 9.5

type Work = {
  session: Session
  takeMap: TakeMap
  signal: AbortSignal
  onStep: (done: number, count: number) => void
}

/** Everything the sheets need. Rejects with the signal's reason where it is called off. */
export async function handoutOf(
  briefing: Briefing,
  { session, takeMap, signal, onStep }: Work,
): Promise<Handout> {
  const [deck, measure, { dataset }] = await Promise.all([
    deckFor(briefing, session),
    pageMeasure(),
    session.queryClient.fetchQuery(incidentsQuery),
  ])
  const places = placedOnPages(deck, measure)
  const mapped = deck.slides.flatMap(({ id, maps: shown }) =>
    shown.map((map) => ({ ...map, height: places.get(id)?.mapHeight ?? PAGE_WIDTH })),
  )
  const numbering = numbered(
    mapped.flatMap(({ rows }) => rows),
    dataset,
  )
  const maps = new Map<string, HandoutMap>()
  await inTurn(mapped, async (map, done) => {
    signal.throwIfAborted()
    onStep(done, mapped.length)
    maps.set(map.id, await numberedMap(map, numbering, dataset, { session, takeMap, signal }))
  })
  signal.throwIfAborted()
  onStep(mapped.length, mapped.length)
  return { deck, numbering, maps, places, dataset, ink: lightInk(), measure }
}

const AREAS: ReadonlySet<LocationPrecision> = new Set(['country', 'admin1', 'admin2'])

async function numberedMap(
  { rows, view, seen, height: wanted }: DeckMap & { height: number },
  numbering: Numbering,
  { records }: Dataset,
  { session, takeMap, signal }: Pick<Work, 'session' | 'takeMap' | 'signal'>,
): Promise<HandoutMap> {
  const taken = await takeMap(session, {
    // Flat and with north up, so that each number stands at its place; each symbol by itself, so that it has one.
    view: {
      ...view,
      projection: 'mercator',
      marks: 'symbols',
      camera: view.camera && { ...view.camera, bearing: 0, pitch: 0 },
    },
    seen,
    width: PAGE_WIDTH,
    height: wanted,
    density: DENSITY,
    hasLegend: true,
    signal,
  })
  const spots = rows.flatMap((row) => {
    const record = records[row]
    const position = record?.position
    const point = position ? taken.pointOf([position.lon, position.lat]) : null
    const number = numbering.get(row)
    return point && number !== undefined
      ? [{ ...point, number, isArea: record !== undefined && AREAS.has(record.location_precision) }]
      : []
  })
  const { address, width, height } = taken
  return { address, width, height, labels: placeLabels(spots, { width, height, sizePx: LABEL_PX }) }
}
