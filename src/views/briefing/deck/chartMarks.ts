import { type DeckChart, groupTotal } from './deck'
import { HAIRLINE_STRENGTH, type Ink, tinted } from './ink'

/** What a chart is drawn of, in pixels; colours as six hexadecimal digits. */
export type Mark =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly fill: string
      /** Only its edge is drawn, in dashes. */
      readonly isHollow?: boolean
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the baseline. */
      readonly y: number
      readonly text: string
      readonly sizePx: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
      readonly isBold?: boolean
    }

type Draw = {
  readonly width: number
  readonly height: number
  readonly sizePx: number
  readonly ink: Ink
  readonly widthOf: (text: string, sizePx: number) => number
  /** Numbers as the language writes them. */
  readonly say: (value: number) => string
}

/** Of hollow bars, as on the page. */
export const HOLLOW_DASH = [3, 2] as const

/** A chart with its legend and its numbers, as it is drawn where no office program draws it. */
export function chartMarks(chart: DeckChart, draw: Draw): Mark[] {
  if (chart.groups.length === 0) return []
  const legend = legendMarks(chart, draw)
  const top = legend.height
  return [
    ...legend.marks,
    ...(chart.bars === 'across' ? acrossMarks(chart, draw, top) : upMarks(chart, draw, top)),
  ]
}

function legendMarks({ series, beside }: DeckChart, { width, sizePx, ink, widthOf }: Draw) {
  const entries = [
    ...series.map(({ name, token, strength }) => ({
      name,
      fill: tinted(ink(token), strength),
      isHollow: false,
    })),
    ...(beside ? [{ name: beside.name, fill: ink('--text-quiet'), isHollow: true }] : []),
  ]
  if (entries.length < 2) return { marks: [], height: sizePx * 0.5 }
  const marks: Mark[] = []
  let [x, y] = [0, 0]
  const box = sizePx * 0.8
  for (const { name, fill, isHollow } of entries) {
    const needed = box + sizePx * 0.4 + widthOf(name, sizePx)
    if (x > 0 && x + needed > width) {
      x = 0
      y += sizePx * 1.5
    }
    marks.push(
      { kind: 'rect', x, y: y + sizePx * 0.2, w: box, h: box, fill, isHollow },
      {
        kind: 'text',
        x: x + box + sizePx * 0.4,
        y: y + sizePx * 0.95,
        text: name,
        sizePx,
        anchor: 'start',
        fill: ink('--text'),
      },
    )
    x += needed + sizePx * 1.4
  }
  return { marks, height: y + sizePx * 2.1 }
}

function acrossMarks(
  chart: DeckChart,
  { width, height, sizePx, ink, widthOf, say }: Draw,
  top: number,
): Mark[] {
  const { groups, series, beside } = chart
  const totals = groups.map((_, i) => groupTotal(chart, i))
  const besides = beside?.values ?? []
  const step = Math.min((height - top) / groups.length, sizePx * 3)
  const size = Math.min(sizePx, step * 0.72)
  const names = Math.min(width * 0.42, Math.max(...groups.map((name) => widthOf(name, size))) + sizePx * 0.6)
  const room = width - names - widthOf(say(Math.max(...totals, ...besides)), size) - sizePx * 0.6
  const scale = room / Math.max(1, ...totals, ...besides)
  // With a hollow bar below it, the full one is higher up and lower.
  const bar = beside ? { at: 0.06, h: 0.5 } : { at: 0.16, h: 0.68 }
  return groups.flatMap((name, i) => {
    const y = top + i * step
    const middle = y + step / 2 + size * 0.35
    let x = names
    const bars = series.flatMap(({ token, strength, values }): Mark[] => {
      const w = (values[i] ?? 0) * scale
      if (w === 0) return []
      const part: Mark = {
        kind: 'rect',
        x,
        y: y + step * bar.at,
        w,
        h: step * bar.h,
        fill: tinted(ink(token), strength),
      }
      x += w
      return [part]
    })
    const value = besides[i] ?? 0
    const aside = { y: y + step * 0.6, w: value * scale, h: step * 0.3 }
    return [
      {
        kind: 'text',
        x: names - sizePx * 0.5,
        y: middle,
        text: shortened(name, names - sizePx * 0.5, size, widthOf),
        sizePx: size,
        anchor: 'end',
        fill: ink('--text'),
      },
      ...bars,
      {
        kind: 'text',
        x: x + sizePx * 0.4,
        y: beside ? y + step * (bar.at + bar.h / 2) + size * 0.35 : middle,
        text: say(totals[i] ?? 0),
        sizePx: size,
        anchor: 'start',
        fill: ink('--text'),
      },
      ...(value === 0
        ? []
        : ([
            { kind: 'rect', x: names, ...aside, fill: ink('--text-quiet'), isHollow: true },
            {
              kind: 'text',
              x: names + aside.w + sizePx * 0.4,
              y: aside.y + aside.h,
              text: say(value),
              sizePx: Math.min(size, step * 0.34),
              anchor: 'start',
              fill: ink('--text-quiet'),
            },
          ] satisfies Mark[])),
    ] satisfies Mark[]
  })
}

