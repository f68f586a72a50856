import { Fragment, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import type { Language } from '@/domain/viewState'
import { directionOf, formatLocale, i18n, learn, spokenLocale } from '@/i18n/i18n'
import { useIncidents, useSession, useView } from '@/session/hooks'
import { ReadingLocale } from '@/ui/ReadingLocale'
import { type Spoken, SpokenContext } from './spoken'

type State = Spoken & { language: Language | null }

/**
 * Shows the page in the language the view asks for, once its messages are there: at first nothing, so that no other
 * language flashes up, later the language before. Below, everything is mounted anew in the new one. Where the messages
 * cannot be had, the page stays as it was, or is English, and the view says so again.
 */
export function InLanguage({ children }: { children: ReactNode }) {
  const { store } = useSession()
  const asked = useView((view) => view.language)
  const [{ language, ...spoken }, setState] = useState<State>({
    language: asked === spokenLocale() ? asked : null,
    missing: null,
    changed: false,
  })
  // The data is fetched beside the messages, not after them.
  useIncidents()
  useEffect(() => {
    if (asked === language) return undefined
    let wanted = true
    learn(asked).then(
      (speak) => {
        if (!wanted) return
        speak()
        setState({ language: asked, missing: null, changed: language !== null })
      },
      () => {
        if (!wanted) return
        const kept = language ?? spokenLocale()
        setState({ language: kept, missing: asked, changed: false })
        store.dispatch({ kind: 'language/chosen', language: kept })
      },
    )
    return () => {
      wanted = false
    }
  }, [asked, language, store])
  // Before what is below says the view in the title.
  useLayoutEffect(() => {
    if (language === null) return undefined
    const page = document.documentElement
    const { lang, dir } = page
    page.lang = language
    page.dir = directionOf(language)
    document.title = i18n.t({ id: 'app.title', message: 'ISKP Incident Atlas' })
    // A presentation that spoke another language leaves the page as it found it.
    return () => {
      page.lang = lang
      page.dir = dir
    }
  }, [language])
  if (language === null) return null
  return (
    <SpokenContext value={spoken}>
      <ReadingLocale locale={formatLocale()}>
        <Fragment key={language}>{children}</Fragment>
      </ReadingLocale>
    </SpokenContext>
  )
}
