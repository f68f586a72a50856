import { useEffect, useEffectEvent, useState } from 'react'
import type { ViewState } from '@/domain/viewState'
import { useSession } from '@/session/hooks'
import { type MapPicture, mapPicture, type PictureStep, pngOf } from './mapPicture'
import { withPngText } from './pngText'

export type PictureChoice = {
  view: ViewState
  width: number
  height: number
  pixelRatio: number
  /** Empty: said by what is asked. */
  title: string
}

export type PictureState =
  | { status: 'working'; step: PictureStep }
  | { status: 'stopped' }
  | { status: 'failed'; what: string }
  /** `address`: of the file, for showing it. */
  | { status: 'ready'; picture: MapPicture; file: Blob; address: string }

/** Typing is not drawn letter by letter. */
const REST_MS = 350

/** The picture of a choice, drawn anew when the choice changes; drawing ends with the component. */
export function usePicture(choice: PictureChoice): {
  state: PictureState
  stop: () => void
  again: () => void
} {
  const session = useSession()
  const [state, setState] = useState<PictureState>({ status: 'working', step: 'data' })
  const [attempt, setAttempt] = useState(0)
  const [stopped, setStopped] = useState(false)
  const draw = useEffectEvent(async (signal: AbortSignal): Promise<PictureState> => {
    const { title, ...rest } = choice
    const picture = await mapPicture({
      ...rest,
      session,
      title: title.trim() || null,
      seen: seenSize(),
      signal,
      onStep: (step) => setState({ status: 'working', step }),
    })
    const file = await fileOf(picture)
    return { status: 'ready', picture, file, address: URL.createObjectURL(file) }
  })
  const { view, width, height, pixelRatio, title } = choice
  useEffect(() => {
    if (stopped) return undefined
    const end = new AbortController()
    let address: string | null = null
    const timer = window.setTimeout(
      () => {
        draw(end.signal).then(
          (ready) => {
            if (ready.status === 'ready') address = ready.address
            if (end.signal.aborted && address !== null) URL.revokeObjectURL(address)
            else setState(ready)
          },
          (error: unknown) => {
            if (!end.signal.aborted)
              setState({ status: 'failed', what: error instanceof Error ? error.message : String(error) })
          },
        )
      },
      attempt === 0 && title === '' ? 0 : REST_MS,
    )
    return () => {
      window.clearTimeout(timer)
      end.abort(new DOMException('The picture is no longer wanted', 'AbortError'))
      if (address !== null) URL.revokeObjectURL(address)
      setState({ status: 'working', step: 'data' })
    }
  }, [view, width, height, pixelRatio, title, attempt, stopped])
  return {
    state: stopped ? { status: 'stopped' } : state,
    stop: () => setStopped(true),
    again: () => {
      setStopped(false)
      setAttempt(attempt + 1)
    },
  }
}

/** Size of the map on the page, which the reader's camera was set on; null where there is none. */
function seenSize(): { width: number; height: number } | null {
  const map = document.querySelector('[data-map-settled]')
  return map && map.clientWidth > 0 ? { width: map.clientWidth, height: map.clientHeight } : null
}

async function fileOf({ canvas, words, legend }: MapPicture): Promise<Blob> {
  const png = new Uint8Array(await (await pngOf(canvas)).arrayBuffer())
  const said = legend.flatMap(({ title, entries, notes }) => [
    [...(title === null ? [] : [title]), ...entries.map(({ text }) => text)].join(', '),
    ...notes,
  ])
  const texts = {
    Title: words.title,
    Description: [...words.under, ...said].filter((text) => text !== '').join('\n'),
    Source: words.foot.join('\n'),
  }
  return new Blob([withPngText(png, texts)], { type: 'image/png' })
}
