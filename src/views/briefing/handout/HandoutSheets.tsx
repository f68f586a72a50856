import { useMemo } from 'react'
import { i18n } from '@/i18n/i18n'
import { MarkdownText } from '@/ui/MarkdownText'
import { isoDayWords } from '@/words/dates'
import { notStated, numberWords } from '@/words/figures'
import { boundariesWords, mapSourceWords } from '@/words/mapCredits'
import { chartMarks, HOLLOW_DASH, type Mark } from '../deck/chartMarks'
import { chartWords, type DeckChart, type DeckSlide, type DeckTable } from '../deck/deck'
import styles from './Handout.module.css'
import type { Handout } from './handoutOf'
import { LinkCode } from './LinkCode'
import { NumberedMap } from './NumberedMap'
import { NumberedTable } from './NumberedTable'
import { chartHeight } from './pages'

/** The sheets as they are printed. */
export function HandoutSheets({ handout, title }: { handout: Handout; title: string }) {
  const { deck, maps, numbering } = handout
  const [first] = deck.slides
  return (
    <article className={styles['sheets']} dir={deck.isRightToLeft ? 'rtl' : 'ltr'}>
      <header className={styles['head']}>
        <div>
          <h1 dir="auto" lang={deck.language}>
            {title}
          </h1>
          <p>{deck.edition}</p>
          <p>
            {mapSourceWords()} {boundariesWords()}
          </p>
          <p>
            {i18n.t({
              id: 'handout.made',
              message:
                'Printed {day} from {count, plural, one {# slide} other {# slides}}. Numbers on the maps are those of the table at the end.',
              values: { day: isoDayWords(deck.madeOn), count: deck.slides.length },
            })}
          </p>
        </div>
        {first && <LinkCode link={first.link.split('?')[0] ?? first.link} />}
      </header>
      <ol className={styles['contents']}>
        {deck.slides.map(({ id, title: name }) => (
          <li key={id} dir="auto" lang={deck.language}>
            {name}
          </li>
        ))}
      </ol>
      {deck.slides.map((slide) => (
        <SlideSheet key={slide.id} slide={slide} handout={handout} isNamed={slide.title !== title} />
      ))}
      {numbering.size > 0 && maps.size > 0 && <NumberedTable handout={handout} />}
    </article>
  )
}

function SlideSheet({ slide, handout, isNamed }: { slide: DeckSlide; handout: Handout; isNamed: boolean }) {
  const { deck, maps, places } = handout
  const hasView = slide.foot.length > 0 && slide.layout !== 'title' && slide.layout !== 'closing'
  return (
    <section
      className={styles['slide']}
      data-layout={slide.layout}
      data-starts-page={places.get(slide.id)?.startsPage ?? false}
      data-long={places.get(slide.id)?.isLong ?? false}
    >
      {isNamed && (
        <h2 dir="auto" lang={deck.language}>
          {slide.title}
        </h2>
      )}
      {slide.text.length > 0 && (
        <div lang={deck.language} dir="auto" className={styles['words']}>
          <MarkdownText text={slide.markdown} />
        </div>
      )}
      {slide.maps.map(({ id, alt, caption }) => {
        const map = maps.get(id)
        return map && <NumberedMap key={id} map={map} alt={alt} caption={caption} />
      })}
      {slide.chart && <ChartFigure chart={slide.chart} handout={handout} />}
      {slide.tables.map((table) => (
        <PlainTable key={table.title} table={table} />
      ))}
      {hasView && (
        <footer className={styles['foot']}>
          <div>
            {slide.foot.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <LinkCode link={slide.link} />
        </footer>
      )}
    </section>
  )
}

const CHART = { width: 672, sizePx: 11 } as const

function ChartFigure({ chart, handout: { ink, measure } }: { chart: DeckChart; handout: Handout }) {
  const height = chartHeight(chart)
  const marks = useMemo(
    () =>
      chartMarks(chart, {
        ...CHART,
        height,
        ink,
        widthOf: (text, sizePx) => measure(text, (sizePx * 72) / 96, false) * 96,
        say: numberWords,
      }),
    [chart, height, ink, measure],
  )
  return (
    <figure className={styles['chart']}>
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${CHART.width} ${height}`} role="img" aria-label={chartWords(chart, notStated())}>
        {marks.map((mark) =>
          mark.kind === 'rect' ? (
            <rect
              key={keyOf(mark)}
              x={mark.x}
              y={mark.y}
              width={mark.w}
              height={mark.h}
              {...(mark.isHollow
                ? { fill: 'none', stroke: `#${mark.fill}`, strokeDasharray: HOLLOW_DASH.join(' ') }
                : { fill: `#${mark.fill}` })}
            />
          ) : (
            <text
              key={keyOf(mark)}
              x={mark.x}
              y={mark.y}
              fontSize={mark.sizePx}
              textAnchor={mark.anchor}
              fill={`#${mark.fill}`}
            >
              {mark.text}
            </text>
          ),
        )}
      </svg>
      <p className={styles['rule']}>{chart.rule}</p>
    </figure>
  )
}

const keyOf = (mark: Mark): string => `${mark.kind} ${mark.x} ${mark.y}`

function PlainTable({ table: { title, columns, rows } }: { table: DeckTable }) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <colgroup>
        {columns.map(({ name, share }) => (
          <col key={name} style={{ inlineSize: `${(100 * share) / shares}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name, isFigure }) => (
            <th key={name} scope="col" data-figure={isFigure ?? false}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('\n')}>
            {cells.map((cell, c) => (
              <td
                key={columns[c]?.name ?? ''}
                // A number has no direction of its own and would leave its column.
                dir={columns[c]?.isFigure ? undefined : 'auto'}
                data-figure={columns[c]?.isFigure ?? false}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
