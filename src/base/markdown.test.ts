import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, parseMarkdown, plainOf } from './markdown'

const links = (blocks: readonly Block[]): string[] => {
  const inInlines = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((part) =>
      part.kind === 'link'
        ? [part.href, ...inInlines(part.of)]
        : part.kind === 'strong' || part.kind === 'emphasis'
          ? inInlines(part.of)
          : [],
    )
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(inInlines) : inInlines(block.of),
  )
}
const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'list' ? block.items.map(plainOf).join('\n') : plainOf(block.of)))
    .join('\n')

describe('parseMarkdown', () => {
  it('reads paragraphs, lists, emphasis and links', () => {
    expect(
      parseMarkdown(
        'One **two _three_**\nfour\n\n- five\n- *six*\n  more\n\n1. seven [eight](https://a.org/b)',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        of: [
          { kind: 'text', text: 'One ' },
          {
            kind: 'strong',
            of: [
              { kind: 'text', text: 'two ' },
              { kind: 'emphasis', of: [{ kind: 'text', text: 'three' }] },
            ],
          },
          { kind: 'break' },
          { kind: 'text', text: 'four' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'text', text: 'five' }],
          [
            { kind: 'emphasis', of: [{ kind: 'text', text: 'six' }] },
            { kind: 'text', text: ' more' },
          ],
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [
            { kind: 'text', text: 'seven ' },
            { kind: 'link', href: 'https://a.org/b', of: [{ kind: 'text', text: 'eight' }] },
          ],
        ],
      },
    ])
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x]( javascript:alert(1) )',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](file:///etc/passwd)',
    '[x](blob:https://a.org/1)',
    '[[x](javascript:y)](javascript:z)',
    '<a href="javascript:alert(1)">x</a>',
    '<https://x.org>',
  ])('makes no link of %s', (text) => {
    expect(links(parseMarkdown(text))).toEqual([])
    expect(words(parseMarkdown(text))).toContain('x')
  })

  it.each([
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['snake_case_name', 'snake_case_name'],
    ['**open', '**open'],
    ['\\*not\\*', '*not*'],
    ['<b>kept as text</b>', '<b>kept as text</b>'],
  ])('leaves %s as words', (text, said) => {
    expect(words(parseMarkdown(text))).toBe(said)
    expect(parseMarkdown(text)).toEqual([{ kind: 'paragraph', of: [{ kind: 'text', text: said }] }])
  })

  it('is quick on huge and nested text', () => {
    const hostile = [
      '[',
      '**',
      '*a',
      '_a ',
      '](',
      '[a](',
      '**a*',
      '- ',
      '\\',
      '[a](javascript:b)',
      '*a **b ',
    ].map((part) => part.repeat(40_000))
    const start = performance.now()
    for (const text of hostile) parseMarkdown(text)
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  it('never throws, links only where it is safe, and loses no word', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '\\',
      '\n',
      '- ',
      '1. ',
      ' ',
      'word',
      'https://a.org',
      'javascript:x',
      '<i>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const blocks = parseMarkdown(text)
        for (const href of links(blocks)) expect(href).toMatch(/^(https?|mailto):/)
        // A word may stand in the address of a link.
        const kept = [words(blocks), ...links(blocks)].join(' ')
        expect(kept.split('word').length).toBeGreaterThanOrEqual(text.split('word').length)
      }),
      { numRuns: 500 },
    )
  })
})
