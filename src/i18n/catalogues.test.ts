import { describe, expect, it } from 'vitest'
import { messages as english } from './locales/en'
import { messages as persian } from './locales/fa'
import { messages as russian } from './locales/ru'

type Placeholder = { name: string; kind: string; cases: readonly string[] }

/** Every placeholder of a compiled message, also inside the cases of another. */
function placeholders(message: unknown): Placeholder[] {
  if (!Array.isArray(message)) return []
  const tokens: readonly unknown[] = message
  return tokens.flatMap((token) => {
    if (!Array.isArray(token)) return []
    const parts: readonly unknown[] = token
    const [name, kind, cases] = parts
    if (typeof name !== 'string') return []
    const inner = typeof cases === 'object' && cases !== null ? Object.entries(cases) : []
    return [
      { name, kind: typeof kind === 'string' ? kind : '', cases: inner.map(([key]) => key) },
      ...inner.flatMap(([, text]) => placeholders(text)),
    ]
  })
}

const uses = (message: unknown): string[] =>
  [...new Set(placeholders(message).map(({ name }) => name))].toSorted()

describe.each([
  ['ru', russian, ['few', 'many', 'one', 'other']],
  ['fa', persian, ['one', 'other']],
] as const)('the %s catalogue', (_, translated, categories) => {
  it('has the messages of the English one', () => {
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  it('puts in what the English text puts in', () => {
    const differing = Object.entries(english).flatMap(([id, message]) => {
      const [asked, given] = [uses(message).join(' '), uses(translated[id]).join(' ')]
      return asked === given ? [] : [`${id}: ${asked} → ${given}`]
    })
    expect(differing).toEqual([])
  })

  it('has a form for every way its language counts', () => {
    const lacking = Object.entries(translated).flatMap(([id, message]) =>
      placeholders(message)
        .filter(({ kind }) => kind === 'plural')
        .flatMap(({ name, cases }) =>
          categories.every((category) => cases.includes(category)) ? [] : [`${id}: ${name}`],
        ),
    )
    expect(lacking).toEqual([])
  })
})
