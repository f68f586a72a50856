import { useMayAsk, useView } from '@/session/hooks'
import { areaFigureWords, areaName, pressWords } from '@/words/areas'
import { MapTooltip } from './MapTooltip'
import styles from './MapView.module.css'
import { useChoropleth, useProvinces } from './useAreas'

type AreaTooltipProps = { area: string; x: number; y: number }

/** What a coloured area holds. The same is in the chart by country, so screen readers need none of it. */
export function AreaTooltip({ area, x, y }: AreaTooltipProps) {
  const choropleth = useChoropleth()
  const { byCode } = useProvinces()
  const language = useView((view) => view.language)
  const mayAsk = useMayAsk(['country'])
  if (!choropleth) return null
  const country = byCode.get(area)?.country ?? area
  const figure = choropleth.figures.get(area) ?? null
  return (
    <MapTooltip x={x} y={y}>
      <p>{areaName({ key: area, country }, byCode, language)}</p>
      <p className={styles['quiet']}>{areaFigureWords(choropleth.colouring, figure)}</p>
      {figure && mayAsk && (
        <p className={styles['quiet']}>{pressWords(country, choropleth.colouring.level)}</p>
      )}
    </MapTooltip>
  )
}
