import { PAGES, PANELS, type Page, type Panel } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import { useSession, useView } from '@/session/hooks'

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
}
const PAGE_TITLES: Record<Page, () => string> = {
  method: () => i18n.t({ id: 'command.method', message: 'Read the method and its limits' }),
  sources: () => i18n.t({ id: 'command.sources', message: 'Read the sources' }),
  codebook: () => i18n.t({ id: 'command.codebook', message: 'Read the codebook' }),
  actors: () => i18n.t({ id: 'command.actors', message: 'Read about the actors' }),
  infrastructure: () => i18n.t({ id: 'command.infrastructure', message: 'Read about the infrastructure' }),
  changes: () => i18n.t({ id: 'command.changes', message: 'Read what changed' }),
}

type Parts = { onSearch: () => void; onBare: () => void; onHelp: () => void }

/** Everything that has a name or a key, in the order the palette lists it. */
export function useCommands({ onSearch, onBare, onHelp }: Parts): Command[] {
  const { store } = useSession()
  const theme = useView((view) => view.theme)
  const act = (action: Action) => () => store.dispatch(action)
  return [
    {
      id: 'search',
      title: i18n.t({ id: 'command.search', message: 'Search the records' }),
      keys: '/',
      run: onSearch,
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
      run: act({ kind: 'camera/cleared' }),
    },
    {
      id: 'theme',
      title: i18n.t({ id: 'command.theme', message: 'Switch between dark and light' }),
      keys: 't',
      run: act({ kind: 'theme/chosen', theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    ...PANELS.map((panel, i) => ({
      id: `panel ${panel}`,
      title: PANEL_TITLES[panel](),
      keys: String(i + 1),
      run: act({ kind: 'panel/chosen', panel }),
    })),
    ...PAGES.map((page) => ({
      id: `page ${page}`,
      title: PAGE_TITLES[page](),
      keys: null,
      run: act({ kind: 'page/opened', page }),
    })),
  ]
}
