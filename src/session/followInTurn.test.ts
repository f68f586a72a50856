import { describe, expect, it } from 'vitest'
import { createSignal } from '@/base/signal'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { followInTurn } from './followInTurn'
import { createSessionStore } from './store'

function part() {
  const store = createSessionStore(DEFAULT_VIEW)
  const next = createSignal<void>()
  let waiting: (() => void) | null = null
  const turns = {
    ask: (take: () => void) => {
      waiting = take
    },
    drop: () => {
      waiting = null
    },
  }
  next.subscribe(() => {
    waiting?.()
    waiting = null
  })
  const filter: Parameters<typeof followInTurn>[0]['filter'] = () => {
    throw new Error('nothing is counted here')
  }
  const { session, follow } = followInTurn({ store, turns, filter })
  const told: (number | undefined)[] = []
  session.store.subscribe(({ view }) => told.push(view.time?.startDay))
  return {
    store,
    session,
    follow,
    told,
    turn: () => next.emit(),
    window: () => session.store.get().view.time,
  }
}

const preview = (year: number) => ({ kind: 'time/previewed', window: yearWindow(year) }) as const

describe('a part of the page that follows in its turn', () => {
  it('learns of a passing window when its turn comes, and then of the latest', () => {
    const { store, follow, told, turn, window } = part()
    follow()
    store.dispatch(preview(2020))
    store.dispatch(preview(2021))
    expect(window()).toBeNull()
    turn()
    expect(window()).toEqual(yearWindow(2021))
    expect(told).toEqual([yearWindow(2021).startDay])
  })

  it('is exact at once when the hand lets go', () => {
    const { store, follow, told, turn, window } = part()
    follow()
    store.dispatch(preview(2020))
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2022) })
    expect(window()).toEqual(yearWindow(2022))
    turn()
    expect(told).toEqual([yearWindow(2022).startDay])
  })

  it('misses nothing between being drawn and beginning to listen', () => {
    const { store, follow, window } = part()
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2019) })
    follow()
    expect(window()).toEqual(yearWindow(2019))
  })

  it('hears nothing once it has left', () => {
    const { store, follow, told } = part()
    follow()()
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2019) })
    expect(told).toEqual([])
  })
})
