import type { Map as MapLibreMap } from 'maplibre-gl'
import { atlas } from './mapAtlas'
import { CAMERA, type Contender, DOT_PX, type Entrant, type Shown, watchCanvas } from './mapContender'
import { KEPLER_FILES } from './mapKeplerFiles'
import { mapLibreSetData, mapLibreSetFilter } from './mapLibreWays'
import { doNothing, plainBasemap } from './mapStage'

type Watch = typeof watchCanvas
type Deck = { overMap: (map: MapLibreMap, shown: Shown, watch: Watch, dotPx: number) => Contender }
type Kepler = {
  inStage: (
    stage: HTMLElement,
    camera: typeof CAMERA,
    watch: Watch,
    dotPx: number,
    files: readonly string[],
  ) => Promise<(shown: Shown) => Contender>
}
/* By pattern, so that the app's checks do not follow into packages that only `bench/peers` installs. */
const decks = import.meta.glob<Deck>('./peers/deck.mjs')
const keplers = import.meta.glob<Kepler>('./peers/kepler.mjs')

const only = <Module>(found: Record<string, () => Promise<Module>>): Promise<Module> => {
  const [load] = Object.values(found)
  if (!load) throw new Error('bench/peers is not there')
  return load()
}

const deck: Entrant = async (stage) => {
  const { overMap } = await only(decks)
  const map = await plainBasemap(stage)
  return (shown) => overMap(map, shown, watchCanvas, DOT_PX)
}

const kepler: Entrant = async (stage) =>
  (await only(keplers)).inStage(stage, CAMERA, watchCanvas, DOT_PX, KEPLER_FILES)

/** How many frames the machine gives the page at most while it does nothing. */
const nothing: Entrant = async (stage) => {
  await plainBasemap(stage)
  return () => ({ show: doNothing, drawn: () => 'all', finish: doNothing })
}

export const ENTRANTS: Readonly<Record<string, Entrant>> = {
  'nothing changes': nothing,
  'atlas symbols': atlas('symbols'),
  'atlas auto': atlas('auto'),
  'atlas density': atlas('density'),
  'maplibre setFilter': mapLibreSetFilter,
  'maplibre setData': mapLibreSetData,
  'deck.gl': deck,
  'kepler.gl': kepler,
}
