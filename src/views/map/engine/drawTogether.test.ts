import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drawTogether } from './drawTogether'

function mapWith(...loading: readonly string[]) {
  const drawn = vi.fn<() => void>()
  const waiting = new Set(loading)
  const state = { isMoving: false, isFilling: false }
  const map = {
    triggerRepaint: drawn,
    isMoving: () => state.isMoving,
    getSource: (id: string) => (id === 'gone' ? undefined : { id }),
    isSourceLoaded: (id: string) => !waiting.has(id),
  }
  const together = drawTogether(map, ['areas', 'labels', 'gone'], () => state.isFilling)
  return { state, map, drawn, waiting, together }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('draws a change of several sources once, when the last of them has come', () => {
  const { map, drawn, waiting } = mapWith('areas', 'labels')
  map.triggerRepaint()
  waiting.delete('areas')
  map.triggerRepaint()
  expect(drawn).not.toHaveBeenCalled()
  waiting.delete('labels')
  map.triggerRepaint()
  expect(drawn).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(drawn).toHaveBeenCalledTimes(1)
})

it('does not keep back what takes long, and draws at once what waits for nothing', () => {
  const { map, drawn, waiting } = mapWith('areas')
  map.triggerRepaint()
  vi.advanceTimersByTime(250)
  expect(drawn).toHaveBeenCalledTimes(1)
  waiting.clear()
  map.triggerRepaint()
  expect(drawn).toHaveBeenCalledTimes(2)
})

it('never holds a moving camera up', () => {
  const { map, drawn, state } = mapWith('areas')
  state.isMoving = true
  map.triggerRepaint()
  expect(drawn).toHaveBeenCalledTimes(1)
})

it('draws nothing more once the map is gone', () => {
  const { map, drawn, together } = mapWith('areas')
  map.triggerRepaint()
  together.destroy()
  vi.runAllTimers()
  expect(drawn).not.toHaveBeenCalled()
})

it('shows of a map that is being filled what has come every now and then, and at the end at once', () => {
  const { map, drawn, state } = mapWith()
  state.isFilling = true
  for (let source = 0; source < 6; source++) {
    map.triggerRepaint()
    vi.advanceTimersByTime(150)
  }
  expect(drawn).toHaveBeenCalledTimes(1)
  state.isFilling = false
  map.triggerRepaint()
  expect(drawn).toHaveBeenCalledTimes(2)
})
