/** One step of the checks. `counts` says which test runner leaves a JSON report, and where. */
export type Step = {
  name: string
  command: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  counts?: { runner: 'vitest' | 'playwright'; report: string }
}

const UNIT_REPORT = 'test-results/unit.json'
const END_TO_END_REPORT = 'test-results/end-to-end.json'

const npx = (...args: readonly string[]) => ({ command: 'npx', args: ['--no-install', ...args] })
const tool = (...args: readonly string[]) => ({ command: 'node', args: ['tools/run.mjs', ...args] })

/** Everything but the browser; cheap and telling first. */
export const CHECK_STEPS: readonly Step[] = [
  { name: 'types', ...npx('tsc', '-p', '.') },
  {
    name: 'lint',
    ...npx(
      'oxlint',
      '--deny-warnings',
      'src',
      'e2e',
      'bench',
      'tools',
      'vite.config.ts',
      'playwright.config.ts',
    ),
  },
  { name: 'format', ...npx('biome', 'ci', '--linter-enabled=false', '.') },
  { name: 'dead code', ...npx('knip') },
  { name: 'messages', ...tool('tools/test/checkMessages.ts') },
  { name: 'data', ...tool('tools/data/check.ts') },
  {
    name: 'unit and contract tests',
    ...npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`),
    counts: { runner: 'vitest', report: UNIT_REPORT },
  },
  { name: 'build', ...npx('vite', 'build', '--logLevel', 'warn') },
  { name: 'budgets', ...tool('tools/budgets/budgets.ts', '--sizes') },
]

/** Needs the build and a browser. */
export const END_TO_END_STEP: Step = {
  name: 'end-to-end tests',
  ...npx('playwright', 'test', '--reporter=list,json'),
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: END_TO_END_REPORT },
  counts: { runner: 'playwright', report: END_TO_END_REPORT },
}
