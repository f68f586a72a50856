import { type KeyboardEvent, memo, type ReactNode, useCallback, useId, useRef, useState } from 'react'
import type { ChartData } from '@/derive/chartData'
import type { NumberedChart } from '@/domain/embed'
import type { FilterState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useMayAsk, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './ChartsView.module.css'
import { SaveChoices } from './SaveChoices'

type ChartCardProps = {
  name: NumberedChart
  title: string
  /** Of a saved chart; where a card has a switch, it says what is shown. */
  savedTitle?: string
  /** How the chart counts, in one line. */
  rule: string
  /** What a press does; not for the saved picture, which no one can press. */
  hint: string
  /** What the chart itself filters by, and so shows whatever is chosen of it. */
  own: readonly (keyof FilterState)[]
  chart: ReactNode
  controls?: ReactNode
  data: ChartData
  /** The same numbers as a table whose rows filter: the chart's way in for keyboard and screen reader. */
  numbers: ReactNode
  /** Enter on the chart itself, where the arrow keys go from bar to bar; with Shift, `extend`. */
  onEnter?: (extend: boolean) => void
}

export function ChartCard({
  name,
  title,
  savedTitle,
  rule,
  hint,
  own,
  chart,
  controls,
  data,
  numbers,
  onEnter,
}: ChartCardProps) {
  const dispatch = useDispatch()
  const showsNumbers = useView((view) => view.numbers.includes(name))
  const turnNumbers = useCallback(() => dispatch({ kind: 'numbers/toggled', chart: name }), [dispatch, name])
  const [saving, setSaving] = useState(false)
  const mayAsk = useMayAsk(own)
  const id = useId()
  const figure = useRef<HTMLDivElement>(null)
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof SVGElement)) return
    event.preventDefault()
    onEnter?.(event.shiftKey)
  }
  return (
    <section className={styles['card']} aria-labelledby={id}>
      <header className={styles['cardHeader']}>
        <h3 id={id}>{title}</h3>
        <CardActions
          title={title}
          showsNumbers={showsNumbers}
          onNumbers={turnNumbers}
          saving={saving}
          onSave={setSaving}
        />
      </header>
      {saving && (
        <SaveChoices title={savedTitle ?? title} rule={rule} own={own} data={data} figure={figure} />
      )}
      <p className={styles['rule']}>
        {rule} {mayAsk && <span data-explore>{hint}</span>}
      </p>
      {controls}
      <div ref={figure} role="presentation" onKeyDown={enter}>
        {chart}
      </div>
      {showsNumbers && <div data-explore>{numbers}</div>}
    </section>
  )
}

type CardActionsProps = {
  title: string
  showsNumbers: boolean
  onNumbers: () => void
  saving: boolean
  onSave: (saving: boolean) => void
}

/** Of no figures, and so not drawn again while they move. */
const CardActions = memo(function CardActions(props: CardActionsProps) {
  const { title, showsNumbers, onNumbers, saving, onSave } = props
  return (
    <span className={styles['cardActions']} data-explore>
      <Button
        look="link"
        expanded={showsNumbers}
        onPress={onNumbers}
        label={i18n.t({ id: 'chart.numbersOf', message: 'Numbers: {title}', values: { title } })}
      >
        {i18n.t({ id: 'chart.numbers', message: 'Numbers' })}
      </Button>
      <Button
        look="link"
        expanded={saving}
        onPress={() => onSave(!saving)}
        label={i18n.t({ id: 'chart.saveOf', message: 'Save: {title}', values: { title } })}
      >
        {i18n.t({ id: 'chart.save', message: 'Save' })}
      </Button>
    </span>
  )
})
