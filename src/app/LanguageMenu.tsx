import { Languages } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { languageGroup } from './languageGroup'
import { LANGUAGE_NAMES } from './spoken'
import { useFocusAfterLanguage } from './useFocusAfterLanguage'

export function LanguageMenu() {
  const dispatch = useDispatch()
  const language = useView((view) => view.language)
  const menu = useFocusAfterLanguage()
  return (
    <div ref={menu}>
      <ChoiceMenu
        plain
        label={i18n.t({
          id: 'language.menu',
          message: 'Language: {name}',
          values: { name: LANGUAGE_NAMES[language] },
        })}
        groups={[
          languageGroup(language, (chosen) => dispatch({ kind: 'language/chosen', language: chosen })),
        ]}
      >
        <Languages size={18} aria-hidden="true" />
      </ChoiceMenu>
    </div>
  )
}
