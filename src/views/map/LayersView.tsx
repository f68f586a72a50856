import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { MARKS, PROJECTIONS } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { Segments } from '@/ui/Segments'
import { marksName, projectionName } from '@/words/layers'
import { LayerRow } from './LayerRow'
import styles from './LayersView.module.css'
import { type LayerSort, listedLayers } from './listedLayers'

/** What is laid over the land, in what order and how strongly. Stands beside the map, which answers at once. */
export function LayersView({ onClose }: { onClose: () => void }) {
  const dispatch = useDispatch()
  const marks = useView((view) => view.marks)
  const projection = useView((view) => view.projection)
  const panel = useRef<HTMLElement>(null)
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  })
  useEffect(() => {
    const element = panel.current
    const opener = document.activeElement
    element?.focus()
    element?.addEventListener('keydown', closeOnEscape)
    return () => {
      element?.removeEventListener('keydown', closeOnEscape)
      // Gone with the panel, the keyboard's place would be the top of the page.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  const title = i18n.t({ id: 'layers.title', message: 'Layers' })
  const marksTitle = i18n.t({ id: 'layers.marks', message: 'How incidents stand on the map' })
  const projectionTitle = i18n.t({ id: 'layers.projection', message: 'Projection' })
  return (
    <section ref={panel} className={styles['panel']} aria-label={title} tabIndex={-1} data-over-map="panel">
      <header className={styles['header']}>
        <h2>{title}</h2>
        <Button
          look="icon"
          onPress={onClose}
          label={i18n.t({ id: 'layers.close', message: 'Close the layers' })}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      <div className={styles['body']}>
        <h3 className={styles['heading']}>{marksTitle}</h3>
        <Segments
          label={marksTitle}
          choices={MARKS.map((id) => ({ id, text: marksName(id) }))}
          chosen={marks}
          onChoose={(chosen) => dispatch({ kind: 'marks/chosen', marks: chosen })}
        />
        <h3 className={styles['heading']}>{projectionTitle}</h3>
        <Segments
          label={projectionTitle}
          choices={PROJECTIONS.map((id) => ({ id, text: projectionName(id) }))}
          chosen={projection}
          onChoose={(chosen) => dispatch({ kind: 'projection/chosen', projection: chosen })}
        />
        <LayerList sort="marks" title={i18n.t({ id: 'layers.sortMarks', message: 'Marks, topmost first' })} />
        <LayerList sort="map" title={i18n.t({ id: 'layers.sortMap', message: 'Below them, on the land' })} />
      </div>
    </section>
  )
}

function LayerList({ sort, title }: { sort: LayerSort; title: string }) {
  const layers = useView((view) => view.layers)
  const listed = listedLayers(layers, sort)
  const shown = listed.flatMap(({ layer, setting }) => (setting ? layer : []))
  return (
    <>
      <h3 className={styles['heading']}>{title}</h3>
      <ul aria-label={title}>
        {listed.map(({ layer, setting }) => (
          <LayerRow
            key={layer}
            layer={layer}
            setting={setting}
            canRise={shown[0] !== layer}
            canSink={shown.at(-1) !== layer}
          />
        ))}
      </ul>
    </>
  )
}
