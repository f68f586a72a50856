/** What can fail in the world (not a bug): a value or the reason why there is none. */
export type Result<T, E> = { status: 'ok'; value: T } | { status: 'failed'; error: E }

export const ok = <T>(value: T): Result<T, never> => ({ status: 'ok', value })
export const failed = <E>(error: E): Result<never, E> => ({ status: 'failed', error })
