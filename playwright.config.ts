import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './tools/test/findChromium'

const executablePath = findChromium()
/** Unusual on purpose, so that a development server on the usual port is never tested by mistake. */
const PORT = Number(process.env['E2E_PORT'] ?? 4379)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/end-to-end',
  // Software rendering uses every core: maps side by side would starve each other.
  workers: 1,
  fullyParallel: false,
  // A machine that draws maps in software and does other work besides takes its time; states are waited for all the same.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // A trace costs a third of a test's time, so only a second try is traced. A test that needs one is reported as flaky:
  // to be looked into, but no reason to hold back everybody's work for what may be the machine's.
  retries: 1,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-gpu',
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
})
