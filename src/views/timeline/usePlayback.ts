import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { jumpedMs, playedWindow, playStart, steppedWindow, type Track } from '@/derive/playback'
import { type PlaybackStop, playbackStops } from '@/derive/playbackStops'
import type { TimeHistogram } from '@/derive/timeHistogram'
import { sameWindow, type TimeWindow } from '@/domain/timeWindow'
import { useDerived, useDispatch, useSession, useView } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { pausedWords, playedWords } from './playWords'
import { createPreviewPace } from './previewPace'

/** After a longer pause between two frames playback goes on from where it was. */
const LONGEST_FRAME_MS = 1_000

/** One run of playback: where it began, how far it has come, and what the rest of the page was last told. */
type Run = {
  key: string
  from: TimeWindow
  window: TimeWindow
  playedMs: number
  /** Elapsed, but not yet played: reduced motion waits for whole seconds. */
  waitingMs: number
  at: number | null
  sent: TimeWindow | null
}

export type Playback = {
  playing: boolean
  toggle: () => void
  step: (direction: 1 | -1) => void
  /** The hand has taken over: what is chosen is no longer playback's. */
  giveWay: () => void
  /** Said once, when it has come to rest. */
  announcement: string
}

/**
 * Plays time through the chosen window, and says the date in words as it goes. A frame reaches the map and the
 * strip, never React and never the link.
 */
export function usePlayback(histogram: TimeHistogram, say: (words: string) => void): Playback {
  const { store, live } = useSession()
  const dispatch = useDispatch()
  const stops = useDerived(playbackStops)
  const track = useTrack(histogram, stops)
  const speed = useView((view) => view.playSpeed)
  const loop = useView((view) => view.loop)
  const reduced = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [playing, setPlaying] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const run = useRef<Run | null>(null)
  const [pace] = useState(createPreviewPace)

  const { whole } = histogram
  const chosenOf = (window: TimeWindow): TimeWindow | null =>
    window.startDay <= whole.startDay && window.endDay >= whole.endDay ? null : window

  const begin = (chosen: TimeWindow | null): Run => {
    const from = playStart(track, chosen)
    const { view } = store.get()
    return {
      key: keyOf(track),
      from,
      window: from,
      playedMs: 0,
      waitingMs: 0,
      at: null,
      sent: view.time,
    }
  }
  const giveWay = () => {
    if (!run.current) return
    run.current = null
    setPlaying(false)
  }
  const rest = () => {
    const window = run.current?.window
    giveWay()
    if (!window) return
    dispatch({ kind: 'time/chosen', window: chosenOf(window) })
    setAnnouncement(pausedWords(track.mode, window, stops))
  }
  const tell = ({ window }: Run) => {
    live.window.emit(chosenOf(window))
    say(playedWords(track.mode, window, stops))
    pace(() => {
      if (run.current) run.current.sent = chosenOf(window)
      dispatch({ kind: 'time/previewed', window: chosenOf(window) })
    })
  }

  const frame = useEffectEvent((now: number) => {
    const held = run.current
    if (!held) return
    if (!sameWindow(store.get().view.time, held.sent)) return giveWay()
    if (held.key !== keyOf(track)) run.current = { ...begin(held.window), sent: held.sent }
    const current = run.current ?? held
    current.waitingMs += Math.min(now - (held.at ?? now), LONGEST_FRAME_MS)
    current.at = now
    const usable = reduced ? jumpedMs(current.waitingMs) : current.waitingMs
    current.waitingMs -= usable
    current.playedMs += usable * speed
    const { window, done } = playedWindow(track, current.from, current.playedMs)
    const moved = held.at === null || !sameWindow(window, current.window)
    current.window = window
    if (moved) tell(current)
    if (!done) return
    if (!loop) return rest()
    run.current = { ...begin(current.window), at: now, sent: current.sent }
  })
  const hide = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') rest()
  })
  const leave = useEffectEvent(() => {
    if (run.current) dispatch({ kind: 'time/chosen', window: chosenOf(run.current.window) })
    run.current = null
  })
  useEffect(() => {
    if (!playing) return undefined
    let request = 0
    const next = (now: number) => {
      frame(now)
      request = requestAnimationFrame(next)
    }
    request = requestAnimationFrame(next)
    document.addEventListener('visibilitychange', hide)
    return () => {
      cancelAnimationFrame(request)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [playing])
  useEffect(() => () => leave(), [])

  const toggle = () => {
    if (run.current) return rest()
    run.current = begin(store.get().view.time)
    setAnnouncement('')
    setPlaying(true)
  }
  const obey = useEffectEvent((plays: boolean) => {
    if (plays !== (run.current !== null)) toggle()
  })
  useEffect(() => live.play.subscribe(obey), [live])

  return {
    playing,
    announcement,
    giveWay,
    toggle,
    step: (direction) => {
      const from = run.current?.window ?? store.get().view.time
      giveWay()
      const window = steppedWindow(track, from, direction)
      dispatch({ kind: 'time/chosen', window: chosenOf(window), inSteps: true })
      live.window.emit(chosenOf(window))
      setAnnouncement(pausedWords(track.mode, window, stops))
    },
  }
}

function useTrack({ unit, span }: TimeHistogram, stops: readonly PlaybackStop[]): Track {
  const mode = useView((view) => view.playMode)
  const days = useMemo(() => stops.map(({ day }) => day), [stops])
  return { mode, unit, span, stops: days }
}

/** Playback begins anew from where it is when one of these changes. */
const keyOf = ({ mode, unit, span, stops }: Track): string =>
  [mode, unit, span.startDay, span.endDay, mode === 'incident' ? stops.join() : ''].join(' ')
