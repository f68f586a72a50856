import type { MapPoints } from '@/derive/mapPoints'
import { overlaps, type TimeWindow } from '@/domain/timeWindow'

/** What decides whether a point is drawn, and so whether it can be picked. */
export type Shown = { readonly mask: Uint8Array; readonly window: TimeWindow | null }

export const isShown = (points: MapPoints, { mask, window }: Shown, point: number): boolean =>
  mask[point] === 1 &&
  (window === null || overlaps(window, points.startDay[point] ?? 0, points.endDay[point] ?? 0))
