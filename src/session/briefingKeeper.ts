import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '@/base/problem'
import type { Briefing } from '@/domain/briefing'
import { type BriefingEdit, emptyBriefing } from '@/domain/briefingEdits'
import type { Shelf } from '@/platform/database'
import { readBriefing } from './briefingFile'

export type SaveState =
  | { status: 'saved' | 'saving' }
  | { status: 'failed'; problem: Problem }
  /** Another window has changed it meanwhile: nothing is saved until the reader has chosen. */
  | { status: 'conflict'; theirs: Briefing }

export type OpenBriefing = {
  briefing: Briefing
  past: readonly Briefing[]
  future: readonly Briefing[]
  save: SaveState
}
/** A line of the list of briefings. */
export type BriefingEntry = { id: string; title: string; slides: number; changed: string }

export type BriefingsState = {
  /** Null until they are read. */
  kept: readonly BriefingEntry[] | null
  /** The browser keeps nothing, or something kept cannot be read. */
  problem: Problem | null
  open: OpenBriefing | null
  /** Deleted just now, for taking that back. */
  removed: Briefing | null
  /** Id of the slide whose words are being edited. */
  selected: string | null
}

export type BriefingKeeper = Pick<StoreApi<BriefingsState>, 'getState' | 'subscribe'> & {
  /** Resolves when the kept briefings are read and the last used is open. */
  readonly ready: Promise<void>
  create: (title: string, language: string) => Promise<void>
  /** Opens one that came from elsewhere, under an id of its own where that id is taken. */
  adopt: (briefing: Briefing) => Promise<void>
  open: (id: string) => Promise<void>
  remove: (id: string) => Promise<void>
  unremove: () => Promise<void>
  /** `group`: consecutive edits of one group, as the letters typed into a field, are undone at once. */
  edit: (edit: BriefingEdit, group?: string) => void
  select: (slide: string) => void
  undo: () => void
  redo: () => void
  takeTheirs: () => void
  keepMine: () => void
  keepBoth: () => Promise<void>
  /** Saves at once what waits to be. */
  flush: () => Promise<void>
}

/** What the keeper needs of the world, so that tests can be the world. */
export type KeeperWorld = {
  shelf: Shelf
  newId: () => string
  now: () => string
  /** Ids of the briefings this browser had open last. */
  lastOpen: { read: () => string | null; write: (id: string) => void }
  /** Other windows of the same browser. */
  windows: { post: (message: KeeperMessage) => void; listen: (on: (message: KeeperMessage) => void) => void }
  /** Runs after the hand has rested; only the last one runs. */
  later: (work: () => void) => void
}
export type KeeperMessage = { kind: 'saved' | 'removed'; id: string; revision: number }

type Stored = { revision: number; briefing: Briefing }
const MAX_STEPS = 100

const entryOf = ({ id, title, slides, changed }: Briefing): BriefingEntry => ({
  id,
  title,
  slides: slides.length,
  changed,
})

function readStored(value: unknown): Stored | Problem | null {
  if (typeof value !== 'object' || value === null) return null
  const revision: unknown = Reflect.get(value, 'revision')
  const read = readBriefing('briefings', Reflect.get(value, 'briefing'))
  if (read.status === 'failed') return read.error
  return { revision: typeof revision === 'number' ? revision : 0, briefing: read.value }
}
const storedOf = (value: unknown): Stored | null => {
  const read = readStored(value)
  return read && 'revision' in read ? read : null
}

/**
 * Keeps the briefings of this browser, one of them open. Every change is saved by itself; a change another window made
 * is never written over without the reader knowing.
 */
