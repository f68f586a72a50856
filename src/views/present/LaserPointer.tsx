import { useEffect, useRef } from 'react'
import styles from './PresentView.module.css'

/** A spot that follows the hand, frame by frame, without React. */
export function LaserPointer() {
  const spot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = ({ clientX, clientY }: PointerEvent) => {
      const element = spot.current
      if (!element) return
      element.style.transform = `translate(${clientX}px, ${clientY}px)`
      element.dataset['seen'] = 'true'
    }
    // Before the map hears it: there a move may be a drag that goes no further.
    window.addEventListener('pointermove', move, true)
    return () => window.removeEventListener('pointermove', move, true)
  }, [])
  return <div ref={spot} className={styles['laser']} aria-hidden="true" />
}
