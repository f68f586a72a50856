import type { Dataset } from '@/dataset/dataset'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { inBounds } from '@/domain/geo'
import { overlaps } from '@/domain/timeWindow'
import type { Camera, ViewState } from '@/domain/viewState'
import { clauseOf, rowTest } from '@/filter/clauses'
import { opened } from './reduce'

/** What had to move so that a record can be seen, and what still hides it. */
export type Revealed = {
  view: ViewState
  /** The time window was widened to hold it. */
  windowMoved: boolean
  cameraMoved: boolean
  /** Clauses other than time that the record does not pass; they are the reader's and stay. */
  hiddenBy: Dimension[]
}

const NEAR_ZOOM = 5

/**
 * Opens a record and makes it visible where that contradicts no filter but time: the window is widened just enough,
 * the camera goes there when it looks elsewhere.
 */
export function reveal(view: ViewState, dataset: Dataset, row: number): Revealed {
  const record = dataset.records[row]
  if (!record) return { view, windowMoved: false, cameraMoved: false, hiddenBy: [] }
  const [startDay, endDay] = [dataset.startDay[row] ?? 0, dataset.endDay[row] ?? 0]
  const windowMoved = view.time !== null && !overlaps(view.time, startDay, endDay)
  const time =
    view.time && windowMoved
      ? { startDay: Math.min(view.time.startDay, startDay), endDay: Math.max(view.time.endDay, endDay) }
      : view.time
  const camera =
    record.position && view.camera && !isNear(view.camera, record.position) ? near(record.position) : null
  return {
    view: {
      ...opened(view, record.id),
      time,
      camera: camera ?? view.camera,
    },
    windowMoved,
    cameraMoved: camera !== null,
    hiddenBy: DIMENSIONS.filter(
      (dimension) => dimension !== 'time' && rowTest(clauseOf(dimension, dataset, view))(row),
    ),
  }
}

const near = ({ lon, lat }: { lon: number; lat: number }): Camera => ({
  lon,
  lat,
  zoom: NEAR_ZOOM,
  bearing: 0,
  pitch: 0,
})

/** Within about half a screen of the centre: a screen is some 1,000 px, and the world 512 px at zoom 0. */
function isNear({ lon, lat, zoom }: Camera, place: { lon: number; lat: number }): boolean {
  const reach = (360 / (512 * 2 ** zoom)) * 400
  return inBounds([lon - reach, lat - reach * 0.6, lon + reach, lat + reach * 0.6], place.lon, place.lat)
}
