import { useId } from 'react'
import { SLIDE_CHARTS, SLIDE_LAYOUTS, type Slide, TRANSITIONS } from '@/domain/briefing'
import { type BriefingEdit, type SlideWords, showsChart, showsView, withWords } from '@/domain/briefingEdits'
import { i18n } from '@/i18n/i18n'
import { Checkbox } from '@/ui/Checkbox'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { MarkdownText } from '@/ui/MarkdownText'
import { Segments } from '@/ui/Segments'
import { slideChartName, slideLayoutName, transitionName } from '@/words/briefing'
import styles from './BriefingView.module.css'
import { FiguresKept } from './FiguresKept'
import { SlideActs } from './SlideActs'
import { Typed } from './Typed'
import { WordsFit } from './WordsFit'

type SlideEditorProps = {
  slide: Slide
  edit: (change: BriefingEdit, group?: string) => void
  onDelete: () => void
}

/** The words of one slide. Its view is taken anew by a button of its own, and never by editing words. */
export function SlideEditor({ slide, edit, onDelete }: SlideEditorProps) {
  const { id, layout, chart, transition, plays } = slide
  const preview = useId()
  const change = (words: Partial<SlideWords>, group?: string) =>
    edit(withWords(id, words), group && `${group} ${id}`)
  const layoutLabel = i18n.t({ id: 'slide.layout', message: 'Layout' })
  const chartLabel = i18n.t({ id: 'slide.chart', message: 'Chart' })
  const plainLabel = i18n.t({ id: 'slide.plays', message: 'Play time when it is shown' })
  return (
    <div className={styles['editor']}>
      <SlideActs slide={slide} onDelete={onDelete} />
      <Typed
        label={i18n.t({ id: 'slide.title', message: 'Title' })}
        value={slide.title}
        max={300}
        onType={(title) => change({ title }, 'title')}
      />
      <div className={styles['settings']}>
        <ChoiceMenu
          label={`${layoutLabel}: ${slideLayoutName(layout)}`}
          groups={[
            {
              id: 'layout',
              title: layoutLabel,
              kind: 'one',
              choices: SLIDE_LAYOUTS.map((one) => ({
                id: one,
                text: slideLayoutName(one),
                chosen: one === layout,
                onChoose: () => change({ layout: one }),
              })),
            },
          ]}
        >
          {layoutLabel}: <span className={styles['chosen']}>{slideLayoutName(layout)}</span>
        </ChoiceMenu>
        {showsChart(layout) && chart && (
          <ChoiceMenu
            label={`${chartLabel}: ${slideChartName(chart)}`}
            groups={[
              {
                id: 'chart',
                title: chartLabel,
                kind: 'one',
                choices: SLIDE_CHARTS.map((one) => ({
                  id: one,
                  text: slideChartName(one),
                  chosen: one === chart,
                  onChoose: () => change({ chart: one }),
                })),
              },
            ]}
          >
            {chartLabel}: <span className={styles['chosen']}>{slideChartName(chart)}</span>
          </ChoiceMenu>
        )}
      </div>
      <Typed
        label={i18n.t({ id: 'slide.text', message: 'Text' })}
        hint={i18n.t({
          id: 'slide.text.hint',
          message: '**strong**, *emphasis*, - list, [words](https://…)',
        })}
        value={slide.text}
        rows={4}
        max={10_000}
        onType={(text) => change({ text }, 'text')}
      />
      {slide.text.trim() !== '' && (
        <section className={styles['preview']} aria-labelledby={preview}>
          <h4 id={preview}>{i18n.t({ id: 'slide.preview', message: 'As it will read' })}</h4>
          <MarkdownText text={slide.text} />
        </section>
      )}
      <WordsFit slide={slide} />
      <Typed
        label={i18n.t({ id: 'slide.notes', message: 'Notes' })}
        hint={i18n.t({ id: 'slide.notes.hint', message: 'for the speaker only' })}
        value={slide.notes}
        rows={3}
        max={50_000}
        onType={(notes) => change({ notes }, 'notes')}
      />
      {showsView(layout) && (
        <>
          <div className={styles['settings']}>
            <span className={styles['name']}>
              {i18n.t({ id: 'slide.transition', message: 'The map comes here by' })}
            </span>
            <Segments
              label={i18n.t({ id: 'slide.transition', message: 'The map comes here by' })}
              choices={TRANSITIONS.map((one) => ({ id: one, text: transitionName(one) }))}
              chosen={transition}
              onChoose={(one) => change({ transition: one })}
            />
          </div>
          <Checkbox checked={plays} onChange={() => change({ plays: !plays })} label={plainLabel}>
            <span>{plainLabel}</span>
          </Checkbox>
          <FiguresKept slide={slide} />
        </>
      )}
    </div>
  )
}
