import { hasSymbol } from '@/derive/mapPoints'
import type { LonLat } from '@/domain/geo'
import type { ShownWindow, TimeWindow } from '@/domain/timeWindow'
import type { Scene } from '../scene'
import type { StandingLabel } from './areaLabels'
import type { Marks } from './marks'

/** What the map shows at a moment: the scene, and what comes and goes between scenes. */
export type SceneOnMap = {
  readonly scene: Scene
  /** A window under the hand; undefined: the scene's own. */
  readonly previewWindow: ShownWindow | null | undefined
  /** Row under the pointer. */
  readonly hoveredRow: number | null
  /** Key of the flow under the pointer. */
  readonly hoveredFlow: string | null
  /** Row that a table or a chart points at. */
  readonly highlightedRow: number | null
  /** Rows of the group that is opened as a fan. */
  readonly fan: readonly number[] | null
  /** Of areas, as they stand on the map. */
  readonly labels: readonly StandingLabel[]
}

export const showing = (scene: Scene): SceneOnMap => ({
  scene,
  previewWindow: undefined,
  hoveredRow: null,
  hoveredFlow: null,
  highlightedRow: null,
  fan: null,
  labels: [],
})

/** A scene with another window ends the preview; one that differs elsewhere leaves the hand its handle. */
export const withScene = (shown: SceneOnMap, scene: Scene): SceneOnMap => ({
  ...shown,
  scene,
  previewWindow: scene.window === shown.scene.window ? shown.previewWindow : undefined,
})

/** A window under the hand asks as strictly as the scene's own. */
export const withPreview = (shown: SceneOnMap, window: TimeWindow | null): SceneOnMap => ({
  ...shown,
  previewWindow: window && { ...window, certain: shown.scene.certain },
})

export const shownWindow = ({ scene, previewWindow }: SceneOnMap): ShownWindow | null =>
  previewWindow === undefined ? scene.window : previewWindow

/** A fan whose members no longer stand together is closed for good. */
export const closingFan = (shown: SceneOnMap, marks: Marks): SceneOnMap =>
  shown.fan && !marks.fan ? { ...shown, fan: null } : shown

/** Null where no record is open, or none that stands at a point. */
export const placeOfSelected = ({ points, selectedRow }: Scene): LonLat | null =>
  selectedRow !== null && hasSymbol(points, selectedRow)
    ? [points.lon[selectedRow] ?? 0, points.lat[selectedRow] ?? 0]
    : null
