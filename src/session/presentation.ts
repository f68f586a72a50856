import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Briefing } from '@/domain/briefing'

/** A briefing being shown: as it was when it began, so that nothing changes under the speaker. */
export type Presentation = {
  readonly briefing: Briefing
  /** Id of the slide it began with or has come to; null: the first. */
  readonly from: string | null
  /** As a handout, to be printed; absent: on the screen. */
  readonly form?: 'handout'
}
/** Where a presentation has come to, as it stands in the address: ids of a briefing and of its slide. */
export type PresentedSlide = { readonly briefing: string; readonly slide: string | null }

/** A handout is read, not presented: it has no slide to come back to. */
export const presentedSlide = (presentation: Presentation | null): PresentedSlide | null =>
  presentation === null || presentation.form !== undefined
    ? null
    : { briefing: presentation.briefing.id, slide: presentation.from }

export type PresentationStore = StoreApi<Presentation | null>
/** Whether the panel the briefing is edited in is open; kept beyond a presentation. */
export type PanelStore = StoreApi<boolean>
export const createBriefingPanel = (isOpen: boolean): PanelStore => createStore<boolean>(() => isOpen)

export const createPresentation = (): PresentationStore => createStore<Presentation | null>(() => null)

/** Keys of a link that are about briefings and no part of a view. */
export const BRIEFING_PARAM = 'briefing'
const WINDOW_PARAM = 'present'

/** What the page was opened for beside a view. */
export type Errand = {
  /** A whole briefing, packed into the link. */
  readonly briefing: string | null
  /** This page is the speaker's own window of that presentation. */
  readonly speakerOf: string | null
}

export function errandOf(foreign: readonly (readonly [string, string])[]): Errand {
  const valueOf = (key: string) => foreign.find(([param]) => param === key)?.[1] ?? null
  return { briefing: valueOf(BRIEFING_PARAM), speakerOf: valueOf(WINDOW_PARAM) }
}

/** The query under which this page is the speaker's window. */
export const speakerQuery = (channel: string): string => `${WINDOW_PARAM}=${channel}`
