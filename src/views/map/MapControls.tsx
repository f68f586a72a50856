import { BoxSelect, Frame, Lasso, Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import type { DrawTool } from './drawnRing'
import styles from './MapView.module.css'
import type { MapEngine } from './scene'

type MapControlsProps = {
  engine: MapEngine | null
  tool: DrawTool | null
  onTool: (tool: DrawTool | null) => void
}

export function MapControls({ engine, tool, onTool }: MapControlsProps) {
  const dispatch = useDispatch()
  const extent = useView((view) => view.extent)
  const toggle = (wanted: DrawTool) => onTool(tool === wanted ? null : wanted)
  return (
    <div
      className={styles['controls']}
      role="group"
      aria-label={i18n.t({ id: 'map.controls', message: 'Map' })}
    >
      <Control label={i18n.t({ id: 'map.zoomIn', message: 'Zoom in' })} onPress={() => engine?.zoomBy(1)}>
        <Plus size={18} aria-hidden="true" />
      </Control>
      <Control label={i18n.t({ id: 'map.zoomOut', message: 'Zoom out' })} onPress={() => engine?.zoomBy(-1)}>
        <Minus size={18} aria-hidden="true" />
      </Control>
      <Control
        label={i18n.t({ id: 'map.fitAll', message: 'Show everything' })}
        onPress={() => dispatch({ kind: 'camera/cleared' })}
      >
        <Maximize size={16} aria-hidden="true" />
      </Control>
      <Control
        label={i18n.t({ id: 'map.extent', message: 'Only what the map shows' })}
        pressed={extent !== null}
        onPress={() => {
          if (engine) dispatch({ kind: 'extent/chosen', extent: extent ? null : engine.bounds() })
        }}
      >
        <Frame size={16} aria-hidden="true" />
      </Control>
      <Control
        label={i18n.t({ id: 'map.box', message: 'Choose by drawing a box' })}
        pressed={tool === 'box'}
        onPress={() => toggle('box')}
      >
        <BoxSelect size={16} aria-hidden="true" />
      </Control>
      <Control
        label={i18n.t({ id: 'map.lasso', message: 'Choose by drawing around' })}
        pressed={tool === 'lasso'}
        onPress={() => toggle('lasso')}
      >
        <Lasso size={16} aria-hidden="true" />
      </Control>
    </div>
  )
}

type ControlProps = { label: string; onPress: () => void; pressed?: boolean; children: ReactNode }

function Control({ label, onPress, pressed, children }: ControlProps) {
  return (
    <Button look="icon" label={label} onPress={onPress} {...(pressed === undefined ? {} : { pressed })}>
      {children}
    </Button>
  )
}
