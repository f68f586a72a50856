import { LANGUAGES, type Language } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { MenuGroup } from '@/ui/ChoiceMenu'
import { LANGUAGE_NAMES } from './spoken'

export const languageGroup = (chosen: Language, onChoose: (language: Language) => void): MenuGroup => ({
  id: 'language',
  title: i18n.t({ id: 'language.title', message: 'Language' }),
  kind: 'one',
  choices: LANGUAGES.map((choice) => ({
    id: choice,
    text: LANGUAGE_NAMES[choice],
    chosen: choice === chosen,
    onChoose: () => onChoose(choice),
  })),
})
