// @ts-check
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CACHE, INPUTS, pathOf, verifyInput, WATER, WATER_INTEGRITY } from './inputs.mjs'

/** Makes every input present and checks that it is the pinned one. */
export function fetchInputs() {
  if (!existsSync(pathOf(WATER))) fetchWater()
  for (const input of INPUTS) verifyInput(input)
}

/** Packed, not installed: one file is needed, and the package would bring forty dependencies. */
function fetchWater() {
  mkdirSync(CACHE, { recursive: true })
  const download = mkdtempSync(join(CACHE, 'download-'))
  try {
    const spec = `${WATER.package}@${WATER.version}`
    execFileSync('npm', ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', download])
    const tarball = `${WATER.package}-${WATER.version}.tgz`
    const digest = createHash('sha512')
      .update(readFileSync(join(download, tarball)))
      .digest('base64')
    if (`sha512-${digest}` !== WATER_INTEGRITY) {
      throw new Error(`${spec} does not have the pinned integrity but sha512-${digest}`)
    }
    execFileSync('tar', ['-xzf', tarball, `package/${WATER.file}`], { cwd: download })
    mkdirSync(dirname(pathOf(WATER)), { recursive: true })
    renameSync(join(download, 'package', WATER.file), pathOf(WATER))
  } finally {
    rmSync(download, { recursive: true, force: true })
  }
}
