import { type ReactNode, useId, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import styles from './ChartsView.module.css'

type ChartCardProps = {
  title: string
  /** How the chart counts, in one line. */
  rule: string
  chart: ReactNode
  /** The same numbers as a table whose rows filter: the chart's way in for keyboard and screen reader. */
  numbers: ReactNode
}

export function ChartCard({ title, rule, chart, numbers }: ChartCardProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <header className={styles['cardHeader']}>
        <h3 id={id}>{title}</h3>
        <Button
          look="link"
          pressed={open}
          onPress={() => setOpen(!open)}
          label={i18n.t({ id: 'chart.numbersOf', message: 'Numbers: {title}', values: { title } })}
        >
          {i18n.t({ id: 'chart.numbers', message: 'Numbers' })}
        </Button>
      </header>
      <p className={styles['rule']}>{rule}</p>
      {open ? numbers : chart}
    </section>
  )
}
