import type JSZip from 'jszip'

export const textOf = async (zip: JSZip, path: string): Promise<string> => {
  const entry = zip.file(path)
  if (!entry) throw new Error(`${path} is not in the file`)
  return entry.async('string')
}
const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g

/** What of a text is not XML. Enough for what a writer of strings breaks: tags, attributes, entities. */
function malformed(xml: string): string[] {
  const tags = xml.replaceAll(/<\?.*?\?>|<!--[\s\S]*?-->/g, '')
  const open: string[] = []
  const wrongs: string[] = []
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(tags.replaceAll(TAG, '')))
    wrongs.push('a stray sign')
  for (const [, close, name = '', attributes = '', self] of tags.matchAll(TAG)) {
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']/g)].map(([, found]) => found)
    if (new Set(names).size < names.length && !attributes.includes('http'))
      wrongs.push(`${name} says something twice`)
    if (close && open.pop() !== name) wrongs.push(`</${name}> closes another`)
    if (!close && !self) open.push(name)
  }
  return open.length > 0 ? [...wrongs, `<${open[0]}> is open`] : wrongs
}

export const resolved = (from: string, target: string): string =>
  decodeURIComponent(new URL(target, `https://x/${from}`).pathname.slice(1))
const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)
export const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value)

/** Everything for which an office program would offer to repair the file. */
export async function complaintsOf(zip: JSZip): Promise<string[]> {
  const parts = Object.keys(zip.files)
  const texts = new Map(
    await Promise.all(
      parts
        .filter((part) => /\.(xml|rels)$/.test(part))
        .map(async (part) => [part, await textOf(zip, part)] as const),
    ),
  )
  const types = texts.get('[Content_Types].xml') ?? ''
  const declared = found(types, /PartName="\/([^"]+)"/g)
  const endings = found(types, /Extension="([^"]+)"/g)
  const reached = new Set(['[Content_Types].xml'])
  const complaints = [
    ...declared.filter((name) => !parts.includes(name)).map((name) => `${name} is declared and absent`),
    ...[...twice(declared), ...twice(endings)].map((name) => `${name} is declared twice`),
    ...parts
      .filter((part) => !declared.includes(part) && !endings.some((ending) => part.endsWith(`.${ending}`)))
      .map((part) => `${part} has no type`),
  ]
  for (const [part, xml] of texts) {
    complaints.push(...malformed(xml).map((wrong) => `${part}: ${wrong}`))
    complaints.push(...twice(found(xml, /<p:cNvPr id="(\d+)"/g)).map((id) => `${part}: id ${id} twice`))
    if (!part.endsWith('.rels')) continue
    reached.add(part)
    const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1')
    const relations = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => relation)
    const ids = relations.flatMap((relation) => found(relation, /\bId="([^"]+)"/g))
    complaints.push(...twice(ids).map((id) => `${part}: ${id} twice`))
    for (const relation of relations.filter((one) => !one.includes('TargetMode="External"'))) {
      const target = resolved(owner, found(relation, /Target="([^"]+)"/g)[0] ?? '')
      reached.add(target)
      if (!parts.includes(target)) complaints.push(`${part} leads to ${target}, which is absent`)
    }
    const used = found(texts.get(owner) ?? '', /\br:(?:id|embed|link)="([^"]+)"/g)
    complaints.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which leads nowhere`),
    )
  }
  return [
    ...complaints,
    ...parts.filter((part) => !reached.has(part)).map((part) => `nothing leads to ${part}`),
  ]
}
