import { describe, expect, it } from 'vitest'
import { createTurns } from './turns'

/** Frames that come when the test says so, and a clock that moves when work is done. */
function stage() {
  let now = 0
  let frames: (() => void)[] = []
  const done: string[] = []
  const turns = createTurns(
    (run) => frames.push(run),
    () => now,
  )
  const part = (name: string, costMs: number) => () => {
    done.push(name)
    now += costMs
  }
  /** One frame, and all that follows from it. */
  const frame = async (): Promise<string[]> => {
    const [run] = frames
    frames = []
    done.length = 0
    now += 16
    run?.()
    await new Promise((resolve) => setImmediate(resolve))
    return [...done]
  }
  return { turns, part, frame, isWaiting: () => frames.length > 0 }
}

describe('turns', () => {
  it('fills a frame with small parts and leaves the rest to the next', async () => {
    const { turns, part, frame, isWaiting } = stage()
    for (const name of ['a', 'b', 'c', 'd', 'e']) turns.ask(part(name, 2))
    expect(await frame()).toEqual(['a', 'b'])
    expect(await frame()).toEqual(['c', 'd'])
    expect(await frame()).toEqual(['e'])
    expect(isWaiting()).toBe(false)
  })

  it('gives a part that alone is too much a frame of its own', async () => {
    const { turns, part, frame } = stage()
    turns.ask(part('heavy', 30))
    turns.ask(part('light', 1))
    expect(await frame()).toEqual(['heavy'])
    expect(await frame()).toEqual(['light'])
  })

  it('lets nobody be overtaken by who asks again and again', async () => {
    const { turns, part, frame } = stage()
    const [first, second] = [part('first', 9), part('second', 9)]
    turns.ask(first)
    turns.ask(second)
    turns.ask(first)
    expect(await frame()).toEqual(['first'])
    turns.ask(first)
    expect(await frame()).toEqual(['second'])
    expect(await frame()).toEqual(['first'])
  })

  it('forgets who no longer wants a turn', async () => {
    const { turns, part, frame } = stage()
    const gone = part('gone', 1)
    turns.ask(gone)
    turns.drop(gone)
    expect(await frame()).toEqual([])
  })
})
