import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Layer, LayerSetting } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { Slider } from '@/ui/Slider'
import { layerName, layerNote } from '@/words/layers'
import { AreaControls } from './AreaControls'
import { LayerSample } from './LayerSample'
import styles from './LayersView.module.css'

type LayerRowProps = {
  layer: Layer
  setting: LayerSetting | null
  /** Whether another of its sort is drawn above it, or below. */
  canRise: boolean
  canSink: boolean
}

/** One layer: shown or not, and while it is, how strongly and at what height. */
export function LayerRow({ layer, setting, canRise, canSink }: LayerRowProps) {
  const dispatch = useDispatch()
  const name = layerName(layer)
  const note = layerNote(layer)
  const percent = setting?.opacity ?? 100
  return (
    <li className={styles['row']} data-shown={setting !== null}>
      <div className={styles['line']}>
        <Checkbox
          checked={setting !== null}
          onChange={() => dispatch({ kind: 'layer/toggled', layer })}
          label={name}
        >
          <LayerSample layer={layer} />
          <span className={styles['name']}>{name}</span>
        </Checkbox>
        {setting && (
          <>
            <Move
              label={i18n.t({ id: 'layers.rise', message: 'Draw {name} higher', values: { name } })}
              able={canRise}
              onMove={() => dispatch({ kind: 'layer/moved', layer, by: 1 })}
            >
              <ChevronUp size={15} aria-hidden="true" />
            </Move>
            <Move
              label={i18n.t({ id: 'layers.sink', message: 'Draw {name} lower', values: { name } })}
              able={canSink}
              onMove={() => dispatch({ kind: 'layer/moved', layer, by: -1 })}
            >
              <ChevronDown size={15} aria-hidden="true" />
            </Move>
          </>
        )}
      </div>
      {setting && (
        <div className={styles['opacity']}>
          <Slider
            label={i18n.t({ id: 'layers.opacity', message: 'Opacity of {name}', values: { name } })}
            value={percent}
            min={10}
            max={100}
            step={10}
            valueText={i18n.t({ id: 'layers.percent', message: '{percent} %', values: { percent } })}
            onChange={(opacity) => dispatch({ kind: 'layer/faded', layer, opacity })}
          />
          <span className={styles['percent']} aria-hidden="true">
            {i18n.t({ id: 'layers.percent', message: '{percent} %', values: { percent } })}
          </span>
        </div>
      )}
      {note !== null && <p className={styles['note']}>{note}</p>}
      {layer === 'choropleth' && setting && (
        <div className={styles['extra']}>
          <AreaControls />
        </div>
      )}
      {layer === 'corridors' && (
        <Button look="link" onPress={() => dispatch({ kind: 'page/opened', page: 'infrastructure' })}>
          {i18n.t({ id: 'layers.about', message: 'What these routes are, and who names them' })}
        </Button>
      )}
    </li>
  )
}

type MoveProps = { label: string; able: boolean; onMove: () => void; children: ReactNode }

/** Stays focusable when there is nowhere left to go: a button that vanished would take the keyboard's place with it. */
function Move({ label, able, onMove, children }: MoveProps) {
  return (
    <button
      type="button"
      className={styles['move']}
      aria-label={label}
      aria-disabled={!able}
      onClick={() => {
        if (able) onMove()
      }}
    >
      {children}
    </button>
  )
}
