import { expect, it } from 'vitest'
import { createCalm } from './calmly'

it('lets a slow map rest nine times as long as it took, and a fast one hardly at all', () => {
  let now = 0
  let shown: () => void = () => undefined
  const calm = createCalm(
    (then) => {
      shown = then
    },
    () => now,
  )
  const takes = (ms: number): void => {
    calm.begun()
    expect(calm.isDue()).toBe(false)
    now += ms
    shown()
  }
  expect(calm.isDue()).toBe(true)
  takes(400)
  now += 3_999
  expect(calm.isDue()).toBe(false)
  now += 1
  expect(calm.isDue()).toBe(true)
  takes(10)
  now += 100
  expect(calm.isDue()).toBe(true)
})
