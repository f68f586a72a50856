import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { type Count, countTests } from './countTests'
import { provideChromium } from './findChromium'
import { CHECK_STEPS, END_TO_END_STEP, type Step } from './steps'

/**
 * `npm run check` (all but the browser) and `npm test` (`all`). Runs every step even after a failure, so that one run
 * tells all there is to mend, and ends with `N passed, N failed` over unit and end-to-end tests; a failing step that
 * is not a test run counts as one failure.
 */
export function main(args: readonly string[]): number {
  const results = CHECK_STEPS.map((step) => ({ step, count: run(step) }))
  if (args.includes('all')) results.push({ step: END_TO_END_STEP, count: runInBrowser(END_TO_END_STEP) })
  const broken = results.filter(({ count }) => count.failed > 0).map(({ step }) => step.name)
  if (broken.length > 0) console.log(`\nTo mend: ${broken.join(', ')}`)
  const sum = (of: keyof Count) => results.reduce((total, { count }) => total + count[of], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return broken.length === 0 ? 0 : 1
}

function run(step: Step): Count {
  console.log(`\n── ${step.name}`)
  if (step.counts) rmSync(step.counts.report, { force: true })
  const started = performance.now()
  const { status, error } = spawnSync(step.command, step.args, {
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
  })
  if (error) console.error(error.message)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${step.name} (${seconds} s)`)
  const count = step.counts ? countTests(step.counts.runner, step.counts.report) : { passed: 0, failed: 0 }
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function runInBrowser(step: Step): Count {
  try {
    return run({ ...step, env: { ...step.env, CHROMIUM_PATH: provideChromium() } })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
