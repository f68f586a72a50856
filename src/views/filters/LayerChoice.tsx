import { isShownLayer, type Layer } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { FilterSection } from './FilterSection'
import styles from './FiltersView.module.css'

const LAYERS = ['corridors'] as const satisfies readonly Layer[]
const NAMES: Record<(typeof LAYERS)[number], () => string> = {
  corridors: () => i18n.t({ id: 'layer.corridors', message: 'Threatened infrastructure (schematic)' }),
}

/** What is laid over the base map; asks nothing of the incidents. */
export function LayerChoice() {
  const dispatch = useDispatch()
  const shown = useView((view) => view.layers)
  return (
    <FilterSection title={i18n.t({ id: 'layers.title', message: 'Layers' })} onClear={null}>
      {LAYERS.map((layer) => (
        <Checkbox
          key={layer}
          checked={isShownLayer(shown, layer)}
          onChange={() => dispatch({ kind: 'layer/toggled', layer })}
          label={NAMES[layer]()}
        >
          <span className={styles['name']}>{NAMES[layer]()}</span>
        </Checkbox>
      ))}
      <Button look="link" onPress={() => dispatch({ kind: 'page/opened', page: 'infrastructure' })}>
        {i18n.t({ id: 'layers.about', message: 'What these routes are, and who names them' })}
      </Button>
    </FilterSection>
  )
}
