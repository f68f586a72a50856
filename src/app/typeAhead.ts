/** A view that has not come by then will not come: its letters are nobody's. */
const LONGEST_WAIT_MS = 10_000

let waiting = new AbortController()

/**
 * A view with a text field has been asked for: what is typed until the field is there goes into it. The field comes a
 * moment later, by the network or a busy page, and fast hands do not wait.
 */
export function typeAhead(): void {
  waiting.abort()
  const wait = new AbortController()
  waiting = wait
  const signal = AbortSignal.any([wait.signal, AbortSignal.timeout(LONGEST_WAIT_MS)])
  let held = ''
  const hold = (event: KeyboardEvent): void => {
    const { key } = event
    if (key === 'Escape') wait.abort()
    if (key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return
    held += key
    event.preventDefault()
    event.stopPropagation()
  }
  const arrive = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLInputElement)) return
    wait.abort()
    if (held === '') return
    target.setRangeText(held, 0, 0, 'end')
    target.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  window.addEventListener('keydown', hold, { capture: true, signal })
  window.addEventListener('focusin', arrive, { signal })
}
