/**
 * A value that changes many times a second, for listeners that draw per frame. It keeps nothing: who was not
 * listening has missed it.
 */
export type Signal<T> = {
  emit: (value: T) => void
  subscribe: (listener: (value: T) => void) => () => void
}

export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    emit: (value) => {
      for (const listener of listeners) listener(value)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
