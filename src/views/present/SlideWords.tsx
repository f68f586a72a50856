import { type RefObject, useLayoutEffect } from 'react'
import { i18n } from '@/i18n/i18n'
import { MarkdownText } from '@/ui/MarkdownText'
import styles from './PresentView.module.css'

/** Of the words, in pixels of a screen of 1,080 lines; smaller type the back row cannot read. */
const SIZES = [30, 28, 26, 24]
const SIZES_ALONE = [36, 33, 30, 27, 24]

type SlideWordsProps = { text: string; isAlone: boolean; place: RefObject<HTMLDivElement | null> }

/** The speaker's words, as large as their place allows; what has no room comes with the next "next". */
export function SlideWords({ text, isAlone, place }: SlideWordsProps) {
  useLayoutEffect(() => {
    const words = place.current
    const side = words?.parentElement
    if (!words || !side) return undefined
    const mark = () => {
      words.dataset['more'] = String(isMore(words))
    }
    const fit = () => {
      for (const size of isAlone ? SIZES_ALONE : SIZES) {
        words.style.setProperty('--size', String(size))
        if (words.scrollHeight <= words.clientHeight + 1) break
      }
      mark()
    }
    const observer = new ResizeObserver(fit)
    observer.observe(side)
    words.addEventListener('scroll', mark)
    fit()
    return () => {
      observer.disconnect()
      words.removeEventListener('scroll', mark)
    }
  }, [isAlone, place])
  return (
    <div ref={place} className={styles['words']} data-testid="slide-words">
      <MarkdownText text={text} />
      <p className={styles['continues']} aria-hidden="true">
        {i18n.t({ id: 'present.continues', message: 'continues ↓' })}
      </p>
    </div>
  )
}

const isMore = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean =>
  scrollTop + clientHeight < scrollHeight - 2

/** Shows more of the words; false where all have been seen. */
export function wentOn(words: HTMLElement | null): boolean {
  if (!words || !isMore(words)) return false
  words.scrollBy({ top: words.clientHeight * 0.8 })
  return true
}
