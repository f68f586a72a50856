import type { Marks } from '@/domain/viewState'
import { createMapEngine } from '@/views/map/engine/createMapEngine'
import type { MapEngine } from '@/views/map/scene'
import { CAMERA, type Entrant, watchCanvases } from './mapContender'
import { frameWhen } from './mapFrames'
import { basemapFiles, doNothing, emptyScene, failLoudly, sceneOf } from './mapStage'

/** The atlas's engine without a point, and the canvases of its marks. */
export async function atlasEngine(
  stage: HTMLElement,
): Promise<{ engine: MapEngine; canvases: readonly HTMLCanvasElement[] }> {
  const engine = await createMapEngine(stage, {
    basemap: await basemapFiles(),
    scene: emptyScene(),
    camera: CAMERA,
    bounds: [0, 20, 80, 60],
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    label: 'Map',
    events: {
      onHover: doNothing,
      onPick: doNothing,
      onCameraRest: doNothing,
      onFailure: failLoudly,
      onRecovery: doNothing,
    },
  })
  const canvases = [...stage.querySelectorAll<HTMLCanvasElement>('canvas[aria-hidden="true"]')]
  if (canvases.length === 0) throw new Error('the atlas has no canvas for its marks')
  await whenSettled(stage)
  return { engine, canvases }
}

export const whenSettled = (stage: HTMLElement): Promise<void> =>
  frameWhen(() => stage.dataset['mapSettled'] === 'true')

export const atlas =
  (marks: Marks): Entrant =>
  async (stage) => {
    const { engine, canvases } = await atlasEngine(stage)
    return ({ points, window }) => {
      engine.update(sceneOf(points, { marks, window }))
      return { show: engine.previewWindow, ...watchCanvases(canvases) }
    }
  }
