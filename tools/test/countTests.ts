import { readFileSync } from 'node:fs'
import { validate } from '@/ingest/validate'
import { z } from '@/ingest/zod'

export type Count = { passed: number; failed: number }

const count = z.int().check(z.minimum(0))
const reports = {
  vitest: z.pipe(
    z.object({
      numPassedTests: count,
      numFailedTests: count,
      testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
    }),
    z.transform(({ numPassedTests, numFailedTests, testResults }): Count => {
      // A file that fails before its first test runs counts as one failure.
      const unloaded = testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      )
      return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
    }),
  ),
  playwright: z.pipe(
    z.object({ stats: z.object({ expected: count, unexpected: count, flaky: count }) }),
    z.transform(({ stats }): Count => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
  ),
}

/** What a test runner counted. A report that is missing or holds no test is one failure: silence is not success. */
export function countTests(runner: keyof typeof reports, file: string): Count {
  const none: Count = { passed: 0, failed: 1 }
  try {
    const report = validate<Count>(reports[runner], JSON.parse(readFileSync(file, 'utf8')))
    return report.status === 'ok' && report.value.passed + report.value.failed > 0 ? report.value : none
  } catch {
    return none
  }
}
