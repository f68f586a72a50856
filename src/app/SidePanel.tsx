import type { Panel } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'
import { type TabItem, Tabs } from '@/ui/Tabs'
import { Boundary } from './Boundary'
import { ChartsView, CompareView, DetailsView, ListPanel } from './lazyViews'

export function SidePanel() {
  const dispatch = useDispatch()
  const panel = useView((view) => view.panel)
  const comparing = useView((view) => view.compare !== null)
  const items: TabItem<Panel>[] = [
    {
      id: 'overview',
      title: i18n.t({ id: 'panel.overview', message: 'Overview' }),
      content: (
        <Boundary>
          <ChartsView />
        </Boundary>
      ),
    },
    {
      id: 'table',
      title: i18n.t({ id: 'panel.table', message: 'List' }),
      content: (
        <Boundary>
          <InTurn>
            <ListPanel />
          </InTurn>
        </Boundary>
      ),
    },
    {
      id: 'incident',
      title: i18n.t({ id: 'panel.incident', message: 'Incident' }),
      content: (
        <Boundary>
          <DetailsView />
        </Boundary>
      ),
    },
  ]
  if (comparing)
    items.push({
      id: 'compare',
      title: i18n.t({ id: 'panel.compare', message: 'Compare' }),
      content: (
        <Boundary>
          <InTurn>
            <CompareView />
          </InTurn>
        </Boundary>
      ),
    })
  return (
    <Tabs
      label={i18n.t({ id: 'panel.label', message: 'Views of the result' })}
      items={items}
      selected={panel === 'compare' && !comparing ? 'overview' : panel}
      onSelect={(chosen) => dispatch({ kind: 'panel/chosen', panel: chosen })}
    />
  )
}
