import type { Slide } from '@/domain/briefing'
import { speakerQuery } from './presentation'

/** What the speaker's window is told. */
export type SpeakerState = {
  title: string
  language: string
  /** Those the room sees. */
  slides: readonly Slide[]
  index: number
  blank: boolean
  /** Milliseconds since 1970. */
  startedAt: number
}
/** What it may ask of the presentation. */
export type SpeakerWish = { kind: 'next' | 'previous' | 'blank' | 'return' } | { kind: 'go'; to: number }

const NAME = 'atlas.present.'
type Wire = { state: SpeakerState } | { wish: SpeakerWish } | { hello: true }

/** Between windows of one page only: whatever else were to post here is of our own making. */
const isWire = (data: unknown): data is Wire =>
  typeof data === 'object' && data !== null && ('state' in data || 'wish' in data || 'hello' in data)

const channelOf = (name: string): BroadcastChannel | null =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME + name) : null

/** The presentation's end: tells its speaker's windows, however many and whenever they open, and hears their wishes. */
export function hostSpeaker(name: string, state: () => SpeakerState, onWish: (wish: SpeakerWish) => void) {
  const channel = channelOf(name)
  const tell = () => channel?.postMessage({ state: state() } satisfies Wire)
  channel?.addEventListener('message', ({ data }) => {
    if (!isWire(data)) return
    if ('hello' in data) tell()
    if ('wish' in data) onWish(data.wish)
  })
  tell()
  return { tell, close: () => channel?.close() }
}

/** The speaker's end. */
export function joinAsSpeaker(name: string, onState: (state: SpeakerState) => void) {
  const channel = channelOf(name)
  channel?.addEventListener('message', ({ data }) => {
    if (isWire(data) && 'state' in data) onState(data.state)
  })
  channel?.postMessage({ hello: true } satisfies Wire)
  return {
    wish: (wish: SpeakerWish) => channel?.postMessage({ wish } satisfies Wire),
    close: () => channel?.close(),
  }
}

/** Opens the speaker's window; false where the browser blocks it. */
export const openSpeakerWindow = (name: string): boolean =>
  window.open(`?${speakerQuery(name)}`, `atlas-speaker-${name}`, 'popup,width=1200,height=760') !== null
