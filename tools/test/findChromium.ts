import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser the end-to-end tests run in: `CHROMIUM_PATH`, an installed Chromium or Chrome, Playwright's own
 * download. Null when there is none yet. A `CHROMIUM_PATH` that points nowhere throws: it was meant.
 */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH points to a file that does not exist: ${chosen}`)
  }
  return [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** The same, but fetches one where there is none: Playwright's download, else, as root on Debian, the system's. */
export function provideChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  console.log('No Chromium found; trying Playwright’s download.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  const downloaded = findChromium()
  if (downloaded !== null) return downloaded
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const installed = installWithApt()
    if (installed !== null) return installed
  }
  throw new Error(
    'No Chromium for the end-to-end tests. Install Chromium or Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to one.',
  )
}

function installWithApt(): string | null {
  console.log('Trying apt-get.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
  return findChromium()
}

export const chromiumVersion = (path: string): string =>
  execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
