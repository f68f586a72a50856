import {
  BookOpen,
  Columns2,
  CopyPlus,
  Layers,
  ListFilter,
  Moon,
  PanelRight,
  Presentation,
  Redo2,
  Search,
  Share2,
  Sun,
  Undo2,
} from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { useBriefingPanel, useDispatch, useManifest, useSession, useUndo, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { isoDayWords } from '@/words/dates'
import { LanguageMenu } from './LanguageMenu'
import { addThisView } from './lazyViews'
import { MoreMenu } from './MoreMenu'
import styles from './TopBar.module.css'
import { useCompareToggle } from './useCompareToggle'

type TopBarProps = {
  /** A phone: what has no room goes by name into one menu. */
  narrow: boolean
  onDrawer: ((drawer: 'filters' | 'side') => void) | null
  onSearch: () => void
  onShare: () => void
  layersOpen: boolean
  onLayers: () => void
}

/** `onDrawer` opens the panels that narrow screens have no room for; null where they stand beside the map. */
export function TopBar({ narrow, onDrawer, onSearch, onShare, layersOpen, onLayers }: TopBarProps) {
  const dispatch = useDispatch()
  const manifest = useManifest()
  return (
    <header className={styles['bar']}>
      {onDrawer && (
        <Button
          look="icon"
          onPress={() => onDrawer('filters')}
          label={i18n.t({ id: 'top.filters', message: 'Filters' })}
        >
          <ListFilter size={18} aria-hidden="true" />
        </Button>
      )}
      <h1 className={styles['title']}>{i18n.t({ id: 'app.title', message: 'ISKP Incident Atlas' })}</h1>
      {manifest && (
        <Button
          look="link"
          className={styles['edition']}
          onPress={() => dispatch({ kind: 'page/opened', page: 'method' })}
        >
          {i18n.t({
            id: 'top.edition',
            message: 'Edition {version}, as of {day}. A reading of five articles, not a census.',
            values: { version: manifest.dataset_version, day: isoDayWords(manifest.as_of) },
          })}
        </Button>
      )}
      <div className={styles['tools']}>
        <Button look="plain" onPress={onSearch} label={i18n.t({ id: 'top.search', message: 'Search' })}>
          <Search size={16} aria-hidden="true" />
          <span className={styles['toolName']}>{i18n.t({ id: 'top.search', message: 'Search' })}</span>
          <kbd className={styles['key']}>/</kbd>
        </Button>
        <Button
          look="plain"
          expanded={layersOpen}
          onPress={onLayers}
          label={i18n.t({ id: 'layers.title', message: 'Layers' })}
        >
          <Layers size={16} aria-hidden="true" />
          <span className={styles['toolName']}>{i18n.t({ id: 'layers.title', message: 'Layers' })}</span>
        </Button>
        {narrow ? <MoreMenu onShare={onShare} /> : <MoreTools onShare={onShare} />}
        {onDrawer && (
          <Button
            look="icon"
            onPress={() => onDrawer('side')}
            label={i18n.t({ id: 'top.side', message: 'Charts, list and details' })}
          >
            <PanelRight size={18} className={styles['turning']} aria-hidden="true" />
          </Button>
        )}
      </div>
    </header>
  )
}

/** What a phone has in its menu. */
function MoreTools({ onShare }: Pick<TopBarProps, 'onShare'>) {
  const dispatch = useDispatch()
  return (
    <>
      <Button
        look="plain"
        onPress={() => dispatch({ kind: 'page/opened', page: 'sources' })}
        label={i18n.t({ id: 'top.about', message: 'Sources and method' })}
      >
        <BookOpen size={16} className={styles['turning']} aria-hidden="true" />
        <span className={styles['toolName']}>
          {i18n.t({ id: 'top.about', message: 'Sources and method' })}
        </span>
      </Button>
      <CompareButton />
      <BriefingButtons />
      <Button look="plain" onPress={onShare} label={i18n.t({ id: 'top.share', message: 'Share' })}>
        <Share2 size={16} aria-hidden="true" />
        <span className={styles['toolName']}>{i18n.t({ id: 'top.share', message: 'Share' })}</span>
      </Button>
      <UndoButtons />
      <ThemeButton />
      <LanguageMenu />
    </>
  )
}

function BriefingButtons() {
  const session = useSession()
  const [open, setOpen] = useBriefingPanel()
  const label = i18n.t({ id: 'top.briefing', message: 'Briefing' })
  return (
    <>
      <Button look="plain" expanded={open} onPress={() => setOpen(!open)} label={label}>
        <Presentation size={16} aria-hidden="true" />
        <span className={styles['toolName']}>{label}</span>
      </Button>
      <Button
        look="icon"
        onPress={() => void addThisView(session)}
        label={i18n.t({ id: 'top.addView', message: 'Add this view to the briefing' })}
      >
        <CopyPlus size={16} aria-hidden="true" />
      </Button>
    </>
  )
}

function CompareButton() {
  const comparing = useView((view) => view.compare !== null)
  const toggle = useCompareToggle()
  const label = i18n.t({ id: 'top.compare', message: 'Compare' })
  return (
    <Button look="plain" pressed={comparing} onPress={toggle} label={label}>
      <Columns2 size={16} aria-hidden="true" />
      <span className={styles['toolName']}>{label}</span>
    </Button>
  )
}

function UndoButtons() {
  const { undo, redo, canUndo, canRedo } = useUndo()
  return (
    <>
      <Button
        look="icon"
        disabled={!canUndo}
        onPress={undo}
        label={i18n.t({ id: 'top.undo', message: 'Undo' })}
      >
        <Undo2 size={17} className={styles['turning']} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        disabled={!canRedo}
        onPress={redo}
        label={i18n.t({ id: 'top.redo', message: 'Redo' })}
      >
        <Redo2 size={17} className={styles['turning']} aria-hidden="true" />
      </Button>
    </>
  )
}

function ThemeButton() {
  const dispatch = useDispatch()
  const theme = useView((view) => view.theme)
  const dark = theme === 'dark'
  return (
    <Button
      look="icon"
      onPress={() => dispatch({ kind: 'theme/chosen', theme: dark ? 'light' : 'dark' })}
      label={
        dark
          ? i18n.t({ id: 'theme.toLight', message: 'Switch to light' })
          : i18n.t({ id: 'theme.toDark', message: 'Switch to dark' })
      }
    >
      {dark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
    </Button>
  )
}