export function createBriefingKeeper(world: KeeperWorld): BriefingKeeper {
  const { shelf, newId, now, windows } = world
  const store = createStore<BriefingsState>(() => ({
    kept: null,
    problem: null,
    open: null,
    removed: null,
    selected: null,
  }))
  const { getState: get, setState: set } = store
  /** The revision the open briefing was read or saved with; 0: never saved. */
  let base = 0
  let group: string | null = null
  let saving: Promise<void> = Promise.resolve()

  const setOpen = (part: Partial<OpenBriefing>) => {
    const { open } = get()
    if (open) set({ open: { ...open, ...part } })
  }
  const show = ({ briefing, revision }: Stored, save: SaveState = { status: 'saved' }) => {
    base = revision
    group = null
    world.lastOpen.write(briefing.id)
    set({ open: { briefing, past: [], future: [], save }, selected: briefing.slides[0]?.id ?? null })
  }
  const list = async () => {
    const all = await shelf.all()
    if (all.status === 'failed') return set({ kept: get().kept ?? [], problem: all.error })
    const read = all.value.map(readStored)
    const entries = read.flatMap((one) => (one && 'revision' in one ? [entryOf(one.briefing)] : []))
    const broken = read.find((one) => one !== null && 'code' in one)
    set({
      kept: entries.toSorted((a, b) => b.changed.localeCompare(a.changed)),
      problem: broken && 'code' in broken ? broken : null,
    })
  }

  const save = async () => {
    const { open } = get()
    if (!open || open.save.status !== 'saving') return
    const { briefing } = open
    const expected = base
    let theirs: Stored | null = null
    const result = await shelf.change(briefing.id, (value) => {
      const kept = storedOf(value)
      theirs = kept && kept.revision !== expected ? kept : null
      return theirs ? undefined : { revision: expected + 1, briefing }
    })
    // The reader may have opened another one meanwhile.
    if (get().open?.briefing.id !== briefing.id) return list()
    if (result.status === 'failed') return setOpen({ save: { status: 'failed', problem: result.error } })
    if (theirs) return setOpen({ save: { status: 'conflict', theirs: briefingIn(theirs) } })
    base = expected + 1
    windows.post({ kind: 'saved', id: briefing.id, revision: base })
    if (get().open?.briefing === briefing) setOpen({ save: { status: 'saved' } })
    else soon()
    return list()
  }
  const flush = (): Promise<void> => {
    saving = saving.then(save)
    return saving
  }
  const soon = () => world.later(() => void flush())

  const put = (briefing: Briefing, steps: Pick<OpenBriefing, 'past' | 'future'>) => {
    const { open } = get()
    if (!open) return
    const { save: before } = open
    set({ open: { briefing, ...steps, save: before.status === 'conflict' ? before : { status: 'saving' } } })
    if (before.status !== 'conflict') soon()
  }
  const begin = async (briefing: Briefing) => {
    await flush()
    show({ briefing, revision: 0 }, { status: 'saving' })
    await flush()
  }
  const open = async (id: string) => {
    await flush()
    const kept = await shelf.get(id)
    const stored = kept.status === 'ok' ? storedOf(kept.value) : null
    if (stored) show(stored)
  }
  const hear = async ({ kind, id, revision }: KeeperMessage) => {
    await list()
    const current = get().open
    if (current?.briefing.id !== id || current.save.status !== 'saved') return
    if (kind === 'removed') return set({ open: null })
    if (revision <= base) return
    const kept = await shelf.get(id)
    const stored = kept.status === 'ok' ? storedOf(kept.value) : null
    if (!stored || get().open !== current) return
    base = stored.revision
    group = null
    setOpen({ briefing: stored.briefing, past: [...current.past, current.briefing], future: [] })
  }
  windows.listen((message) => void hear(message))

  const start = async () => {
    await list()
    const last = world.lastOpen.read()
    const { kept, open: already } = get()
    const entry = kept?.find(({ id }) => id === last) ?? kept?.[0]
    if (entry && !already) await open(entry.id)
  }
  return {
    getState: get,
    subscribe: store.subscribe,
    ready: start(),
    create: (title, language) => begin(emptyBriefing(newId(), title, language, now())),
    async adopt(briefing) {
      const kept = await shelf.get(briefing.id)
      const isTaken =
        (kept.status === 'ok' && kept.value !== undefined) || get().open?.briefing.id === briefing.id
      await begin(isTaken ? { ...briefing, id: newId() } : briefing)
    },
    open,
    async remove(id) {
      await flush()
      const kept = await shelf.get(id)
      const current = get().open?.briefing
      const stored = kept.status === 'ok' ? storedOf(kept.value)?.briefing : undefined
      const removed = current?.id === id ? current : stored
      await shelf.remove(id)
      windows.post({ kind: 'removed', id, revision: 0 })
      set({ removed: removed ?? null, open: current?.id === id ? null : get().open })
      await list()
    },
    async unremove() {
      const { removed } = get()
      if (!removed) return
      set({ removed: null })
      await begin(removed)
    },
    edit(change, inGroup) {
      const current = get().open
      if (!current) return
      const next = change(current.briefing)
      if (next === current.briefing) return
      const goesOn = inGroup !== undefined && inGroup === group && current.past.length > 0
      group = inGroup ?? null
      const past = goesOn ? current.past : [...current.past, current.briefing].slice(-MAX_STEPS)
      put({ ...next, changed: now() }, { past, future: [] })
    },
    select: (slide) => set({ selected: slide }),
    undo() {
      const current = get().open
      const before = current?.past.at(-1)
      if (!current || !before) return
      group = null
      put(
        { ...before, changed: now() },
        { past: current.past.slice(0, -1), future: [...current.future, current.briefing] },
      )
    },
    redo() {
      const current = get().open
      const next = current?.future.at(-1)
      if (!current || !next) return
      group = null
      put(
        { ...next, changed: now() },
        { past: [...current.past, current.briefing], future: current.future.slice(0, -1) },
      )
    },
    takeTheirs() {
      const id = get().open?.briefing.id
      setOpen({ save: { status: 'saved' } })
      if (id !== undefined) void open(id)
    },
    keepMine() {
      const current = get().open
      if (!current) return
      void shelf.get(current.briefing.id).then((kept) => {
        base = (kept.status === 'ok' ? storedOf(kept.value)?.revision : undefined) ?? base
        setOpen({ save: { status: 'saving' } })
        return flush()
      })
    },
    async keepBoth() {
      const current = get().open
      if (!current) return
      setOpen({ save: { status: 'saved' } })
      await begin({ ...current.briefing, id: newId() })
    },
    flush,
  }
}

const briefingIn = ({ briefing }: Stored): Briefing => briefing
