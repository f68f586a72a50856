/**
 * A native chart as an office program likes it: what is not stated is a gap, groups are of one level, marks stand on
 * the axis without ticks, the numbers on the bars can be read on whatever colour each has, and bars without a fill
 * have an edge of the colour `outline`.
 */
export const mendChart = (xml: string, outline: string): string =>
  withOutlines(withReadableNumbers(ofOneLevel(withoutEmptyPoints(xml))), outline).replaceAll(
    '<c:majorTickMark val="out"/>',
    '<c:majorTickMark val="none"/>',
  )

const withoutEmptyPoints = (xml: string): string =>
  xml.replaceAll(/<c:pt idx="\d+">\s*<c:v>(?:NaN)?<\/c:v>\s*<\/c:pt>/g, '')

/** PptxGenJS writes groups as a hierarchy even where there is none, and programs then draw a fence between them. */
const ofOneLevel = (xml: string): string =>
  xml
    .replaceAll(/<(\/?)c:multiLvlStrRef>/g, '<$1c:strRef>')
    .replaceAll(/<(\/?)c:multiLvlStrCache>/g, '<$1c:strCache>')
    .replaceAll(/<\/?c:lvl>/g, '')

/** The library knows one colour for all numbers of a chart. Those beside their bars stand on paper and stay dark. */
const withReadableNumbers = (xml: string): string =>
  xml.replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const [, fill] = /<c:spPr><a:solidFill><a:srgbClr val="([\dA-F]{6})"/i.exec(series) ?? []
    if (fill === undefined || !series.includes('<c:dLblPos val="ctr"/>')) return series
    const ink = luminance(fill) > READABLE ? DARK : 'FFFFFF'
    return series.replace(
      /(<c:dLbls>[\s\S]*?<a:srgbClr val=")[\dA-F]{6}/i,
      (_, before: string) => `${before}${ink}`,
    )
  })

/** In dashes, as on the page. */
const withOutlines = (xml: string, outline: string): string =>
  xml.replaceAll(
    /(<c:ser>(?:(?!<\/c:ser>)[\s\S])*?<c:spPr>\s*<a:noFill\/>)/g,
    `$1<a:ln w="12700"><a:solidFill><a:srgbClr val="${outline}"/></a:solidFill><a:prstDash val="sysDash"/></a:ln>`,
  )

const DARK = '1A232B'
/** White and the dark ink contrast alike with a colour of this luminance. */
const READABLE = 0.2

/** Relative, as WCAG counts it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const FIRST_COLUMN = 'B'.charCodeAt(0)

/** Cells of a chart's sheet, such as "C4", whose number is 0: a column a series from B, a row a group from 2. */
export function zeroCells(xml: string): ReadonlySet<string> {
  const values = [...xml.matchAll(/<c:val>([\s\S]*?)<\/c:val>/g)].map(([, points = '']) => points)
  return new Set(
    values.flatMap((points, series) =>
      [...points.matchAll(/<c:pt idx="(\d+)">\s*<c:v>0<\/c:v>/g)].map(
        ([, group]) => `${String.fromCharCode(FIRST_COLUMN + series)}${Number(group) + 2}`,
      ),
    ),
  )
}
