import { useEffect } from 'react'
import { useView } from '@/session/hooks'

/** The theme is the page's, not a component's: the map and native controls read it from the root element. */
export function ThemeOnPage() {
  const theme = useView((view) => view.theme)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return null
}
