import { describe, expect, it } from 'vitest'
import { ok } from '@/base/result'
import { emptyBriefing, retitled, slideOf, withoutSlide, withSlide, withWords } from '@/domain/briefingEdits'
import type { Shelf } from '@/platform/database'
import { createBriefingKeeper, type KeeperMessage } from './briefingKeeper'

/** One browser: a shelf, and windows that hear each other. */
function browser() {
  const kept = new Map<string, unknown>()
  let isFull = false
  const shelf: Shelf = {
    all: async () => ok([...kept.values()]),
    get: async (key) => ok(kept.get(key)),
    change: async (key, change) => {
      if (isFull) return { status: 'failed', error: { code: 'ATLAS-401', where: 'briefings', what: 'full' } }
      const next = change(kept.get(key))
      if (next !== undefined) kept.set(key, structuredClone(next))
      return ok(undefined)
    },
    remove: async (key) => {
      kept.delete(key)
      return ok(undefined)
    },
  }
  const listeners: ((message: KeeperMessage) => void)[] = []
  let ids = 0
  let last: string | null = null
  /** `deaf`: a window whose browser has no channel between windows. */
  const open = async ({ deaf = false } = {}) => {
    let mine: ((message: KeeperMessage) => void) | undefined
    const keeper = createBriefingKeeper({
      shelf,
      newId: () => `id${++ids}`,
      now: () => '2026-11-22T10:00:00.000Z',
      lastOpen: { read: () => last, write: (id) => void (last = id) },
      windows: {
        post: (message) => listeners.filter((one) => one !== mine).forEach((hear) => hear(message)),
        listen: (on) => {
          mine = on
          if (!deaf) listeners.push(on)
        },
      },
      // Tests save when they say so.
      later: () => undefined,
    })
    await keeper.ready
    return keeper
  }
  return { open, kept, full: (is: boolean) => void (isFull = is) }
}
type Keeper = Awaited<ReturnType<ReturnType<typeof browser>['open']>>
const titles = (keeper: Keeper) => keeper.getState().open?.briefing.slides.map(({ title }) => title)
/** All that follows by itself has happened. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('the keeper of briefings', () => {
  it('keeps what is written, and opens it again', async () => {
    const { open } = browser()
    const keeper = await open()
    expect(keeper.getState()).toMatchObject({ kept: [], open: null })
    await keeper.create('One', 'en')
    keeper.edit(withSlide(slideOf('a', { title: 'A' }), null))
    expect(keeper.getState().open?.save.status).toBe('saving')
    await keeper.flush()
    expect(keeper.getState().open?.save.status).toBe('saved')
    const again = await open()
    expect(titles(again)).toEqual(['A'])
    expect(again.getState().kept).toMatchObject([{ title: 'One', slides: 1 }])
  })
  it('undoes step by step, the letters of one field as one', async () => {
    const keeper = await browser().open()
    await keeper.create('One', 'en')
    keeper.edit(withSlide(slideOf('a'), null))
    for (const title of ['K', 'Ke', 'Ker']) keeper.edit(withWords('a', { title }), 'title a')
    keeper.edit(withoutSlide('a'))
    expect(titles(keeper)).toEqual([])
    keeper.undo()
    expect(titles(keeper)).toEqual(['Ker'])
    keeper.undo()
    expect(titles(keeper)).toEqual([''])
    keeper.redo()
    keeper.redo()
    expect(titles(keeper)).toEqual([])
  })
  it('shows another window’s changes where nothing of its own is unsaved', async () => {
    const { open } = browser()
    const one = await open()
    await one.create('One', 'en')
    const other = await open()
    one.edit(retitled('Renamed'))
    await one.flush()
    await settle()
    expect(other.getState().open?.briefing.title).toBe('Renamed')
    // And the next change there is no conflict.
    other.edit(retitled('Again'))
    await other.flush()
    expect(other.getState().open?.save.status).toBe('saved')
  })
  it('never writes over another window’s changes without asking', async () => {
    const { open, kept } = browser()
    const one = await open({ deaf: true })
    await one.create('One', 'en')
    const other = await open({ deaf: true })
    one.edit(retitled('Mine'))
    await one.flush()
    other.edit(retitled('Theirs'))
    await other.flush()
    expect(other.getState().open?.save).toMatchObject({ status: 'conflict', theirs: { title: 'Mine' } })
    other.edit(retitled('Theirs, longer'))
    await other.flush()
    expect([...kept.values()]).toMatchObject([{ briefing: { title: 'Mine' } }])

    await other.keepBoth()
    expect([...kept.values()]).toMatchObject([
      { briefing: { title: 'Mine' } },
      { briefing: { title: 'Theirs, longer' } },
    ])
    expect(other.getState().open?.save.status).toBe('saved')
  })
  it('replaces or takes the other only when told', async () => {
    const { open, kept } = browser()
    const [one, other] = [await open({ deaf: true }), await open({ deaf: true })]
    await one.create('One', 'en')
    const id = one.getState().open?.briefing.id ?? ''
    await other.open(id)
    one.edit(retitled('Mine'))
    await one.flush()
    other.edit(retitled('Theirs'))
    await other.flush()
    other.keepMine()
    await settle()
    await other.flush()
    expect([...kept.values()]).toMatchObject([{ briefing: { title: 'Theirs' } }])
    one.edit(retitled('Mine again'))
    await one.flush()
    one.takeTheirs()
    await settle()
    expect(one.getState().open).toMatchObject({ briefing: { title: 'Theirs' }, save: { status: 'saved' } })
  })
  it('says when the browser keeps nothing, goes on, and saves once it can', async () => {
    const { open, full } = browser()
    const keeper = await open()
    full(true)
    await keeper.create('One', 'en')
    expect(keeper.getState().open?.save).toMatchObject({ status: 'failed', problem: { code: 'ATLAS-401' } })
    keeper.edit(retitled('Still here'))
    full(false)
    await keeper.flush()
    expect(keeper.getState().open).toMatchObject({
      briefing: { title: 'Still here' },
      save: { status: 'saved' },
    })
  })
  it('takes in a file under an id of its own where that id is taken', async () => {
    const { open, kept } = browser()
    const keeper = await open()
    const file = emptyBriefing('same', 'From a file', 'en', '2026-11-22T10:00:00.000Z')
    await keeper.adopt(file)
    keeper.edit(retitled('Edited since'))
    await keeper.flush()
    await keeper.adopt(file)
    expect(kept.size).toBe(2)
    expect(kept.get('same')).toMatchObject({ briefing: { title: 'Edited since' } })
  })
  it('puts a deleted briefing back', async () => {
    const keeper = await browser().open()
    await keeper.create('One', 'en')
    const id = keeper.getState().open?.briefing.id ?? ''
    await keeper.remove(id)
    expect(keeper.getState()).toMatchObject({ open: null, kept: [] })
    await keeper.unremove()
    expect(keeper.getState()).toMatchObject({ open: { briefing: { title: 'One' } }, removed: null })
  })
  it('says that something kept cannot be read, and shows the rest', async () => {
    const { open, kept } = browser()
    const first = await open()
    await first.create('One', 'en')
    kept.set('broken', { revision: 1, briefing: { title: 5 } })
    const keeper = await open()
    expect(keeper.getState().kept).toHaveLength(1)
    expect(keeper.getState().problem?.code).toBe('ATLAS-402')
  })
})
