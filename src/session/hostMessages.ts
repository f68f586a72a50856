import type { EmbedSettings } from '@/domain/embed'
import { linkFaultWords } from '@/words/linkFault'
import type { SessionStore } from './store'
import { decodeView, encodeView, type LinkProblem } from './url/codec'
import { hostOrigin, ownOrigin, permalink } from './url/syncUrl'

/** The number of this way of talking; `docs/embedding.md` describes it to hosts. */
const PROTOCOL = 1
/** The view is told when it has come to rest, not at every move. */
const REST_MS = 200

/** What the page around an embedded atlas may say. */
type FromHost = { type: 'get' } | { type: 'set'; view: string }

function fromHost(data: unknown): { message: FromHost; id: unknown } | null {
  if (typeof data !== 'object' || data === null || !('atlas' in data) || data.atlas !== PROTOCOL) return null
  const id = 'id' in data ? data.id : undefined
  if (!('type' in data)) return null
  if (data.type === 'get') return { message: { type: 'get' }, id }
  if (data.type === 'set' && 'view' in data && typeof data.view === 'string')
    return { message: { type: 'set', view: data.view }, id }
  return null
}

const problemMessage = ({ param, text, fault }: LinkProblem) => ({
  param,
  text,
  code: fault.kind,
  reason: linkFaultWords(fault),
})

export type Host = {
  /** The height the page would like, in CSS pixels. */
  tellHeight: (px: number) => void
}

/**
 * Talks with the page around the atlas: with its own origin, and with those the link allows, and with no window but
 * the parent. Nothing is said to an origin that is not allowed.
 */
export function talkToHost(
  store: SessionStore,
  { allow }: EmbedSettings,
  edition: () => string | null,
): Host {
  const isAllowed = (origin: string) => origin === ownOrigin() || allow.includes(origin)
  /** Origins that are listening: the one the browser names, and whichever has asked. */
  const listening = new Set<string>()
  const tell = (message: Record<string, unknown>) => {
    for (const origin of listening) window.parent.postMessage({ atlas: PROTOCOL, ...message }, origin)
  }
  const viewMessage = () => {
    const { view } = store.get()
    const extras = { data: edition() }
    return { type: 'view', view: encodeView(view, extras), link: permalink(view, extras) }
  }
  window.addEventListener('message', ({ origin, source, data }) => {
    if (source !== window.parent || window.parent === window || !isAllowed(origin)) return
    const said = fromHost(data)
    if (!said) return
    listening.add(origin)
    const { message, id } = said
    if (message.type === 'get') return tell({ ...viewMessage(), id })
    const { view, problems } = decodeView(message.view)
    store.dispatch({ kind: 'view/restored', view })
    tell({ ...viewMessage(), id, problems: problems.map(problemMessage) })
  })
  let told = encodeView(store.get().view)
  let timer: number | undefined
  store.subscribe(({ settled }) => {
    if (!settled) return
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      const query = encodeView(store.get().view)
      if (query !== told) tell(viewMessage())
      told = query
    }, REST_MS)
  })
  const host = hostOrigin()
  if (host !== null && isAllowed(host)) listening.add(host)
  tell({ type: 'ready', view: encodeView(store.get().view) })
  return { tellHeight: (px) => tell({ type: 'height', px }) }
}
