import type { LonLat } from '@/domain/geo'
import { directionOf, spokenLocale } from '@/i18n/i18n'
import type { MapAsk, TakeMap, TakenMap } from '@/session/takeMap'
import { mercatorX, mercatorY, worldPx } from '../engine/mercator'
import { type MapPicture, mapPicture, pngOf } from './mapPicture'

/** About what a picture leaves around its map; slides and sheets have margins of their own. */
const MARGIN = { x: 20, top: 25, bottom: 20 }

/** The map of a view with its legend, without words around it, for what is made elsewhere. */
export const takeMap: TakeMap = async (session, ask) => {
  const page = { width: ask.width + 2 * MARGIN.x, height: ask.height + MARGIN.top + MARGIN.bottom }
  const picture = await mapPicture({
    session,
    view: ask.view,
    ...page,
    zoom: 1,
    pixelRatio: ask.density,
    title: '',
    parts: ask.hasLegend ? ['legend', 'scale'] : ['scale'],
    seen: ask.seen,
    signal: ask.signal,
  })
  return cut(picture, page, ask)
}

async function cut(
  picture: MapPicture,
  page: { width: number; height: number },
  { density }: MapAsk,
): Promise<TakenMap> {
  const { canvas, camera, map } = picture
  const [left, top] = [map.x, map.y]
  const [width, height] = [page.width - 2 * left, page.height - top - Math.min(left, MARGIN.bottom)]
  const image = document.createElement('canvas')
  image.width = Math.round(width * density)
  image.height = Math.round(height * density)
  const context = image.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw the picture on')
  context.drawImage(canvas, -Math.round(left * density), -Math.round(top * density))
  const address = await addressOf(await pngOf(image))
  const world = worldPx(camera.zoom)
  // Where a page reads from the right, a legend beside the map stands left of it.
  const start = directionOf(spokenLocale()) === 'rtl' ? width - map.width : 0
  return {
    address,
    width,
    height,
    pointOf([lon, lat]: LonLat) {
      const x = (mercatorX(lon) - mercatorX(camera.lon)) * world + map.width / 2
      const y = (mercatorY(lat) - mercatorY(camera.lat)) * world + map.height / 2
      return x < 0 || y < 0 || x > map.width || y > map.height ? null : { x: x + start, y }
    },
  }
}

const addressOf = (png: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () =>
      reject(reader.error ?? new Error('The picture could not be read back')),
    )
    reader.readAsDataURL(png)
  })
