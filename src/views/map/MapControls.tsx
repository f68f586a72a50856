import {
  BoxSelect,
  Frame,
  ImageDown,
  Lasso,
  MapPinned,
  Maximize,
  Minus,
  Navigation2,
  Plus,
} from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { LOOKS } from '@/domain/looks'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useMayAsk, useView } from '@/session/hooks'
import { useLooking } from '@/session/look'
import { Button } from '@/ui/Button'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { regionName } from '@/words/facets'
import type { DrawTool } from './drawnRing'
import styles from './MapView.module.css'
import type { MapEngine } from './scene'

type MapControlsProps = {
  engine: MapEngine | null
  tool: DrawTool | null
  onTool: (tool: DrawTool | null) => void
  onPicture?: () => void
}

export const MapControls = memo(function MapControls({ engine, tool, onTool, onPicture }: MapControlsProps) {
  const dispatch = useDispatch()
  return (
    <div
      className={styles['controls']}
      data-explore
      data-over-map="edge"
      role="group"
      aria-label={i18n.t({ id: 'map.controls', message: 'Map' })}
    >
      <Control label={i18n.t({ id: 'map.zoomIn', message: 'Zoom in' })} onPress={() => engine?.zoomBy(1)}>
        <Plus size={18} aria-hidden="true" />
      </Control>
      <Control label={i18n.t({ id: 'map.zoomOut', message: 'Zoom out' })} onPress={() => engine?.zoomBy(-1)}>
        <Minus size={18} aria-hidden="true" />
      </Control>
      <NorthControl engine={engine} />
      <LookMenu />
      <Control
        label={i18n.t({ id: 'map.fitAll', message: 'Show everything' })}
        onPress={() => dispatch({ kind: 'camera/cleared' })}
      >
        <Maximize size={16} aria-hidden="true" />
      </Control>
      <AskByMap engine={engine} tool={tool} onTool={onTool} />
      {onPicture && (
        <Control label={i18n.t({ id: 'map.picture', message: 'Save as a picture' })} onPress={onPicture}>
          <ImageDown size={16} aria-hidden="true" />
        </Control>
      )}
    </div>
  )
})

/** What the map shows, or a part of it, as the question. */
function AskByMap({ engine, tool, onTool }: MapControlsProps) {
  const dispatch = useDispatch()
  const extent = useView((view) => view.extent)
  const toggle = (wanted: DrawTool) => onTool(tool === wanted ? null : wanted)
  if (!useMayAsk(['extent', 'area'])) return null
  return (
    <>
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
    </>
  )
}

/** Only while the map is turned or tilted: a compass that points up says nothing. */
function NorthControl({ engine }: { engine: MapEngine | null }) {
  const bearing = useView((view) => view.camera?.bearing ?? 0)
  const pitch = useView((view) => view.camera?.pitch ?? 0)
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)')
  if (Math.abs(bearing) < 0.05 && pitch < 0.05) return null
  return (
    <Control
      label={i18n.t({ id: 'map.resetNorth', message: 'North up, seen from above' })}
      onPress={() => engine?.resetNorth({ animate })}
    >
      <Navigation2 size={16} aria-hidden="true" style={{ transform: `rotate(${-bearing}deg)` }} />
    </Control>
  )
}

function LookMenu() {
  const looking = useLooking()
  const title = i18n.t({ id: 'map.goTo', message: 'Go to' })
  return (
    <div className={styles['goTo']}>
      <ChoiceMenu
        label={title}
        plain
        groups={[
          {
            id: 'fit',
            title,
            kind: 'act',
            choices: [
              {
                id: 'result',
                text: i18n.t({ id: 'look.result', message: 'What passes the filters' }),
                onChoose: looking.result,
              },
              {
                id: 'selection',
                text: i18n.t({ id: 'look.selection', message: 'The open record' }),
                onChoose: looking.selection,
              },
              {
                id: 'everything',
                text: i18n.t({ id: 'look.everything', message: 'Everything' }),
                onChoose: looking.everything,
              },
            ],
          },
          {
            id: 'regions',
            title: i18n.t({ id: 'look.regions', message: 'Regions' }),
            kind: 'act',
            choices: LOOKS.map((look) => ({
              id: look,
              text: regionName(look),
              onChoose: () => looking.at(look),
            })),
          },
        ]}
      >
        <MapPinned size={16} aria-hidden="true" />
      </ChoiceMenu>
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
