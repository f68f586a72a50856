import {
  AREA_LEVELS,
  AREA_MEASURES,
  type AreaColouring,
  LAYERS,
  type LayerSetting,
  MARK_LAYERS,
} from '@/domain/viewState'
import { anySlug, invalid, oneOf, type ParamCodec, unlike, valid, within } from './params'

const isMark = ({ layer }: LayerSetting): boolean => MARK_LAYERS.some((mark) => mark === layer)

/** "water,corridors:60,incidents": the shown layers from below, with their opacity in percent where it is not 100; "none" for none. */
export const layerSettings: ParamCodec<readonly LayerSetting[]> = {
  parse: (text) => {
    if (text === 'none') return valid([])
    const settings: LayerSetting[] = []
    for (const part of text.split(',')) {
      const [name = '', percent = '100', ...rest] = part.split(':')
      const layer = oneOf(LAYERS).parse(name)
      if (layer.status !== 'valid') return layer
      const opacity = /^\d{2,3}$/.test(percent) ? Number(percent) : Number.NaN
      if (!within(opacity, 10, 100) || rest.length > 0) return unlike('corridors:60')
      if (settings.some((setting) => setting.layer === layer.value))
        return invalid({ kind: 'twice', value: name })
      settings.push({ layer: layer.value, opacity })
    }
    // Marks are drawn above the map whatever the order: a link that says otherwise means the nearest that can be.
    return valid([...settings.filter((setting) => !isMark(setting)), ...settings.filter(isMark)])
  },
  format: (settings) =>
    settings.length === 0
      ? 'none'
      : settings.map(({ layer, opacity }) => (opacity === 100 ? layer : `${layer}:${opacity}`)).join(','),
}

/** "province-killed", or "country-source-" and the slug of a source. */
export const areaColouring: ParamCodec<AreaColouring> = {
  parse: (text) => {
    const [level = '', measure = '', ...slug] = text.split('-')
    const parsedLevel = oneOf(AREA_LEVELS).parse(level)
    if (parsedLevel.status !== 'valid') return parsedLevel
    const parsedMeasure = oneOf(AREA_MEASURES).parse(measure)
    if (parsedMeasure.status !== 'valid') return parsedMeasure
    const needsSource = parsedMeasure.value === 'source'
    const source = anySlug.parse(slug.join('-'))
    if (needsSource !== slug.length > 0 || (needsSource && source.status !== 'valid'))
      return unlike('country-source-name')
    return valid({
      level: parsedLevel.value,
      measure: parsedMeasure.value,
      source: needsSource && source.status === 'valid' ? source.value : null,
    })
  },
  format: ({ level, measure, source }) => [level, measure, ...(source === null ? [] : [source])].join('-'),
}
