import { useMemo } from 'react'
import { i18n } from '@/i18n/i18n'
import { saveFile } from '@/session/saveFile'
import { Button } from '@/ui/Button'
import { MAX_QR_LINK, QR_BORDER, qrPath } from './qrPath'
import styles from './ShareView.module.css'

/** The link for a phone's camera, drawn in the page. Dark on light in every theme, or cameras do not find it. */
export function QrCode({ link }: { link: string }) {
  const code = useMemo(() => (link.length > MAX_QR_LINK ? null : qrPath(link)), [link])
  if (code === null)
    return (
      <p className={styles['noCode']}>
        {i18n.t({ id: 'share.noCode', message: 'Too long for a QR code that a phone can read.' })}
      </p>
    )
  const size = code.modules + 2 * QR_BORDER
  const box = `0 0 ${size} ${size}`
  const save = () =>
    saveFile(
      'iskp-incident-atlas-link.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${code.path}"/></svg>\n`,
      'image/svg+xml',
    )
  return (
    <figure className={styles['code']}>
      <svg
        viewBox={box}
        role="img"
        shapeRendering="crispEdges"
        aria-label={i18n.t({ id: 'share.code', message: 'The link as a QR code' })}
      >
        <path d={code.path} />
      </svg>
      <Button look="link" onPress={save}>
        {i18n.t({ id: 'share.saveCode', message: 'Save the code' })}
      </Button>
    </figure>
  )
}
