import { Ellipsis } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { useBriefingPanel, useDispatch, useSession, useUndo, useView } from '@/session/hooks'
import { ChoiceMenu, type MenuChoice } from '@/ui/ChoiceMenu'
import { languageGroup } from './languageGroup'
import { addThisView } from './lazyViews'
import { useCompareToggle } from './useCompareToggle'
import { useFocusAfterLanguage } from './useFocusAfterLanguage'

/** Everything a phone's top bar has no room for, by name: a row of unnamed icons is a riddle under a thumb. */
export function MoreMenu({ onShare }: { onShare: () => void }) {
  const dispatch = useDispatch()
  const language = useView((view) => view.language)
  const view = useViewChoices(onShare)
  const look = useLookChoices()
  const menu = useFocusAfterLanguage()
  return (
    <div ref={menu}>
      <ChoiceMenu
        plain
        label={i18n.t({ id: 'top.more', message: 'More' })}
        groups={[
          {
            id: 'view',
            title: i18n.t({ id: 'top.thisView', message: 'This view' }),
            kind: 'act',
            choices: view,
          },
          {
            id: 'look',
            title: i18n.t({ id: 'top.thisPage', message: 'This page' }),
            kind: 'act',
            choices: look,
          },
          languageGroup(language, (chosen) => dispatch({ kind: 'language/chosen', language: chosen })),
        ]}
      >
        <Ellipsis size={20} aria-hidden="true" />
      </ChoiceMenu>
    </div>
  )
}

/** What is done with what is seen. */
function useViewChoices(onShare: () => void): MenuChoice[] {
  const session = useSession()
  const [, setBriefing] = useBriefingPanel()
  const comparing = useView((state) => state.compare !== null)
  const onCompare = useCompareToggle()
  const { undo, redo, canUndo, canRedo } = useUndo()
  return [
    { id: 'share', text: i18n.t({ id: 'top.share', message: 'Share' }), onChoose: onShare },
    {
      id: 'compare',
      text: comparing
        ? i18n.t({ id: 'compare.end', message: 'End comparison' })
        : i18n.t({ id: 'top.compare', message: 'Compare' }),
      onChoose: onCompare,
    },
    {
      id: 'briefing',
      text: i18n.t({ id: 'top.briefing', message: 'Briefing' }),
      onChoose: () => setBriefing(true),
    },
    {
      id: 'add',
      text: i18n.t({ id: 'top.addView', message: 'Add this view to the briefing' }),
      onChoose: () => void addThisView(session),
    },
    ...(canUndo ? [{ id: 'undo', text: i18n.t({ id: 'top.undo', message: 'Undo' }), onChoose: undo }] : []),
    ...(canRedo ? [{ id: 'redo', text: i18n.t({ id: 'top.redo', message: 'Redo' }), onChoose: redo }] : []),
  ]
}

function useLookChoices(): MenuChoice[] {
  const dispatch = useDispatch()
  const dark = useView((state) => state.theme === 'dark')
  return [
    {
      id: 'about',
      text: i18n.t({ id: 'top.about', message: 'Sources and method' }),
      onChoose: () => dispatch({ kind: 'page/opened', page: 'sources' }),
    },
    {
      id: 'theme',
      text: dark
        ? i18n.t({ id: 'theme.toLight', message: 'Switch to light' })
        : i18n.t({ id: 'theme.toDark', message: 'Switch to dark' }),
      onChoose: () => dispatch({ kind: 'theme/chosen', theme: dark ? 'light' : 'dark' }),
    },
  ]
}
