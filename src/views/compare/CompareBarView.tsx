import { ArrowLeftRight, ChartNoAxesColumn, Columns2, SquareSplitHorizontal, X } from 'lucide-react'
import { useMemo } from 'react'
import { comparedTable, sideTable } from '@/derive/comparison'
import { COMPARE_LAYOUTS, type CompareLayout, type Comparison } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDerivedB, useView } from '@/session/hooks'
import { useSideWords } from '@/session/useSideWords'
import { Button } from '@/ui/Button'
import { comparisonWords } from '@/words/comparison'
import styles from './CompareBarView.module.css'
import { useComparing } from './useComparing'

type CompareBarViewProps = { onFigures: () => void }

/** Over the maps while something is compared: what differs in one line, how the maps lie, and the way out. */
export function CompareBarView(props: CompareBarViewProps) {
  const compare = useView((view) => view.compare)
  return compare && <Bar {...props} compare={compare} />
}

function Bar({ compare, onFigures }: CompareBarViewProps & { compare: Comparison }) {
  const comparing = useComparing(compare)
  const count = useMemo(() => sideTable(compare.by), [compare.by])
  const a = useDerived(count)
  const b = useDerivedB(count)
  const words = useSideWords()
  const { total } = useMemo(() => comparedTable(a, b), [a, b])
  return (
    // Escape ends the comparison; the last button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['bar']}
      aria-label={i18n.t({ id: 'compare.bar', message: 'Comparison of two maps' })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) comparing.end()
      }}
    >
      <p className={styles['words']} role="status" data-testid="comparison">
        {comparisonWords(words, total)}
      </p>
      <div
        className={styles['layouts']}
        role="group"
        aria-label={i18n.t({ id: 'compare.layout', message: 'How the maps lie' })}
      >
        {COMPARE_LAYOUTS.map((layout) => (
          <Button
            key={layout}
            look="icon"
            label={layoutName(layout)}
            pressed={layout === compare.layout}
            onPress={() => comparing.layOut(layout)}
          >
            {layout === 'side' ? (
              <Columns2 size={16} aria-hidden="true" />
            ) : (
              <SquareSplitHorizontal size={16} aria-hidden="true" />
            )}
          </Button>
        ))}
      </div>
      <Button
        look="icon"
        onPress={comparing.swap}
        label={i18n.t({ id: 'compare.swap', message: 'Swap A and B' })}
      >
        <ArrowLeftRight size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        onPress={onFigures}
        label={i18n.t({ id: 'compare.open', message: 'Periods and figures' })}
      >
        <ChartNoAxesColumn size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        onPress={comparing.end}
        label={i18n.t({ id: 'compare.end', message: 'End comparison' })}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </section>
  )
}

const layoutName = (layout: CompareLayout): string =>
  layout === 'side'
    ? i18n.t({ id: 'compare.side.by.side', message: 'Maps side by side' })
    : i18n.t({ id: 'compare.swipe', message: 'One map over the other' })
