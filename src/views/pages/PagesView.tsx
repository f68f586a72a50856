import { assertNever } from '@/base/assertNever'
import { PAGES, type Page } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Drawer } from '@/ui/Drawer'
import { Tabs } from '@/ui/Tabs'
import { ActorsPage } from './ActorsPage'
import { ChangesPage } from './ChangesPage'
import { CodebookPage } from './CodebookPage'
import { InfrastructurePage } from './InfrastructurePage'
import { MethodPage } from './MethodPage'
import { SourcesPage } from './SourcesPage'

/** What the dataset is, what it rests on and what it does not cover, read over the map. */
export function PagesView() {
  const dispatch = useDispatch()
  const page = useView((view) => view.page)
  const title = i18n.t({ id: 'pages.title', message: 'About the data' })
  if (page === null) return null
  return (
    <Drawer title={title} side="page" open onClose={() => dispatch({ kind: 'page/closed' })}>
      <Tabs
        label={title}
        items={PAGES.map((id) => ({ id, title: pageName(id), content: <PageContent page={id} /> }))}
        selected={page}
        onSelect={(chosen) => dispatch({ kind: 'page/opened', page: chosen })}
      />
    </Drawer>
  )
}

function pageName(page: Page): string {
  switch (page) {
    case 'method':
      return i18n.t({ id: 'pages.method', message: 'Method and limits' })
    case 'sources':
      return i18n.t({ id: 'pages.sources', message: 'Sources' })
    case 'codebook':
      return i18n.t({ id: 'pages.codebook', message: 'Codebook' })
    case 'actors':
      return i18n.t({ id: 'pages.actors', message: 'Actors' })
    case 'infrastructure':
      return i18n.t({ id: 'pages.infrastructure', message: 'Infrastructure' })
    case 'changes':
      return i18n.t({ id: 'pages.changes', message: 'Changes' })
    default:
      return assertNever(page)
  }
}

function PageContent({ page }: { page: Page }) {
  switch (page) {
    case 'method':
      return <MethodPage />
    case 'sources':
      return <SourcesPage />
    case 'codebook':
      return <CodebookPage />
    case 'actors':
      return <ActorsPage />
    case 'infrastructure':
      return <InfrastructurePage />
    case 'changes':
      return <ChangesPage />
    default:
      return assertNever(page)
  }
}
