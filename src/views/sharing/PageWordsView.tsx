import { useEffect } from 'react'
import { headline } from '@/derive/headline'
import { useDerived, useSettled } from '@/session/hooks'
import { useViewToSay } from '@/session/share'
import { headlineWords } from '@/words/headline'
import { appName, filterSentence, viewTitle } from '@/words/viewWords'

/** The page's title and description follow the view, so that tabs, bookmarks and history say which view they hold. */
export function PageWordsView() {
  const said = useViewToSay()
  const result = headlineWords(useDerived(headline))
  const settled = useSettled()
  const isPlain = said.asked.length === 0 && said.view.incident === null
  const title = isPlain ? appName() : `${viewTitle(said)} – ${appName()}`
  const description = `${result}; ${filterSentence(said)}`
  useEffect(() => {
    if (!settled) return
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [settled, title, description])
  return null
}
