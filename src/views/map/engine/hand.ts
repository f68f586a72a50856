export type Hand = { isDown: () => boolean; destroy: () => void }

/** Whether a pointer is held down somewhere on the page: time then moves by a hand, and else plays by itself. */
export function watchHand(): Hand {
  let isDown = false
  const end = new AbortController()
  const on = (type: 'pointerdown' | 'pointerup' | 'pointercancel', becomes: boolean): void =>
    document.addEventListener(type, () => void (isDown = becomes), { capture: true, signal: end.signal })
  on('pointerdown', true)
  on('pointerup', false)
  on('pointercancel', false)
  return { isDown: () => isDown, destroy: () => end.abort() }
}
