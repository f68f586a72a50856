import { useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { killedRanges, rangeCoverage, woundedRanges, type YearRange } from '@/derive/figureRanges'
import type { Casualties } from '@/domain/viewState'
import { digitWords, i18n } from '@/i18n/i18n'
import { useDerivedCalmly, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { figureName, numberWords } from '@/words/figures'
import { ActiveGroup } from './ActiveGroup'
import { ChartCard } from './ChartCard'
import styles from './ChartsView.module.css'
import { FigureLegend } from './FigureLegend'
import { figureTooltip } from './FigureTooltip'
import { Fills } from './Fills'
import { figureData } from './figureData'
import { NumbersTable } from './NumbersTable'
import { notStatedMark, rangeMark } from './rangeMarks'
import { RESULT_AXIS, TOTAL_AXIS } from './StackBars'
import { useActiveGroup } from './useActiveGroup'
import { useFills } from './useFills'
import { useYearChoice, yearsHint } from './useYearChoice'

const FIGURES = { killed: killedRanges, wounded: woundedRanges } as const satisfies Record<
  Casualties,
  unknown
>
/** The stretch between lowest and highest, hatched. */
const BETWEEN = [{ part: 'between', name: '', token: '--text-quiet', texture: 'diagonal' }] as const

export function FigureChart() {
  const dispatch = useDispatch()
  const figure = useView((view) => view.casualties)
  const years = useDerivedCalmly(FIGURES[figure])
  const fills = useFills()
  const { choose, brush, handlers } = useYearChoice()
  const { onReach, onEnter } = useActiveGroup((year, extend) => choose(Number(year), extend))
  const data = useMemo(() => figureData(years), [years])
  const tooltip = useMemo(() => figureTooltip(years, figure), [years, figure])
  const title = i18n.t({ id: 'chart.figures', message: 'Killed and wounded by year' })
  return (
    <ChartCard
      title={title}
      savedTitle={savedTitle(figure)}
      rule={i18n.t({
        id: 'chart.figures.rule',
        message:
          'Each incident’s lowest, best and highest figure, summed in the year it began; attackers left out where reports allow it.',
      })}
      hint={yearsHint()}
      own={['time']}
      data={data}
      onEnter={onEnter}
      controls={
        <FigureSwitch
          figure={figure}
          onChoose={(casualties) => dispatch({ kind: 'casualties/chosen', casualties })}
        />
      }
      chart={
        <>
          <FigureLegend fills={fills} />
          <div className={styles['brushable']}>
            <ResponsiveContainer width="100%" height={176}>
              <BarChart
                data={years}
                margin={{ top: 12, right: 0, bottom: 0, left: 0 }}
                barCategoryGap="26%"
                title={title}
                {...handlers}
              >
                <Fills fills={fills} parts={BETWEEN} />
                <CartesianGrid vertical={false} stroke="var(--hairline)" />
                <XAxis xAxisId={TOTAL_AXIS} dataKey="year" hide />
                <XAxis
                  xAxisId={RESULT_AXIS}
                  dataKey="year"
                  tickFormatter={digitWords}
                  tickLine={false}
                  axisLine={{ stroke: 'var(--hairline-strong)' }}
                />
                <YAxis
                  width={32}
                  domain={[0, 'auto']}
                  allowDecimals={false}
                  tickFormatter={numberWords}
                  tickLine={false}
                  axisLine={false}
                />
                <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--hairline)' }} content={tooltip} />
                <Bar
                  xAxisId={TOTAL_AXIS}
                  dataKey={({ all }: YearRange) => all.high}
                  fill="var(--bar-total)"
                  isAnimationActive={false}
                />
                <Bar
                  dataKey={({ result }: YearRange) => result.high}
                  stackId="result"
                  shape={rangeMark(years, fills)}
                  isAnimationActive={false}
                />
                <Bar
                  dataKey={() => 0}
                  stackId="result"
                  shape={notStatedMark(years)}
                  isAnimationActive={false}
                />
                {brush && (
                  <ReferenceArea
                    xAxisId={RESULT_AXIS}
                    x1={Math.min(brush.from, brush.to)}
                    x2={Math.max(brush.from, brush.to)}
                    fill="var(--accent)"
                    fillOpacity={0.12}
                    stroke="var(--accent)"
                  />
                )}
                <ActiveGroup onReach={onReach} />
              </BarChart>
            </ResponsiveContainer>
          </div>
          <Coverage years={years} />
        </>
      }
      numbers={<NumbersTable data={data} onChoose={(year) => choose(Number(year), false)} />}
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
