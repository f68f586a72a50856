import { encodeQR } from 'qr'
import { useMemo } from 'react'
import { i18n } from '@/i18n/i18n'
import styles from './Handout.module.css'

/** Characters; more make modules that no phone reads off paper at this size. */
const MAX_CODE = 400
/** Longer, nobody types it. */
const MAX_PRINTED = 90

/** The link for a phone's camera, and in letters where it is short. */
export function LinkCode({ link }: { link: string }) {
  const rows = useMemo(() => (link.length > MAX_CODE ? null : encodeQR(link, 'raw', { border: 2 })), [link])
  if (!rows) return null
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <figure className={styles['code']}>
      <svg
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        role="img"
        shapeRendering="crispEdges"
        aria-label={i18n.t({ id: 'share.code', message: 'The link as a QR code' })}
      >
        <path d={path} />
      </svg>
      {link.length <= MAX_PRINTED && <figcaption dir="ltr">{link.replace(/^https?:\/\//, '')}</figcaption>}
    </figure>
  )
}
