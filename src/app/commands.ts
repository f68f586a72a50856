import { LOOKS } from '@/domain/looks'
import { PAGES, PANELS, type Page, type Panel } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import { useBriefingPanel, useSession, useView } from '@/session/hooks'
import { useLooking } from '@/session/look'
import { regionName } from '@/words/facets'
import { addThisView } from './lazyViews'
import { useCompareToggle } from './useCompareToggle'

/** Something a reader can do by name or by key. */
export type Command = {
  id: string
  title: string
  /** As it is written on the keyboard; null when there is none. */
  keys: string | null
  run: () => void
}

const PANEL_TITLES: Record<Panel, () => string> = {
  overview: () => i18n.t({ id: 'command.overview', message: 'Show the charts' }),
  table: () => i18n.t({ id: 'command.table', message: 'Show the list' }),
  incident: () => i18n.t({ id: 'command.incident', message: 'Show the open incident' }),
  compare: () => i18n.t({ id: 'command.figuresCompared', message: 'Show the figures compared' }),
}
const PAGE_TITLES: Record<Page, () => string> = {
  method: () => i18n.t({ id: 'command.method', message: 'Read the method and its limits' }),
  sources: () => i18n.t({ id: 'command.sources', message: 'Read the sources' }),
  codebook: () => i18n.t({ id: 'command.codebook', message: 'Read the codebook' }),
  actors: () => i18n.t({ id: 'command.actors', message: 'Read about the actors' }),
  infrastructure: () => i18n.t({ id: 'command.infrastructure', message: 'Read about the infrastructure' }),
  changes: () => i18n.t({ id: 'command.changes', message: 'Read what changed' }),
}

type Parts = {
  onSearch: () => void
  onFindFilter: () => void
  onShare: () => void
  onPicture: () => void
  onLayers: () => void
  onBare: () => void
  onHelp: () => void
  /** Shows a panel of the result and takes the keyboard there. */
  onPanel: (panel: Panel) => void
}

/** Everything that has a name or a key, in the order the palette lists it. */
export function useCommands(parts: Parts): Command[] {
  const { onSearch, onFindFilter, onShare, onPicture, onLayers, onBare, onHelp, onPanel } = parts
  const session = useSession()
  const { store, live } = session
  const [briefing, setBriefing] = useBriefingPanel()
  const looking = useLooking()
  const theme = useView((view) => view.theme)
  const comparing = useView((view) => view.compare !== null)
  const onCompare = useCompareToggle()
  const act = (action: Action) => () => store.dispatch(action)
  return [
    {
      id: 'search',
      title: i18n.t({ id: 'command.search', message: 'Search the records' }),
      keys: '/',
      run: onSearch,
    },
    {
      id: 'find filter',
      title: i18n.t({ id: 'command.findFilter', message: 'Filter by name: country, kind, years…' }),
      keys: 'f',
      run: onFindFilter,
    },
    {
      id: 'layers',
      title: i18n.t({ id: 'command.layers', message: 'Layers of the map' }),
      keys: 'l',
      run: onLayers,
    },
    {
      id: 'share',
      title: i18n.t({ id: 'command.share', message: 'Share, embed, cite or save this view' }),
      keys: 's',
      run: onShare,
    },
    {
      id: 'picture',
      title: i18n.t({ id: 'command.picture', message: 'Save the map as a picture' }),
      keys: null,
      run: onPicture,
    },
    {
      id: 'briefing',
      title: i18n.t({ id: 'command.briefing', message: 'Briefing: slides from views' }),
      keys: 'b',
      run: () => setBriefing(!briefing),
    },
    {
      id: 'add view',
      title: i18n.t({ id: 'command.addView', message: 'Add this view to the briefing' }),
      keys: 'a',
      run: () => void addThisView(session),
    },
    {
      id: 'bare',
      title: i18n.t({ id: 'command.bare', message: 'Only the map, or everything' }),
      keys: '\\',
      run: onBare,
    },
    {
      id: 'help',
      title: i18n.t({ id: 'command.help', message: 'Commands and keys' }),
      keys: '?',
      run: onHelp,
    },
    { id: 'undo', title: i18n.t({ id: 'command.undo', message: 'Undo' }), keys: 'Ctrl+Z', run: store.undo },
    {
      id: 'redo',
      title: i18n.t({ id: 'command.redo', message: 'Redo' }),
      keys: 'Ctrl+Shift+Z',
      run: store.redo,
    },
    {
      id: 'reset',
      title: i18n.t({ id: 'command.reset', message: 'Reset all filters' }),
      keys: '0',
      run: act({ kind: 'filters/cleared' }),
    },
    {
      id: 'everything',
      title: i18n.t({ id: 'command.everything', message: 'Show everything on the map' }),
      keys: 'e',
      run: looking.everything,
    },
    {
      id: 'look result',
      title: i18n.t({ id: 'command.lookResult', message: 'Go to what passes the filters' }),
      keys: 'r',
      run: looking.result,
    },
    {
      id: 'look selection',
      title: i18n.t({ id: 'command.lookSelection', message: 'Go to the open record' }),
      keys: null,
      run: looking.selection,
    },
    ...LOOKS.map((look) => ({
      id: `look ${look}`,
      title: i18n.t({ id: 'command.look', message: 'Go to {region}', values: { region: regionName(look) } }),
      keys: null,
      run: () => looking.at(look),
    })),
    {
      id: 'step next',
      title: i18n.t({ id: 'command.stepNext', message: 'Next record on the map, by date' }),
      keys: 'n',
      run: () => live.step.emit(1),
    },
    {
      id: 'step previous',
      title: i18n.t({ id: 'command.stepPrevious', message: 'Previous record on the map, by date' }),
      keys: 'p',
      run: () => live.step.emit(-1),
    },
    {
      id: 'compare',
      title: i18n.t({ id: 'command.compare', message: 'Compare two periods, or end comparing' }),
      keys: 'c',
      run: onCompare,
    },
    {
      id: 'theme',
      title: i18n.t({ id: 'command.theme', message: 'Switch between dark and light' }),
      keys: 't',
      run: act({ kind: 'theme/chosen', theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    ...PANELS.filter((panel) => panel !== 'compare' || comparing).map((panel, i) => ({
      id: `panel ${panel}`,
      title: PANEL_TITLES[panel](),
      keys: String(i + 1),
      run: () => onPanel(panel),
    })),
    ...PAGES.map((page) => ({
      id: `page ${page}`,
      title: PAGE_TITLES[page](),
      keys: null,
      run: act({ kind: 'page/opened', page }),
    })),
  ]
}
