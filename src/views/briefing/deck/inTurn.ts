/** One after another; the first that rejects ends it. */
export const inTurn = <T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> =>
  items.reduce(async (before, item, index) => {
    await before
    await work(item, index)
  }, Promise.resolve())
