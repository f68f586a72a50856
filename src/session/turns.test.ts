import { describe, expect, it } from 'vitest'
import { createTurns } from './turns'

/** Each frame leaves this much over. */
const LEFT_MS = 8

/** Idle times that come when the test says so, and a clock that moves when work is done. */
function stage() {
  let now = 0
  let asked: ((leftMs: () => number) => void)[] = []
  const done: string[] = []
  const turns = createTurns((run) => asked.push(run))
  const part = (name: string, costMs: number) => () => {
    done.push(name)
    now += costMs
  }
  /** What a frame leaves over, and all that follows from it. */
  const frame = async (left = LEFT_MS): Promise<string[]> => {
    const [run] = asked
    asked = []
    done.length = 0
    const endMs = now + left
    run?.(() => Math.max(0, endMs - now))
    await new Promise((resolve) => setImmediate(resolve))
    return [...done]
  }
  return { turns, part, frame, isWaiting: () => asked.length > 0 }
}

describe('turns', () => {
  it('fills what a frame leaves over with small parts and leaves the rest to the next', async () => {
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

  it('gives one turn even where nothing is ever left over', async () => {
    const { turns, part, frame } = stage()
    turns.ask(part('first', 1))
    turns.ask(part('second', 1))
    expect(await frame(0)).toEqual(['first'])
    expect(await frame(0)).toEqual(['second'])
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
