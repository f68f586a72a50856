import type { ReactNode } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './FiltersView.module.css'

type FilterSectionProps = { title: string; hint?: string; onClear: (() => void) | null; children: ReactNode }

export function FilterSection({ title, hint, onClear, children }: FilterSectionProps) {
  return (
    <section className={styles['section']} aria-label={title}>
      <header className={styles['sectionHeader']}>
        <h3>{title}</h3>
        {onClear && (
          <Button
            look="link"
            onPress={onClear}
            label={i18n.t({ id: 'filters.clearOne', message: 'Clear {title}', values: { title } })}
          >
            {i18n.t({ id: 'filters.clear', message: 'Clear' })}
          </Button>
        )}
      </header>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {children}
    </section>
  )
}
