import styles from './DeltaTrack.module.css'

type DeltaTrackProps = { a: number; b: number; most: number }

/** Two counts on one line from 0 to `most`: B a ring, A a disc, their change what lies between. For the eye alone. */
export function DeltaTrack({ a, b, most }: DeltaTrackProps) {
  const at = (count: number) => `${(100 * count) / most}%`
  return (
    <span className={styles['track']} aria-hidden="true">
      <span
        className={styles['reach']}
        style={{ insetInlineStart: at(Math.min(a, b)), inlineSize: at(Math.abs(a - b)) }}
      />
      <span className={styles['mark']} data-side="b" style={{ insetInlineStart: at(b) }} />
      <span className={styles['mark']} data-side="a" style={{ insetInlineStart: at(a) }} />
    </span>
  )
}

/** One of its marks, for a legend. */
export const DeltaMark = ({ side }: { side: 'a' | 'b' }) => (
  <span className={styles['mark']} data-side={side} />
)
