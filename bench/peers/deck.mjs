// @ts-check
import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'

/** Days before and after all others. */
const EVER = 1e6

/**
 * deck.gl over a MapLibre map, its points from typed arrays, the window a range of the data filter on the graphics card.
 *
 * @param {import('maplibre-gl').Map} map
 * @param {import('../mapContender').Shown} shown
 * @param {(canvas: HTMLCanvasElement) => Pick<import('../mapContender').Contender, 'drawn' | 'finish'>} watchCanvas
 * @param {number} dotPx
 * @returns {import('../mapContender').Contender}
 */
export function overMap(map, { points, window, colours }, watchCanvas, dotPx) {
  const { count, lon, lat, startDay, endDay, kind } = points
  const position = new Float32Array(count * 2)
  const colour = new Uint8Array(count * 3)
  const days = new Float32Array(count * 2)
  for (let i = 0; i < count; i++) {
    position.set([lon[i] ?? 0, lat[i] ?? 0], i * 2)
    colour.set(colours[kind[i] ?? 0] ?? [], i * 3)
    days.set([startDay[i] ?? 0, endDay[i] ?? 0], i * 2)
  }
  const data = {
    length: count,
    attributes: {
      getPosition: { value: position, size: 2 },
      getFillColor: { value: colour, size: 3, normalized: true },
      getFilterValue: { value: days, size: 2 },
    },
  }
  const extensions = [new DataFilterExtension({ filterSize: 2 })]
  /** @param {import('@/domain/timeWindow').TimeWindow} shownWindow */
  const layersOf = (shownWindow) => [
    new ScatterplotLayer({
      id: 'points',
      data,
      extensions,
      radiusUnits: 'pixels',
      getRadius: dotPx / 2,
      stroked: false,
      filterRange: [
        [-EVER, shownWindow.endDay],
        [shownWindow.startDay, EVER],
      ],
    }),
  ]
  const overlay = new MapLibreOverlay({ interleaved: false, layers: layersOf(window) })
  map.addControl(overlay)
  /** @type {ReturnType<typeof watchCanvas> | null} */
  let watched = null
  return {
    show: (next) => overlay.setProps({ layers: layersOf(next) }),
    drawn() {
      const canvas = overlay.getCanvas()
      // Its card is asked for in the background.
      if (!watched && canvas && canvas.width > 0 && overlay['_deck']?.['device'])
        watched = watchCanvas(canvas)
      return watched?.drawn() ?? 'nothing'
    },
    finish: () => watched?.finish(),
  }
}
