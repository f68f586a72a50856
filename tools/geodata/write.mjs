// @ts-check
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

export const OUTPUT_DIRECTORY = join(here, '../../public/geo')
export const HASHES_FILE = join(here, 'hashes.json')

/**
 * All files or none: each is written beside its place first, and only then do they move.
 * @param {Map<string, string>} texts by path
 */
export function writeAll(texts) {
  const pending = [...texts].map(([path, text]) => ({
    path,
    text,
    partial: `${path}.${process.pid}.partial`,
  }))
  try {
    for (const { path, text, partial } of pending) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(partial, text)
    }
    for (const { path, partial } of pending) renameSync(partial, path)
  } finally {
    for (const { partial } of pending) rmSync(partial, { force: true })
  }
}
