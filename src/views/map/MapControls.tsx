import { Maximize, Minus, Plus } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { useDispatch } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './MapView.module.css'
import type { MapEngine } from './scene'

export function MapControls({ engine }: { engine: MapEngine | null }) {
  const dispatch = useDispatch()
  return (
    <div
      className={styles['controls']}
      role="group"
      aria-label={i18n.t({ id: 'map.controls', message: 'Map' })}
    >
      <Button
        look="icon"
        label={i18n.t({ id: 'map.zoomIn', message: 'Zoom in' })}
        onPress={() => engine?.zoomBy(1)}
      >
        <Plus size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={i18n.t({ id: 'map.zoomOut', message: 'Zoom out' })}
        onPress={() => engine?.zoomBy(-1)}
      >
        <Minus size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={i18n.t({ id: 'map.fitAll', message: 'Show everything' })}
        onPress={() => dispatch({ kind: 'camera/cleared' })}
      >
        <Maximize size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}
