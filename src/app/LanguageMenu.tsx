import { Languages } from 'lucide-react'
import { use, useEffect, useRef } from 'react'
import { LANGUAGES } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { LANGUAGE_NAMES, SpokenContext } from './spoken'

/** Choosing a language mounts the page anew; the focus comes back to where the language was chosen. */
export function LanguageMenu() {
  const dispatch = useDispatch()
  const language = useView((view) => view.language)
  const { changed } = use(SpokenContext)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (changed) menu.current?.querySelector('button')?.focus()
  }, [changed])
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
          {
            id: 'language',
            title: i18n.t({ id: 'language.title', message: 'Language' }),
            kind: 'one',
            choices: LANGUAGES.map((choice) => ({
              id: choice,
              text: LANGUAGE_NAMES[choice],
              chosen: choice === language,
              onChoose: () => dispatch({ kind: 'language/chosen', language: choice }),
            })),
          },
        ]}
      >
        <Languages size={18} aria-hidden="true" />
      </ChoiceMenu>
    </div>
  )
}
