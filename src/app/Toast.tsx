import { useEffect, useState } from 'react'
import { useSession } from '@/session/hooks'
import styles from './Notices.module.css'

const SHOWN_MS = 6000

/** One sentence about what the atlas did by itself; goes by itself. */
export function Toast() {
  const { live } = useSession()
  const [text, setText] = useState('')
  useEffect(() => live.said.subscribe(setText), [live])
  useEffect(() => {
    if (text === '') return undefined
    const timer = window.setTimeout(() => setText(''), SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [text])
  return (
    <p className={styles['toast']} role="status" data-shown={text !== ''}>
      {text}
    </p>
  )
}
