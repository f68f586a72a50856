import styles from './Handout.module.css'
import { type HandoutMap, LABEL_PX } from './handoutOf'
import type { Label } from './placeLabels'

/** The map with a number at every symbol. */
export function NumberedMap({
  map: { address, width, height, labels },
  alt,
  caption,
}: {
  map: HandoutMap
  alt: string
  /** What sets it apart from the slide's other map; empty where there is one. */
  caption: string
}) {
  return (
    <figure className={styles['map']}>
      {caption !== '' && <figcaption>{caption}</figcaption>}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        <image href={address} width={width} height={height} />
        {labels.map((label) => (
          <Leader key={label.text} label={label} />
        ))}
        {labels.map((label) => (
          <Numbers key={label.text} label={label} />
        ))}
      </svg>
    </figure>
  )
}

/** From the symbol to its numbers, where they do not stand beside it. */
function Leader({ label: { x, y, w, h, anchor } }: { label: Label }) {
  const to = {
    x: Math.min(x + w, Math.max(x, anchor.x)),
    y: Math.min(y + h, Math.max(y, anchor.y)),
  }
  if (Math.hypot(to.x - anchor.x, to.y - anchor.y) < 12) return null
  return <line className={styles['leader']} x1={anchor.x} y1={anchor.y} x2={to.x} y2={to.y} />
}

function Numbers({ label: { x, y, w, h, lines } }: { label: Label }) {
  return (
    <g className={styles['numbers']} data-numbers>
      <rect x={x} y={y} width={w} height={h} rx={2} />
      {lines.map((line, i) => (
        <text
          key={line}
          x={x + w / 2}
          y={y + (i + 0.95) * LABEL_PX * 1.15}
          fontSize={LABEL_PX}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}
