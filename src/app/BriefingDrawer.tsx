import { i18n } from '@/i18n/i18n'
import { Drawer } from '@/ui/Drawer'
import { BriefingView } from '@/views/briefing/BriefingView'

/** The briefing where there is no room for it beside the map. */
export function BriefingDrawer({ narrow, onClose }: { narrow: boolean; onClose: () => void }) {
  return (
    <Drawer
      title={i18n.t({ id: 'briefing.label', message: 'Briefing' })}
      side={narrow ? 'page' : 'end'}
      open
      onClose={onClose}
    >
      <BriefingView />
    </Drawer>
  )
}
