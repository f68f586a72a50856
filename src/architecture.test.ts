import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Which rooms a room may take values from. Order is the order of the flow. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  i18n: ['base'],
  domain: ['base'],
  platform: ['base'],
  ui: ['base', 'i18n'],
  formats: ['base'],
  dataset: ['base', 'domain'],
  filter: ['base', 'domain', 'dataset'],
  derive: ['base', 'domain', 'dataset', 'filter'],
  words: ['base', 'i18n', 'domain', 'derive'],
  ingest: ['base', 'domain', 'dataset', 'formats'],
  session: [
    'base',
    'i18n',
    'domain',
    'platform',
    'formats',
    'dataset',
    'filter',
    'derive',
    'ingest',
    'words',
  ],
  views: ['base', 'i18n', 'domain', 'derive', 'words', 'session', 'ui'],
  app: ['base', 'i18n', 'domain', 'derive', 'words', 'session', 'ui', 'views', 'platform'],
  testing: [
    'base',
    'i18n',
    'domain',
    'platform',
    'formats',
    'dataset',
    'filter',
    'derive',
    'words',
    'ingest',
  ],
}
/** Rooms whose types (never values) a view or the app may name. */
const TYPES_OPEN_TO_VIEWS = new Set(['dataset', 'filter', 'ingest'])

/** Third-party code each place may name; a room not listed here may name none. A new line is the review. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  i18n: ['@lingui/core'],
  ingest: ['zod'],
  session: ['react', '@tanstack/react-query', 'zustand', 'zod'],
  ui: ['react', 'react-aria-components', 'lucide-react', '@tanstack/react-virtual'],
  views: ['react', 'lucide-react'],
  'views/map': ['maplibre-gl', 'topojson-client', '@fontsource'],
  'views/briefing': ['pptxgenjs', 'jszip', 'qr'],
  'views/charts': ['recharts'],
  'views/search': ['minisearch'],
  'views/sharing': ['qr'],
  app: ['react', 'react-error-boundary', 'lucide-react'],
}
/** Within a room, the one file that may name a library. */
const ONLY_IN: Readonly<Record<string, string>> = { zod: './ingest/zod.ts' }

/** The address is written in one place; elsewhere these names are a tunnel around the session. */
const ADDRESS_WRITER = './session/url/syncUrl.ts'
const ADDRESS =
  /\b(?:window|document|globalThis|self)\.(?:history|location)\b|(?<![.\w])(?:history|location)\.(?:pushState|replaceState|href|search|hash|assign|replace)\b/

type Sources = Readonly<Record<string, string>>
type Edge = { from: string; to: string; typeOnly: boolean }

const room = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'main')
const isLocal = (to: string): boolean => to.startsWith('.') || to.startsWith('@/')
const resolve = (from: string, to: string): string =>
  to.startsWith('@/') ? `./${to.slice(2)}` : `.${new URL(to, `file:///${from.slice(2)}`).pathname}`

function edges(sources: Sources): Edge[] {
  return Object.entries(sources).flatMap(([from, text]) => {
    const { module, errors } = parseSync(from, text)
    if (errors[0]) throw new Error(`${from}: ${errors[0].message}`)
    const found = [
      ...module.staticImports.map((i) => ({
        to: i.moduleRequest.value,
        typeOnly: i.entries.length > 0 && i.entries.every((entry) => entry.isType),
      })),
      ...module.staticExports.flatMap((e) =>
        e.entries.flatMap((x) =>
          x.moduleRequest ? [{ to: x.moduleRequest.value, typeOnly: x.isType }] : [],
        ),
      ),
      ...module.dynamicImports.map((d) => ({
        to: text.slice(d.moduleRequest.start + 1, d.moduleRequest.end - 1),
        typeOnly: false,
      })),
    ]
    return found
      .filter(({ to }) => !to.endsWith('.css'))
      .map(({ to, typeOnly }) => ({ from, to: isLocal(to) ? resolve(from, to) : to, typeOnly }))
  })
}

function libraryComplaint({ from, to, typeOnly }: Edge): string[] {
  const home = from.split('/').slice(1, 3).join('/')
  const may = [...(LIBRARIES[room(from)] ?? []), ...(LIBRARIES[home] ?? [])]
  const named = may.find((library) => to === library || to.startsWith(`${library}/`))
  const onlyIn = Object.entries(ONLY_IN).find(
    ([library]) => to === library || to.startsWith(`${library}/`),
  )?.[1]
  if (onlyIn !== undefined && from !== onlyIn && !typeOnly)
    return [`${from} -> ${to}: only ${onlyIn} may import it`]
  return named !== undefined || typeOnly ? [] : [`${from} -> ${to}: this library does not live here`]
}

