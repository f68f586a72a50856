import { chromium } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { chromiumVersion, provideChromium } from '../tools/test/findChromium'

/**
 * Bundles a module of this folder, which calls `globalThis.report` with a line of results as it goes, and runs it in a
 * page of its own until it says "done".
 */
export async function runInBrowser(
  entry: string,
  onResult: (result: unknown) => void,
): Promise<{ browser: string; cores: number }> {
  const code = await bundled(entry)
  const executablePath = provideChromium()
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--js-flags=--expose-gc'] })
  try {
    const page = await browser.newPage()
    await page.exposeFunction('report', onResult)
    const done = page.waitForFunction(() => document.title === 'done', undefined, { timeout: 900_000 })
    page.on('pageerror', (error) => console.error(error))
    await page.addScriptTag({ content: code })
    await done
    return {
      browser: chromiumVersion(executablePath),
      cores: await page.evaluate(() => navigator.hardwareConcurrency),
    }
  } finally {
    await browser.close()
  }
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { alias: { '@': `${process.cwd()}/src` } },
    build: {
      write: false,
      lib: { entry: `${process.cwd()}/bench/${entry}`, formats: ['iife'], name: 'bench' },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).filter(
    (result): result is Rolldown.RolldownOutput => 'output' in result,
  )
  return outputs.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('\n')
}
