import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { i18n } from '@/i18n/i18n'
import { Button } from './Button'
import { classes } from './classes'
import styles from './Drawer.module.css'

type DrawerProps = {
  title: string
  side: 'start' | 'end' | 'page' | 'top'
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A panel over the map on screens too narrow to set it beside; closes by Escape, by its button, by a tap outside. */
export function Drawer({ title, side, open, onClose, children }: DrawerProps) {
  return (
    <ModalOverlay
      className={classes(styles['shade'])}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classes(styles['drawer'], styles[side])}>
        <Dialog aria-label={title} className={classes(styles['dialog'])}>
          <header className={styles['header']}>
            <h2>{title}</h2>
            <Button look="icon" onPress={onClose} label={i18n.t({ id: 'drawer.close', message: 'Close' })}>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          <div className={styles['body']}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
