import { useEffect, useState } from 'react'
import { digitWords } from '@/i18n/i18n'

const two = (value: number): string => (value < 10 ? digitWords(0) : '') + digitWords(value)

/** Time since the presentation began: "12:05", "1:02:05". */
export function Clock({ startedAt }: { startedAt: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000)
    return () => window.clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1_000))
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const parts = hours > 0 ? [digitWords(hours), two(minutes)] : [digitWords(minutes)]
  return <time>{[...parts, two(seconds % 60)].join(':')}</time>
}
