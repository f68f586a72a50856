import type { MapPoints } from '@/derive/mapPoints'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Scene } from '../scene'
import type { OverlayInk } from './overlayPrograms'
import type { OverlayScene } from './overlayRenderer'

/** What the map shows at a moment: the scene, and what comes and goes between scenes. */
export type SceneOnMap = {
  readonly scene: Scene
  /** A window under the hand; undefined: the scene's own. */
  readonly previewWindow: TimeWindow | null | undefined
  /** Row under the pointer. */
  readonly hoveredRow: number | null
  /** Row that a table or a chart points at. */
  readonly highlightedRow: number | null
}

export const showing = (scene: Scene): SceneOnMap => ({
  scene,
  previewWindow: undefined,
  hoveredRow: null,
  highlightedRow: null,
})

/** A scene with another window ends the preview; one that differs elsewhere leaves the hand its handle. */
export const withScene = (shown: SceneOnMap, scene: Scene): SceneOnMap => ({
  ...shown,
  scene,
  previewWindow: scene.window === shown.scene.window ? shown.previewWindow : undefined,
})

export const shownWindow = ({ scene, previewWindow }: SceneOnMap): TimeWindow | null =>
  previewWindow === undefined ? scene.window : previewWindow

export function overlayScene(shown: SceneOnMap, ink: OverlayInk): OverlayScene {
  const { points, mask, selectedRow } = shown.scene
  return {
    points,
    mask,
    window: shownWindow(shown),
    selected: pointOfRow(points, selectedRow),
    pointed: pointOfRow(points, shown.hoveredRow ?? shown.highlightedRow),
    ink,
  }
}

/** Null when the row has no place. */
function pointOfRow(points: MapPoints, row: number | null): number | null {
  const point = row === null ? -1 : points.row.indexOf(row)
  return point < 0 ? null : point
}
