const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<readonly unknown[], ReadonlySet<string>>()

/**
 * Names of the placeholders of a compiled message that are put in as they are, and choose no plural or other case. A
 * compiled message is a list of texts and placeholders: `[name]`, or `[name, 'plural', { one: message, … }]`.
 */
export function lonePlaceholders(message: unknown): ReadonlySet<string> {
  if (!Array.isArray(message)) return NONE
  const before = known.get(message)
  if (before) return before
  const alone = new Set<string>()
  const choosing = new Set<string>()
  collect(message, alone, choosing)
  for (const name of choosing) alone.delete(name)
  known.set(message, alone)
  return alone
}

function collect(message: unknown, alone: Set<string>, choosing: Set<string>) {
  if (!Array.isArray(message)) return
  const tokens: readonly unknown[] = message
  for (const token of tokens) {
    if (!Array.isArray(token)) continue
    const parts: readonly unknown[] = token
    const [name, format, cases] = parts
    if (typeof name !== 'string') continue
    ;(format === undefined ? alone : choosing).add(name)
    if (typeof cases === 'object' && cases !== null)
      for (const inner of Object.values(cases)) collect(inner, alone, choosing)
  }
}
