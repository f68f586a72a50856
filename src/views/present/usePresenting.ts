import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Slide } from '@/domain/briefing'
import { shownSlides } from '@/domain/briefingEdits'
import type { Language } from '@/domain/viewState'
import { newId } from '@/session/briefings'
import { useDataset, useDispatch, useSession } from '@/session/hooks'
import type { Presentation } from '@/session/presentation'
import { AS_THE_SLIDES, type Looks, showSlide, slideView } from '@/session/showSlide'
import { hostSpeaker, openSpeakerWindow } from '@/session/speaker'
import { keyCommand, type PresentCommand, type PresentState, presented, startOf } from './presentState'
import { wentOn } from './SlideWords'
import { useFullscreen } from './useFullscreen'

export type Presenting = {
  slides: readonly Slide[]
  slide: Slide
  state: PresentState
  startedAt: number
  /** The speaker's words on the slide. */
  words: RefObject<HTMLDivElement | null>
  ask: (command: PresentCommand) => void
  /** False where the browser blocks a second window. */
  openSpeaker: () => void
  speakerBlocked: boolean
  toggleFullscreen: () => void
  /** Over the slides' own, until the presentation ends; null: each slide's own again. */
  speak: (language: Language | null) => void
}

const KEPT_BY = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]'
const PRESSED_BY = 'button, a, summary, [role="button"], [role="tab"], [role="checkbox"]'

/** The slides one after another, by key, clicker, swipe and from the speaker's own window. */
export function usePresenting({ briefing, from }: Presentation, onEnd: () => void): Presenting {
  const session = useSession()
  const dataset = useDataset()
  const dispatch = useDispatch()
  const looks = useRef<Looks>(AS_THE_SLIDES)
  const slides = useMemo(() => shownSlides(briefing), [briefing])
  const [state, setState] = useState(() =>
    startOf(
      Math.max(
        0,
        slides.findIndex(({ id }) => id === from),
      ),
    ),
  )
  const [startedAt] = useState(Date.now)
  const [channel] = useState(newId)
  const [speakerBlocked, setSpeakerBlocked] = useState(false)
  const slide = slides[state.index] ?? slides[0]
  if (!slide) throw new Error('usePresenting: no slide to show')
  const full = useFullscreen(onEnd)
  const words = useRef<HTMLDivElement>(null)
  const ask = (command: PresentCommand) => {
    const isOn = command.kind === 'next' || (command.kind === 'enter' && state.typed === '')
    // What had no room is shown before the next slide is.
    if (isOn && !state.blank && wentOn(words.current)) return
    setState((now) => presented(now, command, slides.length))
  }

  useEffect(() => {
    if (state.ended) onEnd()
  }, [state.ended, onEnd])

  const { visit, index, blank } = state
  useEffect(() => {
    // The first slide is cut to: there is nothing to fly from.
    const cut = slide.transition === 'cut' || visit === 0
    return showSlide(session, slide, dataset, { looks: looks.current, cut })
  }, [session, slide, dataset, visit])

  const { presentation } = session
  useEffect(() => {
    // Where it has come to stands in the address: a reload goes on from there.
    presentation.setState((now) => now && { ...now, from: slide.id }, true)
  }, [presentation, slide.id])

  const hear = useEffectEvent(ask)
  const speaker = useRef<ReturnType<typeof hostSpeaker> | null>(null)
  useEffect(() => {
    const host = hostSpeaker(channel, (wish) => hear(wish))
    speaker.current = host
    return host.close
  }, [channel])
  useEffect(() => {
    const { title, language } = briefing
    speaker.current?.tell({ title, language, slides, index, blank, startedAt })
  }, [briefing, slides, index, blank, startedAt])
  const openSpeaker = () => setSpeakerBlocked(!openSpeakerWindow(channel))

  const turnTheme = () => {
    const theme = session.store.get().view.theme === 'dark' ? 'light' : 'dark'
    looks.current = { ...looks.current, theme }
    dispatch({ kind: 'theme/chosen', theme })
  }
  const speak = (language: Language | null) => {
    looks.current = { ...looks.current, language }
    dispatch({ kind: 'language/chosen', language: slideView(slide, looks.current, dataset).language })
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const element = target instanceof Element ? target : null
    if (element?.closest(KEPT_BY)) return
    if ((key === ' ' || key === 'Enter') && element?.closest(PRESSED_BY) && state.typed === '') return
    const command = keyCommand(key, document.documentElement.dir === 'rtl')
    if (command) ask(command)
    else if (key === 's') openSpeaker()
    else if (key === 'f') full.toggle()
    else if (key === 't') turnTheme()
    else return
    event.preventDefault()
    // The map would move and the list would walk by the same keys.
    event.stopPropagation()
  })
  useEffect(() => {
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])

  return {
    slides,
    slide,
    state,
    startedAt,
    words,
    ask,
    openSpeaker,
    speakerBlocked,
    toggleFullscreen: full.toggle,
    speak,
  }
}
