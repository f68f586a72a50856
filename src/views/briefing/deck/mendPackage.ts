import JSZip from 'jszip'
import { mendChart, zeroCells } from './mendChart'

/**
 * Puts right what PptxGenJS 4.0.1 writes wrongly, so that no program offers to repair the file: ids that occur twice
 * on a slide, types declared for parts that are not there, empty cells as empty numbers; and gives tables their words
 * and notes their lines. `tableWords`: of each slide, its tables in their order; `outline`: the colour of hollow bars.
 */
export async function mendPackage(
  file: ArrayBuffer,
  tableWords: readonly (readonly string[])[],
  outline: string,
): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(file)
  const rewrite = async (path: string, mend: (xml: string) => string): Promise<void> => {
    const xml = await zip.file(path)?.async('string')
    if (xml !== undefined) put(zip, path, mend(xml))
  }
  const paths = Object.keys(zip.files)
  // Entries for folders are no parts.
  for (const path of paths) if (zip.files[path]?.dir) delete zip.files[path]
  const parts = new Set(Object.keys(zip.files))
  const mend = async (path: string): Promise<void> => {
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1]
    if (slide !== undefined) {
      const words = tableWords[Number(slide) - 1] ?? []
      return rewrite(path, (xml) => withTableWords(withOwnIds(xml), words))
    }
    if (/^ppt\/(slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path)) return rewrite(path, withOwnIds)
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) return rewrite(path, withLines)
    if (/^ppt\/charts\/[^/]+\.xml$/.test(path)) return rewrite(path, (xml) => mendChart(xml, outline))
    const book = path.endsWith('.xlsx') ? await zip.file(path)?.async('arraybuffer') : undefined
    if (!book) return
    const chart = await zip.file(chartOf(path))?.async('string')
    put(zip, path, await mendWorkbook(book, zeroCells(chart ?? '')))
  }
  await Promise.all([...parts].map(mend))
  await rewrite('[Content_Types].xml', (xml) => withoutAbsentParts(xml, parts))
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })
}

/** JSZip would make an entry for each folder. */
const put = (zip: JSZip, path: string, content: string | ArrayBuffer): JSZip =>
  zip.file(path, content, { createFolders: false })

/** Ids in the order of the objects; nothing on a slide refers to them. */
function withOwnIds(xml: string): string {
  let id = 0
  return xml.replaceAll(
    /(<p:cNvPr id=")\d+(")/g,
    (_, before: string, after: string) => `${before}${++id}${after}`,
  )
}

function withTableWords(xml: string, words: readonly string[]): string {
  let table = 0
  return xml.replaceAll(/(<p:cNvPr id="\d+" name="Table[^"]*")\/>/g, (_, start: string) => {
    const described = words[table++] ?? ''
    return `${start} descr="${escaped(described)}"/>`
  })
}

/** The library writes all lines as one. */
const withLines = (xml: string): string =>
  xml.replace(
    /<a:p><a:r><a:rPr([^>]*)\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, look: string, text: string) =>
      text
        .split(/\r\n|\n|\r/)
        .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr${look}/><a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  )

const EMPTY_CELL = /<c r="([A-Z]+\d+)"[^>]*>\s*<v>(?:NaN|null|undefined)?<\/v>\s*<\/c>/g

/** The library numbers a chart and its workbook alike. */
const chartOf = (book: string): string =>
  book.replace(/^ppt\/embeddings\/\D*(\d+)\.xlsx$/, 'ppt/charts/chart$1.xml')

/** It writes 0 and "not stated" as the same empty cell: `zeros` are those that are 0. */
async function mendWorkbook(book: ArrayBuffer, zeros: ReadonlySet<string>): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(book)
  for (const path of Object.keys(zip.files)) if (zip.files[path]?.dir) delete zip.files[path]
  const parts = new Set(Object.keys(zip.files))
  const mend = async (path: string): Promise<void> => {
    const xml = await zip.file(path)?.async('string')
    if (xml === undefined) return
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      put(
        zip,
        path,
        xml.replaceAll(EMPTY_CELL, (_, cell: string) =>
          zeros.has(cell) ? `<c r="${cell}"><v>0</v></c>` : '',
        ),
      )
    if (path === '[Content_Types].xml') put(zip, path, withoutAbsentParts(xml, parts))
  }
  await Promise.all([...parts].map(mend))
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })
}

/** A part declared and not there, or declared twice, is what makes a file be repaired. */
function withoutAbsentParts(xml: string, parts: ReadonlySet<string>): string {
  const seen = new Set<string>()
  return xml.replaceAll(
    /\s*<(?:Override PartName|Default Extension)="([^"]+)"[^>]*\/>/g,
    (declared, name: string) => {
      const isPart = declared.includes('PartName')
      if (seen.has(name) || (isPart && !parts.has(name.replace(/^\//, '')))) return ''
      seen.add(name)
      return declared
    },
  )
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
