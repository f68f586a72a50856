import { useEffect, useState } from 'react'
import type { Problem } from '@/base/problem'
import type { Result } from '@/base/result'
import type { Briefing } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { readBriefingLink } from '@/session/briefingFile'
import { briefings, untitled } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './BriefingView.module.css'
import { ProblemCard } from './ProblemCard'

/** A briefing that came by the link: nothing of it is kept before the reader says so. */
export function Arrived({ packed }: { packed: string }) {
  const { presentation } = useSession()
  const [read, setRead] = useState<Result<Briefing, Problem> | null>(null)
  const [done, setDone] = useState(false)
  useEffect(() => {
    let gone = false
    void readBriefingLink(packed).then((result) => {
      if (!gone) setRead(result)
    })
    return () => {
      gone = true
    }
  }, [packed])
  if (!read || done) return null
  if (read.status === 'failed') return <ProblemCard problem={read.error} onClose={() => setDone(true)} />
  const { value: briefing } = read
  return (
    <div className={styles['problem']} role="status">
      <p>
        <strong>
          {i18n.t({
            id: 'briefing.arrived',
            message:
              'This link carries a briefing: “{title}”, {slides, plural, one {# slide} other {# slides}}',
            values: {
              title: briefing.title === '' ? untitled() : briefing.title,
              slides: briefing.slides.length,
            },
          })}
        </strong>
      </p>
      <div className={styles['choices']}>
        <Button
          look="outlined"
          onPress={() => {
            void briefings().adopt(briefing)
            setDone(true)
          }}
        >
          {i18n.t({ id: 'briefing.adopt', message: 'Keep it in this browser' })}
        </Button>
        <Button
          look="outlined"
          disabled={briefing.slides.every(({ hidden }) => hidden)}
          onPress={() => presentation.setState({ briefing, from: null }, true)}
        >
          {i18n.t({ id: 'briefing.present', message: 'Present' })}
        </Button>
        <Button look="link" onPress={() => setDone(true)}>
          {i18n.t({ id: 'briefing.leave', message: 'Leave it' })}
        </Button>
      </div>
    </div>
  )
}
