import type { Problem } from '@/base/problem'
import { failed, ok, type Result } from '@/base/result'

/** Values by key, kept in this browser. What it gives back is unknown until a parser has seen it. */
export type Shelf = {
  all: () => Promise<Result<unknown[], Problem>>
  get: (key: string) => Promise<Result<unknown, Problem>>
  /**
   * Reads and writes in one transaction, which no other window can come between: `change` gets what is kept (undefined
   * where there is nothing) and gives what to keep instead; undefined leaves it as it is.
   */
  change: (key: string, change: (kept: unknown) => unknown) => Promise<Result<void, Problem>>
  remove: (key: string) => Promise<Result<void, Problem>>
}

const DATABASE = 'iskp-incident-atlas'
/** Every shelf there is: IndexedDB adds them only with a higher version. */
const SHELVES = ['briefings'] as const
const VERSION = 1

export function openShelf(name: (typeof SHELVES)[number]): Shelf {
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, done: (value: T) => void) => void,
  ): Promise<Result<T, Problem>> => {
    try {
      const database = await open()
      try {
        return ok(await inTransaction(database.transaction(name, mode), name, work))
      } finally {
        // Kept open, it would stand in the way of a newer atlas in another window.
        database.close()
      }
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      return failed({ code: 'ATLAS-401', where: name, what })
    }
  }
  return {
    all: () => run('readonly', (store, done) => whenDone(store.getAll(), done)),
    get: (key) => run('readonly', (store, done) => whenDone(store.get(key), done)),
    change: (key, change) =>
      run('readwrite', (store, done) =>
        whenDone(store.get(key), (kept: unknown) => {
          const next = change(kept)
          if (next !== undefined) store.put(next, key)
          done(undefined)
        }),
      ),
    remove: (key) =>
      run('readwrite', (store, done) => {
        store.delete(key)
        done(undefined)
      }),
  }
}

function whenDone<T>(request: IDBRequest<T>, take: (value: T) => void): void {
  request.addEventListener('success', () => take(request.result))
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION)
    request.addEventListener('upgradeneeded', () => {
      for (const shelf of SHELVES)
        if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('it could not be opened')))
    request.addEventListener('blocked', () =>
      reject(new Error('another window holds an older form of it open')),
    )
  })
}

/** Resolves when the transaction is through, not when its requests are: only then is anything kept. */
function inTransaction<T>(
  transaction: IDBTransaction,
  name: string,
  work: (store: IDBObjectStore, done: (value: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let finish: (() => void) | undefined
    transaction.addEventListener('complete', () => finish?.())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('it was aborted')))
    work(transaction.objectStore(name), (value) => {
      finish = () => resolve(value)
    })
  })
}
