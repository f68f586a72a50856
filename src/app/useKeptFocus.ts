import { useEffect } from 'react'

const FOCUSABLE = 'button:not([disabled]), input, [tabindex]:not([tabindex="-1"])'

/**
 * What has the focus may go away under the hand: a chip that is pressed, a row that is filtered out. The focus then
 * stays near where it was instead of falling to the page's beginning. What lies over the page, such as a dialog, hands
 * it back by itself.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const root = document.getElementById('root')
    if (!root) return undefined
    let focused: Element | null = null
    let around: Element[] = []
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Element && root.contains(target) ? target : null
      around = ancestorsOf(focused, root)
    }
    const keep = () => {
      if (!focused || focused.isConnected) return
      focused = null
      if (document.activeElement !== document.body) return
      for (const element of around) {
        const near = element.isConnected ? element.querySelector<HTMLElement>(FOCUSABLE) : null
        if (near) return near.focus({ preventScroll: true })
      }
    }
    const observer = new MutationObserver(keep)
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', remember)
    }
  }, [])
}

function ancestorsOf(element: Element | null, root: Element): Element[] {
  const found: Element[] = []
  for (let at = element?.parentElement; at && at !== root; at = at.parentElement) found.push(at)
  return found
}