function importComplaint(edge: Edge): string[] {
  const { from, to, typeOnly } = edge
  const [a, b] = [room(from), room(to)]
  if (a === 'main') return []
  if (!isLocal(to)) return libraryComplaint(edge)
  if (b === 'testing') return [`${from} -> ${to}: only tests may import testing`]
  if (a === 'app' && b === 'views' && !to.endsWith('View'))
    return [`${from} -> ${to}: enter a view by its *View file`]
  if (a === 'views' && b === 'views' && from.split('/')[2] !== to.split('/')[2])
    return [`${from} -> ${to}: one view may not import another`]
  if (a === b || ROOMS[a]?.includes(b)) return []
  if (typeOnly && (a === 'views' || a === 'app') && TYPES_OPEN_TO_VIEWS.has(b)) return []
  return [`${from} -> ${to}: ${a} may not import ${b}`]
}

const addressComplaint = ([path, text]: [string, string]): string[] =>
  path !== ADDRESS_WRITER && ADDRESS.test(text)
    ? [`${path}: only ${ADDRESS_WRITER} names history or location`]
    : []

/** Everything wrong with a tree of sources, each with its file. */
const complaints = (sources: Sources): string[] => [
  ...Object.keys(sources)
    .filter((path) => room(path) !== 'main' && !(room(path) in ROOMS))
    .map((path) => `${path}: no such room`),
  ...edges(sources).flatMap(importComplaint),
  ...Object.entries(sources).flatMap(addressComplaint),
]

const tree = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const readmes = import.meta.glob<string>('./**/README.md', { query: '?raw', import: 'default', eager: true })

describe('architecture', () => {
  it('reads the source tree', () => {
    expect(Object.keys(tree).length).toBeGreaterThan(100)
    expect(edges(tree).length).toBeGreaterThan(300)
  })

  it('lets imports run against the flow only, libraries stay at home, and one file write the address', () => {
    expect(complaints(tree)).toEqual([])
  })

  it('has a short README in every room', () => {
    const rooms = [...new Set(Object.keys(tree).map(room))].filter((name) => name !== 'main')
    expect(rooms.filter((name) => !readmes[`./${name}/README.md`])).toEqual([])
    expect(Object.entries(readmes).filter(([, text]) => text.split('\n').length > 26)).toEqual([])
  })

  it.each<[string, string, string, string]>([
    ['an unknown room', './helpers/dates.ts', 'export const a = 1', 'no such room'],
    [
      'an import uphill',
      './filter/x.ts',
      "import { useView } from '@/session/hooks'",
      'filter may not import session',
    ],
    [
      'an import sideways',
      './formats/x.ts',
      "import { KINDS } from '@/domain/vocabulary'",
      'formats may not import domain',
    ],
    [
      'a value where only a type may go',
      './views/table/x.ts',
      "import { applyFilter } from '@/filter/applyFilter'",
      'views may not import filter',
    ],
    [
      'one view importing another',
      './views/table/x.ts',
      "import { Legend } from '@/views/map/Legend'",
      'one view may not import another',
    ],
    [
      'a side door into a view',
      './app/x.ts',
      "import { Legend } from '@/views/map/Legend'",
      'enter a view by its *View file',
    ],
    [
      'a dynamic import uphill',
      './derive/x.ts',
      "const x = import('@/views/map/MapView')",
      'derive may not import views',
    ],
    [
      'a re-export uphill',
      './base/x.ts',
      "export { KINDS } from '@/domain/vocabulary'",
      'base may not import domain',
    ],
    [
      'a library away from home',
      './derive/x.ts',
      "import { useMemo } from 'react'",
      'this library does not live here',
    ],
    [
      'the map library outside the map',
      './views/charts/x.ts',
      "import { Map } from 'maplibre-gl'",
      'this library does not live here',
    ],
    [
      'zod by another door',
      './session/x.ts',
      "import * as z from 'zod/mini'",
      'only ./ingest/zod.ts may import it',
    ],
    [
      'test code in the product',
      './session/x.ts',
      "import { incident } from '@/testing/incident'",
      'only tests may import testing',
    ],
    [
      'a second writer of the address',
      './app/x.ts',
      "window.history.pushState(null, '', '?')",
      'names history or location',
    ],
    ['a reader of the address', './views/map/x.ts', 'const q = location.search', 'names history or location'],
  ])('complains about %s', (_, path, text, complaint) => {
    expect(complaints({ [path]: text }).join('\n')).toContain(complaint)
  })

  it.each<[string, string, string]>([
    [
      'a type of the engine in a view',
      './views/map/x.ts',
      "import type { FilterResult } from '@/filter/applyFilter'",
    ],
    ['the room itself', './filter/x.ts', "import { passes } from './applyFilter'"],
    ['the app entering a view', './app/x.ts', "import { TableView } from '@/views/table/TableView'"],
    [
      'a word that only sounds like the address',
      './derive/x.ts',
      'const history = incident.revisions; export const at = history.length',
    ],
  ])('is content with %s', (_, path, text) => {
    expect(complaints({ [path]: text })).toEqual([])
  })
})
