import type { Problem } from '@/base/problem'
import { failed, ok, type Result } from '@/base/result'
import type { Briefing } from '@/domain/briefing'
import { parseJson } from '@/formats/geojson'
import { BRIEFING_FORMAT, briefingFile, briefingSchema } from '@/ingest/briefingSchema'
import { issueText, validate } from '@/ingest/validate'
import type { z } from '@/ingest/zod'
import { packText, unpackText } from '@/platform/compress'
import { BRIEFING_PARAM } from './presentation'
import { MAX_LINK } from './share'
import { pageLink } from './url/syncUrl'

export const BRIEFING_FILE_ENDING = '.briefing.json'
/** Characters. Words and views of some hundred slides; what is larger is another file. */
const MAX_LENGTH = 5_000_000

/** The one-file form, for people to read and to keep under version control. */
export const briefingFileText = (briefing: Briefing): string =>
  `${JSON.stringify({ format: BRIEFING_FORMAT, ...briefing }, null, 2)}\n`

/** A name that any file system takes. */
export function briefingFileName({ title, id }: Pick<Briefing, 'title' | 'id'>): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${name === '' ? id : name}${BRIEFING_FILE_ENDING}`
}

/** All of it or nothing: a deck with a slide missing would be found out before the audience. `name` is the file's. */
export function readBriefingFile(name: string, text: string): Result<Briefing, Problem> {
  if (text.length > MAX_LENGTH)
    return failed({ code: 'ATLAS-402', where: name, what: `larger than ${MAX_LENGTH / 1_000_000} MB` })
  const json = parseJson(name, text)
  if (json.status === 'failed') return failed({ ...json.error, code: 'ATLAS-402' })
  const file = checked(name, briefingFile, json.value)
  if (file.status === 'failed') return file
  const { format: _, ...briefing } = file.value
  return ok(briefing)
}

/** A briefing of unknown shape, as it is stored and as a link carries it. */
export const readBriefing = (name: string, value: unknown): Result<Briefing, Problem> =>
  checked(name, briefingSchema, value)

function checked<T>(name: string, schema: z.ZodMiniType<T>, value: unknown): Result<T, Problem> {
  const found = validate(schema, value)
  if (found.status === 'ok') return found
  const [first, ...more] = found.error
  const what = `${first ? issueText(first) : 'unknown'}${more.length > 0 ? ` (and ${more.length} more)` : ''}`
  return failed({ code: 'ATLAS-402', where: name, what })
}

/** A link that carries all of it; null where it would be longer than a link may be, or the browser cannot pack. */
export async function briefingLink(briefing: Briefing): Promise<string | null> {
  const packed = await packText(JSON.stringify(briefing))
  if (packed === null) return null
  const link = pageLink(`${BRIEFING_PARAM}=${packed}`)
  return link.length <= MAX_LINK ? link : null
}

export async function readBriefingLink(packed: string): Promise<Result<Briefing, Problem>> {
  const where = BRIEFING_PARAM
  const text = await unpackText(packed, MAX_LENGTH)
  if (text === null) return failed({ code: 'ATLAS-402', where, what: 'the link is cut short or altered' })
  const json = parseJson(where, text)
  return json.status === 'failed'
    ? failed({ ...json.error, code: 'ATLAS-402' })
    : readBriefing(where, json.value)
}
