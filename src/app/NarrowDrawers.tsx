import type { ComponentProps } from 'react'
import { i18n } from '@/i18n/i18n'
import { Drawer } from '@/ui/Drawer'
import { ComparedFilters } from './ComparedFilters'
import { SidePanel } from './SidePanel'

export type DrawerName = 'filters' | 'side'

type NarrowDrawersProps = {
  open: DrawerName
  narrow: boolean
  onClose: () => void
  filters: ComponentProps<typeof ComparedFilters>
}

/** The panels a narrow screen has no room for beside the map. */
export function NarrowDrawers({ open, narrow, onClose, filters }: NarrowDrawersProps) {
  return open === 'filters' ? (
    <Drawer
      title={i18n.t({ id: 'layout.filters', message: 'Filters' })}
      side={narrow ? 'page' : 'start'}
      open
      onClose={onClose}
    >
      <ComparedFilters {...filters} />
    </Drawer>
  ) : (
    <Drawer
      title={i18n.t({ id: 'layout.side', message: 'Charts, list and details' })}
      side={narrow ? 'page' : 'end'}
      open
      onClose={onClose}
    >
      <SidePanel />
    </Drawer>
  )
}
