import type { Problem } from '@/base/problem'
import { failed, ok, type Result } from '@/base/result'

/**
 * The features of a GeoJSON FeatureCollection, still unchecked. Fails only when the text is not such a
 * collection; the problem says where, and what stands there instead.
 */
export function parseFeatureCollection(where: string, text: string): Result<readonly unknown[], Problem> {
  const json = parseJson(where, text)
  if (json.status === 'failed') return json
  const value = json.value
  if (typeof value !== 'object' || value === null || !('features' in value) || !Array.isArray(value.features))
    return failed({
      code: 'ATLAS-103',
      where,
      what: 'not a GeoJSON FeatureCollection: it has no list of features',
    })
  return ok(value.features)
}

/** Any JSON; a syntax error names the place and shows what stands there. */
export function parseJson(where: string, text: string): Result<unknown, Problem> {
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    const start = text.slice(0, 60).replace(/\s+/g, ' ').trim()
    const reason = error instanceof Error ? error.message : String(error)
    return failed({
      code: 'ATLAS-103',
      where,
      what: `not JSON (${reason}). It begins with: ${start || 'nothing'}`,
    })
  }
}
