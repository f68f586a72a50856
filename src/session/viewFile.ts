import type { Problem } from '@/base/problem'
import { failed, ok, type Result } from '@/base/result'
import type { ViewState } from '@/domain/viewState'
import { parseJson } from '@/formats/geojson'
import { issueText, validate } from '@/ingest/validate'
import { VIEW_FILE_FORMAT, viewFile } from '@/ingest/viewFileSchema'
import { type DecodedLink, decodeParams, encodeView } from './url/codec'
import type { LinkExtras } from './url/extras'
import { LINK_VERSION } from './url/migrations'

export const VIEW_FILE_ENDING = '.atlas.json'
/** Bytes. A view is some kilobytes; what is larger is another file. */
const MAX_BYTES = 1_000_000

/** A view as a file: what a link holds, without a link's limit of length. `savedOn` is an ISO day. */
export function viewFileText(view: ViewState, extras: Partial<LinkExtras>, savedOn: string): string {
  const params = Object.fromEntries(new URLSearchParams(encodeView(view, extras)))
  const file = { format: VIEW_FILE_FORMAT, saved_on: savedOn, view: { ...params, v: String(LINK_VERSION) } }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A saved view; a broken key costs only itself, like in a link. Fails where it is no saved view at all. */
export function readViewFile(name: string, text: string): Result<DecodedLink, Problem> {
  if (text.length > MAX_BYTES)
    return failed({ code: 'ATLAS-104', where: name, what: `larger than ${MAX_BYTES / 1000} kB` })
  const json = parseJson(name, text)
  if (json.status === 'failed') return json
  const checked = validate(viewFile, json.value)
  if (checked.status === 'failed') {
    const [first] = checked.error
    return failed({ code: 'ATLAS-104', where: name, what: first ? issueText(first) : 'unknown' })
  }
  return ok(decodeParams(Object.entries(checked.value.view)))
}
