import { assertNever } from '@/base/assertNever'
import type { PlaybackStop } from '@/derive/playbackStops'
import type { TimeWindow } from '@/domain/timeWindow'
import type { PlayMode } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { dayWords, incidentDateWords, windowWords } from '@/words/dates'

/** What plays, in words: the window, the day it has grown to, or the incident it halts at. */
export function playedWords(mode: PlayMode, window: TimeWindow, stops: readonly PlaybackStop[]): string {
  switch (mode) {
    case 'window':
      return windowWords(window)
    case 'cumulative':
      return i18n.t({
        id: 'play.until',
        message: 'until {day}',
        values: { day: dayWords(window.endDay) },
      })
    case 'incident': {
      const stop = stops.find(({ day }) => day === window.endDay)
      if (!stop) return dayWords(window.endDay)
      return i18n.t({
        id: 'play.halt',
        message:
          '{more, plural, =0 {{date}: {title}} one {{date}: {title}, and # more} other {{date}: {title}, and # more}}',
        values: { date: incidentDateWords(stop.first), title: stop.first.title, more: stop.count - 1 },
      })
    }
    default:
      return assertNever(mode)
  }
}

export const pausedWords = (mode: PlayMode, window: TimeWindow, stops: readonly PlaybackStop[]): string =>
  i18n.t({
    id: 'play.at',
    message: 'Showing {time}',
    values: { time: playedWords(mode, window, stops) },
  })