/** A name that is wider than its column ends in an ellipsis; the table beside it says it whole. */
function shortened(text: string, width: number, sizePx: number, widthOf: Draw['widthOf']): string {
  if (widthOf(text, sizePx) <= width) return text
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, sizePx) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function upMarks(chart: DeckChart, draw: Draw, top: number): Mark[] {
  const { width, height, sizePx, ink, say } = draw
  const { groups, series, setting, beside } = chart
  const highest = Math.max(
    1,
    ...(beside?.values ?? []),
    ...(setting === 'stacked'
      ? groups.map((_, i) => groupTotal(chart, i))
      : series.flatMap(({ values }) => values.map((value) => value ?? 0))),
  )
  const bottom = height - sizePx * 1.6
  const scale = (bottom - top - sizePx * 1.4) / highest
  const step = width / groups.length
  const axis: Mark = {
    kind: 'rect',
    x: 0,
    y: bottom,
    w: width,
    h: 1,
    fill: tinted(ink('--text'), HAIRLINE_STRENGTH * 2),
  }
  const number = (x: number, value: number, token = '--text'): Mark => ({
    kind: 'text',
    x,
    y: bottom - value * scale - sizePx * 0.35,
    text: say(value),
    sizePx: Math.min(sizePx, step * (setting === 'stacked' ? 0.6 : 0.24)),
    anchor: 'middle',
    fill: ink(token),
  })
  const hollow = (x: number, w: number, value: number): Mark[] =>
    value === 0
      ? []
      : [
          {
            kind: 'rect',
            x,
            y: bottom - value * scale,
            w,
            h: value * scale,
            fill: ink('--text-quiet'),
            isHollow: true,
          },
          number(x + w / 2, value, '--text-quiet'),
        ]
  // Beside a full bar a hollow one, which is narrower.
  const full = beside ? { at: 0.1, w: 0.46 } : { at: 0.2, w: 0.6 }
  return [
    axis,
    ...groups.flatMap((name, i): Mark[] => {
      const start = i * step
      const label: Mark = {
        kind: 'text',
        x: start + step / 2,
        y: bottom + sizePx * 1.25,
        text: name,
        sizePx: Math.min(sizePx, step * 0.4),
        anchor: 'middle',
        fill: ink('--text'),
      }
      const total = groupTotal(chart, i)
      const bars =
        setting === 'stacked'
          ? stackedBars(chart, i, start + step * full.at, step * full.w)
          : besideBars(chart, i, start + step * 0.14, step * 0.72)
      return [
        label,
        ...bars.map(
          ({ x, w, from, value, token, strength }): Mark => ({
            kind: 'rect',
            x,
            w,
            y: bottom - (from + value) * scale,
            h: value * scale,
            fill: tinted(ink(token), strength),
          }),
        ),
        ...(setting === 'stacked'
          ? total > 0
            ? [number(start + step * (full.at + full.w / 2), total)]
            : []
          : bars.map(({ x, w, value }) => number(x + w / 2, value))),
        ...hollow(start + step * 0.6, step * 0.3, beside?.values[i] ?? 0),
      ]
    }),
  ]
}

type Bar = { x: number; w: number; from: number; value: number; token: string; strength: number }

function stackedBars({ series }: DeckChart, group: number, x: number, w: number): Bar[] {
  let from = 0
  return series.flatMap(({ token, strength, values }) => {
    const value = values[group] ?? 0
    if (value === 0) return []
    const bar = { x, w, from, value, token, strength }
    from += value
    return [bar]
  })
}

/** What is not stated has no bar, and what is stated as 0 has one of no height with its number. */
const besideBars = ({ series }: DeckChart, group: number, x: number, w: number): Bar[] =>
  series.flatMap(({ token, strength, values }, i) => {
    const value = values[group] ?? null
    const each = w / series.length
    return value === null ? [] : [{ x: x + i * each, w: each * 0.9, from: 0, value, token, strength }]
  })

/** As SVG with text that can be selected; `alt` is its name. */
export function chartSvg(marks: readonly Mark[], width: number, height: number, alt: string): string {
  const drawn = marks.map((mark) =>
    mark.kind === 'rect'
      ? `<rect x="${r(mark.x)}" y="${r(mark.y)}" width="${r(mark.w)}" height="${r(mark.h)}" ${mark.isHollow ? `fill="none" stroke="#${mark.fill}" stroke-dasharray="${HOLLOW_DASH.join(' ')}"` : `fill="#${mark.fill}"`}/>`
      : `<text x="${r(mark.x)}" y="${r(mark.y)}" font-size="${r(mark.sizePx)}" text-anchor="${mark.anchor}" fill="#${mark.fill}">${escapeHtml(mark.text)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${r(width)} ${r(height)}" role="img" aria-label="${escapeHtml(alt)}">${drawn.join('')}</svg>`
}

const r = (value: number): number => Math.round(value * 10) / 10

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
