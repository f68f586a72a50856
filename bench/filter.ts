import { writeFile } from 'node:fs/promises'
import { runInBrowser } from './inBrowser'

/**
 * `node tools/run.mjs bench/filter.ts`: the filter engine with the counts of all facets against crossfilter2 with a
 * group a dimension, on the same seeded rows, one after the other in one page (`filterRace.ts`).
 */
export async function main(): Promise<number> {
  const results: unknown[] = []
  const machine = await runInBrowser('filterRace.ts', (result) => {
    console.log(JSON.stringify(result))
    results.push(result)
  })
  const record = { command: 'node tools/run.mjs bench/filter.ts', ...machine, results }
  await writeFile('bench/results/filter.json', `${JSON.stringify(record, null, 2)}\n`)
  return 0
}
