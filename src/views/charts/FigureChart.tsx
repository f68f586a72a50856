import { useMemo } from 'react'
import { Bar } from 'recharts'
import { killedRanges, rangeCoverage, woundedRanges, type YearRange } from '@/derive/figureRanges'
import type { Casualties } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { figureName } from '@/words/figures'
import { ChartCard } from './ChartCard'
import styles from './ChartsView.module.css'
import { FigureLegend } from './FigureLegend'
import { figureTooltip } from './FigureTooltip'
import { Fills } from './Fills'
import { figureData } from './figureData'
import { NumbersTable } from './NumbersTable'
import { rangeMark, ShownRangesContext } from './rangeMarks'
import { useBars } from './ShownStacks'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { useYearChoice, yearsHint } from './useYearChoice'
import { YearBars } from './YearBars'

const FIGURES = { killed: killedRanges, wounded: woundedRanges } as const satisfies Record<
  Casualties,
  unknown
>
/** The stretch between lowest and highest, hatched. */
const BETWEEN = [{ part: 'between', name: '', token: '--text-quiet', texture: 'diagonal' }] as const

const OWN = ['time'] as const

export function FigureChart() {
  const dispatch = useDispatch()
  const figure = useView((view) => view.casualties)
  const years = useDerived(FIGURES[figure])
  const fills = useFills()
  const { choose, brush, handlers } = useYearChoice()
  const { onReach, onEnter } = useActiveGroup((year, extend) => choose(Number(year), extend))
  const data = useMemo(() => figureData(years), [years])
  const bars = useBars(
    useMemo(() => years.map(({ year, all }) => ({ group: year, total: all.high ?? 0 })), [years]),
  )
  const shown = useMemo(() => ({ years, figure, fills }), [years, figure, fills])
  const marks = useMemo(
    () => [
      <Fills key="fills" fills={fills} parts={BETWEEN} />,
      <Bar key="bars" dataKey="total" shape={rangeMark} isAnimationActive={false} />,
    ],
    [fills],
  )
  const title = i18n.t({ id: 'chart.figures', message: 'Killed and wounded by year' })
  return (
    <ChartCard
      name="casualties"
      title={title}
      savedTitle={savedTitle(figure)}
      rule={i18n.t({
        id: 'chart.figures.rule',
        message:
          'Each incident’s lowest, best and highest figure, summed in the year it began; attackers left out where reports allow it.',
      })}
      hint={yearsHint()}
      own={OWN}
      data={data}
      onEnter={onEnter}
      controls={
        <FigureSwitch
          figure={figure}
          onChoose={(casualties) => dispatch({ kind: 'casualties/chosen', casualties })}
        />
      }
      chart={
        <ShownRangesContext value={shown}>
          <FigureLegend fills={fills} />
          <YearBars
            title={title}
            bars={bars}
            axisPx={32}
            abovePx={12}
            gap="26%"
            brush={brush}
            handlers={handlers}
            tooltip={figureTooltip}
            onReach={onReach}
          >
            {marks}
          </YearBars>
          <Coverage years={years} />
        </ShownRangesContext>
      }
      numbers={<NumbersTable data={data} own={OWN} onChoose={(year) => choose(Number(year), false)} />}
    />
  )
}

function FigureSwitch(props: { figure: Casualties; onChoose: (figure: Casualties) => void }) {
  return (
    <div
      role="group"
      className={styles['switch']}
      aria-label={i18n.t({ id: 'chart.figures.which', message: 'Figure' })}
    >
      {(['killed', 'wounded'] as const).map((figure) => (
        <Button key={figure} pressed={props.figure === figure} onPress={() => props.onChoose(figure)}>
          {figureName(figure)}
        </Button>
      ))}
    </div>
  )
}

function Coverage({ years }: { years: readonly YearRange[] }) {
  const { incidents, stated, openEnded } = rangeCoverage(years)
  return (
    <p className={styles['coverage']}>
      {i18n.t({
        id: 'chart.figures.coverage',
        message:
          '{stated} of {incidents} incidents state a figure{openEnded, plural, =0 {} one {, # of them only “at least”} other {, # of them only “at least”}}.{silent, plural, =0 {} one { # states none, which is not 0.} other { # state none, which is not 0.}}',
        values: { stated, incidents, openEnded, silent: incidents - stated },
      })}
    </p>
  )
}

const savedTitle = (figure: Casualties): string =>
  figure === 'killed'
    ? i18n.t({ id: 'chart.figures.killed', message: 'Killed, by year' })
    : i18n.t({ id: 'chart.figures.wounded', message: 'Wounded, by year' })
