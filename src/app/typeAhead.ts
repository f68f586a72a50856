/** A view that has not come by then will not come: its letters are nobody's. */
const LONGEST_WAIT_MS = 10_000

let end: () => void = () => undefined

/**
 * A view with a text field has been asked for: what is typed until the field is there goes into it. The field comes a
 * moment later, by the network or a busy page, and fast hands do not wait; nor may their letters be taken for commands.
 */
export function typeAhead(): void {
  end()
  let held = ''
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return end()
    if (event.key === 'Backspace') held = held.slice(0, -1)
    else if (event.key.length === 1) held += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const arrive = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return
    end()
    if (held === '') return
    target.setRangeText(held, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
    target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: held }))
  }
  const timer = window.setTimeout(() => end(), LONGEST_WAIT_MS)
  window.addEventListener('keydown', hold, true)
  window.addEventListener('focusin', arrive)
  end = () => {
    window.clearTimeout(timer)
    window.removeEventListener('keydown', hold, true)
    window.removeEventListener('focusin', arrive)
    end = () => undefined
  }
}
