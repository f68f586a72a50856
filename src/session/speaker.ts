import type { Slide } from '@/domain/briefing'
import { openChannel } from '@/platform/windows'
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

/** The presentation's end: tells its speaker's windows, however many and whenever they open, and hears their wishes. */
export function hostSpeaker(name: string, onWish: (wish: SpeakerWish) => void) {
  const channel = openChannel(NAME + name)
  let last: SpeakerState | null = null
  const tell = (state: SpeakerState | null) => {
    last = state
    if (state) channel.post({ state } satisfies Wire)
  }
  channel.listen((data) => {
    if (!isWire(data)) return
    if ('hello' in data) tell(last)
    if ('wish' in data) onWish(data.wish)
  })
  return { tell, close: channel.close }
}

/** The speaker's end. */
export function joinAsSpeaker(name: string, onState: (state: SpeakerState) => void) {
  const channel = openChannel(NAME + name)
  channel.listen((data) => {
    if (isWire(data) && 'state' in data) onState(data.state)
  })
  channel.post({ hello: true } satisfies Wire)
  return { wish: (wish: SpeakerWish) => channel.post({ wish } satisfies Wire), close: channel.close }
}

/** Opens the speaker's window; false where the browser blocks it. */
export const openSpeakerWindow = (name: string): boolean =>
  window.open(`?${speakerQuery(name)}`, `atlas-speaker-${name}`, 'popup,width=1200,height=760') !== null
