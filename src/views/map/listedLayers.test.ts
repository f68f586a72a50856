import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, LAYERS, type LayerSetting } from '@/domain/viewState'
import { LAYER_SORTS, type LayerSort, listedLayers } from './listedLayers'

const settings = fc
  .shuffledSubarray([...LAYERS])
  .map((layers): LayerSetting[] => layers.map((layer) => ({ layer, opacity: 100 })))
const sort = fc.constantFrom<LayerSort>('map', 'marks')
const names = (shown: readonly LayerSetting[], of: LayerSort) =>
  listedLayers(shown, of).map(({ layer }) => layer)

describe('listedLayers', () => {
  it('lists every layer of the sort once', () => {
    fc.assert(
      fc.property(settings, sort, (shown, of) => {
        expect(names(shown, of).toSorted()).toEqual([...LAYER_SORTS[of]].toSorted())
      }),
    )
  })

  it('keeps the shown ones in drawing order, the topmost first', () => {
    fc.assert(
      fc.property(settings, sort, (shown, of) => {
        const listed = listedLayers(shown, of).flatMap(({ layer, setting }) => (setting ? layer : []))
        const drawn = shown.flatMap(({ layer }) =>
          LAYER_SORTS[of].some((one) => one === layer) ? layer : [],
        )
        expect(listed).toEqual(drawn.toReversed())
      }),
    )
  })

  it('moves no row when a layer that was never moved is hidden and shown', () => {
    const { layers } = DEFAULT_VIEW
    const without = layers.filter(({ layer }) => layer !== 'provinces')
    expect(names(without, 'map')).toEqual(names(layers, 'map'))
    expect(names(layers, 'map')).toEqual(['cities', 'corridors', 'provinces', 'water', 'choropleth'])
  })
})
