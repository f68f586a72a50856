import type { Result } from './map'

export type Goal = { goal: string; measured: unknown; met: boolean }

const H = 100_000
const M = 1_000_000
/** Sixty frames a second, but for one that a busy machine loses. */
const FULL = 59

const least = (goal: string, measured: number, limit: number): Goal => ({
  goal,
  measured,
  met: measured >= limit,
})
const most = (goal: string, measured: number, limit: number): Goal => ({
  goal,
  measured,
  met: measured <= limit,
})
const times = (a: number, b: number) => Number((a / b).toFixed(1))

/** What the map promises, beside what was measured; null in the record, and not met, where one did not finish. */
export function goals(results: readonly Result[]): Goal[] {
  const of = (name: string, rows: number): unknown =>
    results.find((result) => result.name === name && result.rows === rows)
  const number = (name: string, rows: number, ...path: string[]): number => {
    let found = of(name, rows)
    for (const key of path)
      found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
    return typeof found === 'number' ? found : Number.NaN
  }
  const frames = (name: string, rows: number) => number(name, rows, 'framesASecond')
  const step = (name: string, rows: number) => number(name, rows, 'stepMs', 'median')
  return [
    ...['atlas symbols', 'atlas auto', 'atlas density'].map((name) =>
      least(`${name}: 60 frames a second at 100,000`, frames(name, H), FULL),
    ),
    least('atlas symbols: at least 10 frames a second at 1,000,000', frames('atlas symbols', M), 10),
    ...['atlas auto', 'atlas density'].map((name) =>
      least(`${name}: 60 frames a second at 1,000,000, as counts per cell`, frames(name, M), FULL),
    ),
    ...['maplibre setFilter', 'maplibre setData'].flatMap((name) =>
      ['atlas symbols', 'atlas auto'].map((ours) =>
        least(`${ours}: a tenth of the time of ${name} at 100,000`, times(step(name, H), step(ours, H)), 10),
      ),
    ),
    ...['deck.gl', 'kepler.gl'].flatMap((name) =>
      ['atlas symbols', 'atlas auto'].map((ours) =>
        least(
          `${ours}: ten times the frames of ${name} at 100,000`,
          times(frames(ours, H), frames(name, H)),
          10,
        ),
      ),
    ),
    most('clustering 100,000 after a filter change: 8 ms', number('clustering', H, 'ms', 'median'), 8),
    ...['symbols', 'clusters', 'density'].map((marks) =>
      most(`picking among 1,000,000, ${marks}: 2 ms`, number('picking', M, marks, 'ms', 'median'), 2),
    ),
    ...['auto', 'symbols', 'clusters', 'density'].map((marks) =>
      most(
        `memory beside the dataset at 1,000,000, ${marks}: 32 bytes a point`,
        number('memory', M, 'bytesAPoint', marks, 'page') + number('memory', M, 'bytesAPoint', marks, 'card'),
        32,
      ),
    ),
  ]
}
