import { failed, ok, type Result } from '@/base/result'
import type { ViewFileFault } from '@/domain/viewFileFault'
import type { ViewState } from '@/domain/viewState'
import { parseJson } from '@/formats/geojson'
import { showValue, validate } from '@/ingest/validate'
import { VIEW_FILE_FORMAT, viewFile } from '@/ingest/viewFileSchema'
import { type DecodedLink, decodeParams, encodeView } from './url/codec'
import type { LinkExtras } from './url/extras'
import { LINK_VERSION } from './url/migrations'

export const VIEW_FILE_ENDING = '.atlas.json'
/** A view is some kilobytes; what is larger is another file. */
const MAX_KB = 1000

/** A view as a file: what a link holds, without a link's limit of length. `savedOn` is an ISO day. */
export function viewFileText(view: ViewState, extras: Partial<LinkExtras>, savedOn: string): string {
  const params = Object.fromEntries(new URLSearchParams(encodeView(view, extras)))
  const file = { format: VIEW_FILE_FORMAT, saved_on: savedOn, view: { ...params, v: String(LINK_VERSION) } }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A saved view; a broken key costs only itself, like in a link. Fails where it is no saved view at all. */
export function readViewFile(text: string): Result<DecodedLink, ViewFileFault> {
  if (text.length > MAX_KB * 1000) return failed({ kind: 'tooLarge', maxKb: MAX_KB })
  const json = parseJson('', text)
  if (json.status === 'failed') return failed({ kind: 'notJson' })
  const checked = validate(viewFile, json.value)
  if (checked.status === 'failed') {
    const [first] = checked.error
    return failed(
      !first || first.path === '' || first.path === 'format'
        ? { kind: 'otherFormat', expected: VIEW_FILE_FORMAT }
        : { kind: 'value', path: first.path, found: showValue(first.value) },
    )
  }
  return ok(decodeParams(Object.entries(checked.value.view)))
}
