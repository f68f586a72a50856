import type { Problem } from '@/base/problem'
import { failed, ok, type Result } from '@/base/result'

/** The text of one of the atlas's own files. `file` is relative to the page, so that any path prefix works. */
export async function fetchText(file: string, signal: AbortSignal): Promise<Result<string, Problem>> {
  try {
    const response = await fetch(fileUrl(file), { signal })
    if (response.ok) return ok(await response.text())
    return failed({ code: 'ATLAS-102', where: file, what: `the server answered ${response.status}` })
  } catch (error) {
    if (signal.aborted) throw error
    const what = error instanceof Error ? error.message : String(error)
    return failed({ code: 'ATLAS-101', where: file, what })
  }
}

/** Absolute address of a served file. */
const fileUrl = (file: string): string => new URL(file, document.baseURI).href
