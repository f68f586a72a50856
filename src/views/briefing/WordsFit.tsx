import { useLayoutEffect, useRef, useState } from 'react'
import type { Slide } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { MarkdownText } from '@/ui/MarkdownText'
import styles from './WordsFit.module.css'

/** Says where the words are too long for their place on a screen of 1920 × 1080, in the smallest type a room reads. */
export function WordsFit({ slide: { layout, text, plays } }: { slide: Slide }) {
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setIsOver] = useState(false)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = () => setIsOver(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    for (const part of [element, ...element.children]) observer.observe(part)
    measure()
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <div ref={place} className={styles['place']} data-layout={layout} data-plays={plays} aria-hidden="true">
        <MarkdownText text={text} />
      </div>
      <p role="status" className={isOver ? styles['over'] : 'visually-hidden'}>
        {isOver &&
          i18n.t({
            id: 'slide.tooLong',
            message:
              'Too long for this slide in the room: the rest comes with another press of “next”. Shorter words, or two slides, are read by all.',
          })}
      </p>
    </>
  )
}
