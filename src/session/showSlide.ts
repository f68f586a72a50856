import type { Dataset } from '@/dataset/dataset'
import { fittedCamera } from '@/derive/fittedCamera'
import { incidentBounds } from '@/derive/incidentBounds'
import { boundsOf } from '@/derive/spots'
import type { Slide } from '@/domain/briefing'
import type { LonLat } from '@/domain/geo'
import type { Camera, Language, Theme, ViewState } from '@/domain/viewState'
import { withPresentIds } from './linkNames'
import type { Session } from './Session'
import { seenMap, whenMapIsSeen } from './seenMap'
import { decodeView } from './url/codec'

/** What the presenter has chosen over the slides' own; null: as each slide's link has it. */
export type Looks = { readonly theme: Theme | null; readonly language: Language | null }

export const AS_THE_SLIDES: Looks = { theme: null, language: null }

/** What the slide's link shows, by the present names of its records. */
export function slideView(slide: Slide, looks: Looks, dataset: Dataset): ViewState {
  const { view } = decodeView(slide.view)
  return {
    ...withPresentIds(view, dataset),
    theme: looks.theme ?? view.theme,
    language: looks.language ?? view.language,
    page: null,
  }
}

export type Arriving = { looks: Looks; cut: boolean }

/**
 * Puts the session where the slide looks. At once everything but the camera; the camera when the slide's layout has
 * given the map its new size, or it would aim at the middle of the old one. `cut` jumps there.
 */
export function showSlide(
  { store, live }: Session,
  slide: Slide,
  dataset: Dataset,
  { looks, cut }: Arriving,
): () => void {
  // Playback would otherwise go on into the next slide's time.
  live.play.emit(false)
  const { view } = store.get()
  const target = slideView(slide, looks, dataset)
  store.dispatch({ kind: 'view/restored', view: { ...target, camera: view.camera } })
  let stopWaiting: (() => void) | undefined
  const cancel = afterLayout(() => {
    live.cut.emit(cut)
    if (slide.plays) live.play.emit(true)
    const { camera } = target
    if (camera) {
      const aim = (next: Camera) =>
        store.dispatch({ kind: 'view/restored', view: { ...store.get().view, camera: next } })
      const size = seenMap()
      if (size) return aim(fittedCamera(camera, slide.seen, size))
      aim(camera)
      // Opened by a link, a presentation begins before its map is loaded.
      stopWaiting = whenMapIsSeen((seen) => aim(fittedCamera(camera, slide.seen, seen)))
      return undefined
    }
    // A view without a camera shows all there is; asked for as a look, because the map may have another size than when it last did.
    const spots = placesOf(dataset)
    const bounds = incidentBounds(dataset) ?? boundsOf(spots)
    if (bounds) live.look.emit({ bounds, spots })
    return undefined
  })
  return () => {
    cancel()
    stopWaiting?.()
  }
}

const placesOf = ({ records }: Dataset): LonLat[] =>
  records.flatMap(({ position }) => (position ? [[position.lon, position.lat] as const] : []))

/** The observers of sizes run between the first frame and the second. */
function afterLayout(work: () => void): () => void {
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(work)
  })
  return () => cancelAnimationFrame(request)
}
