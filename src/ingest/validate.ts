import { failed, ok, type Result } from '@/base/result'
import type { RecordIssue } from './incidentRules'
import { z } from './zod'

const MAX_SHOWN = 80

/** Values as a reader should see them in a message: short, and never mistaken for one another. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const shown = JSON.stringify(value) ?? typeof value
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown
}

export const issueText = (issue: RecordIssue): string =>
  `${issue.path || '(whole record)'}: found ${showValue(issue.value)}, expected ${issue.expected}`

/** Runs a schema and says of every failure where it is, what stands there and what was expected. */
export function validate<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T, RecordIssue[]> {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return ok(parsed.data)
  return failed(
    parsed.error.issues.map((issue) => ({
      path: pathText(issue.path),
      value: valueAt(value, issue.path),
      expected: expectation(issue),
    })),
  )
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('')

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  )
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 ? showValue(issue.values[0]) : `one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `no key named ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : issue.expected
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'something, not nothing'
        : `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return issue.message.replace(/^expected /i, '')
  }
}
