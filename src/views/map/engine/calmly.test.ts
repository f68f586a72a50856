import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCalm } from './calmly'

/** A map whose drawings hold the page up by so many milliseconds each. */
function slowMap({ isHandDown = true } = {}) {
  let now = 0
  const asked = vi.fn<() => void>()
  let drawn: () => void = () => undefined
  let idle: () => void = () => undefined
  let due: (() => void)[] = []
  const calm = createCalm(
    {
      onDrawn(then) {
        drawn = then
        return { unsubscribe: () => undefined }
      },
      onIdle(then) {
        idle = then
        return { unsubscribe: () => undefined }
      },
    },
    { askAgain: asked, isHandDown: () => isHandDown },
    (then) => due.push(then),
    () => now,
  )
  const passes = (ms: number): void => {
    now += ms
    const run = due
    due = []
    for (const then of run) then()
  }
  return {
    calm,
    asked,
    passes,
    draws: (times: number, costMs: number): void => {
      calm.begun()
      for (let i = 0; i < times; i++) {
        drawn()
        if (i === times - 1) idle()
        passes(17 + costMs)
      }
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is right under a hand that holds still, however dear', () => {
  const { calm, asked, passes, draws } = slowMap()
  draws(5, 200)
  passes(1_000)
  expect(calm.isDue(true)).toBe(false)
  vi.advanceTimersByTime(300)
  expect(calm.isDue(true)).toBe(false)
  vi.advanceTimersByTime(399)
  expect(asked).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(asked).toHaveBeenCalledOnce()
  expect(calm.isDue(true)).toBe(true)
})

it('keeps a base map that holds the page up still for nine tenths of the time while a hand moves', () => {
  const { calm, passes, draws } = slowMap()
  draws(5, 200)
  expect(calm.isDue(true)).toBe(false)
  passes(9_999)
  expect(calm.isDue(true)).toBe(false)
  passes(1)
  expect(calm.isDue(true)).toBe(true)
})

it('leaves nothing wrong for longer than five seconds while time plays, however dear a drawing is', () => {
  const { calm, passes, draws } = slowMap({ isHandDown: false })
  draws(5, 200)
  expect(calm.isDue(true)).toBe(false)
  passes(4_999)
  expect(calm.isDue(true)).toBe(false)
  passes(1)
  expect(calm.isDue(true)).toBe(true)
})

it('lets a fast one follow the hand', () => {
  const { calm, passes, draws } = slowMap()
  draws(5, 0)
  expect(calm.isDue(true)).toBe(false)
  passes(500)
  expect(calm.isDue(true)).toBe(true)
})

it('waits for all drawings of a change, and counts a new hand from its first move', () => {
  const { calm, passes } = slowMap()
  calm.begun()
  passes(60_000)
  expect(calm.isDue(true)).toBe(false)
  expect(calm.isDue(false)).toBe(true)
  const other = slowMap()
  other.draws(1, 100)
  other.passes(60_000)
  expect(other.calm.isDue(true)).toBe(false)
  other.passes(1_000)
  expect(other.calm.isDue(true)).toBe(true)
})
