import type { IControl, Map as MapLibreMap, Subscription } from 'maplibre-gl'
import { lengthWords } from '@/words/lengths'
import { metresBetween, scaleBar } from '../scaleBar'

const MAX_WIDTH_PX = 96

/** MapLibre's own writes Latin digits and "km" in every language. Measured at the middle of what can be seen. */
export class ScaleControl implements IControl {
  private readonly element = document.createElement('div')
  private subscription: Subscription | null = null

  onAdd(map: MapLibreMap): HTMLElement {
    this.element.className = 'maplibregl-ctrl maplibregl-ctrl-scale'
    this.element.dataset['overMap'] = 'edge'
    const write = (): void => this.write(map)
    this.subscription = map.on('move', write)
    write()
    return this.element
  }

  onRemove(): void {
    this.subscription?.unsubscribe()
    this.element.remove()
  }

  private write(map: MapLibreMap): void {
    const { x, y } = map.project(map.getCenter())
    const at = (px: number) => map.unproject([px, y])
    const [from, to] = [at(x - MAX_WIDTH_PX / 2), at(x + MAX_WIDTH_PX / 2)]
    const metres = metresBetween([from.lng, from.lat], [to.lng, to.lat])
    const bar = scaleBar(metres / MAX_WIDTH_PX, MAX_WIDTH_PX)
    this.element.hidden = bar === null
    if (!bar) return
    this.element.style.setProperty('--bar', `${bar.widthPx}px`)
    const words = lengthWords(bar.metres)
    if (this.element.textContent !== words) this.element.textContent = words
  }
}
