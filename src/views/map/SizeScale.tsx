import { symbolRadiusPx } from '@/derive/mapPoints'
import { i18n, listWords } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './MapView.module.css'

export const SIZES = [1, 20, 100] as const

/** Nested circles in the sizes the map draws. */
export function SizeScale() {
  const largest = symbolRadiusPx(SIZES[SIZES.length - 1] ?? 1)
  const box = largest * 2 + 2
  return (
    <div className={styles['sizes']}>
      <svg width={box} height={box} aria-hidden="true" focusable="false">
        {SIZES.map((killed) => (
          <circle
            key={killed}
            cx={largest + 1}
            cy={box - 1 - symbolRadiusPx(killed)}
            r={symbolRadiusPx(killed)}
            fill="none"
            stroke="var(--text-quiet)"
          />
        ))}
      </svg>
      <p>
        {i18n.t({
          id: 'legend.sizes',
          message: 'Killed: {sizes}',
          values: { sizes: listWords(SIZES.map(numberWords)) },
        })}
      </p>
    </div>
  )
}
