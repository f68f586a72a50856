import { useEffect, useState } from 'react'
import type { ViewState } from '@/domain/viewState'
import { useSession } from '@/session/hooks'
import { seenMap } from '@/session/seenMap'
import { type MapPicture, mapPicture, type PictureFrame, type PictureStep, pngOf } from './mapPicture'
import { withPngText } from './pngText'

export type PictureChoice = {
  view: ViewState
  width: number
  height: number
  pixelRatio: number
  frame: PictureFrame
  /** Empty: said by what is asked. */
  title: string
}

export type PictureState =
  | { status: 'working'; step: PictureStep }
  | { status: 'stopped' }
  | { status: 'failed'; what: string }
  /** `address`: of the file, for showing it. */
  | { status: 'ready'; picture: MapPicture; file: Blob; address: string }

/** Neither typing letter by letter nor one choice after the other is drawn. */
const REST_MS = 250

/** The picture of a choice, drawn anew when the choice changes; drawing ends with the component. */
export function usePicture(choice: PictureChoice): {
  state: PictureState
  stop: () => void
  again: () => void
} {
  const session = useSession()
  const [state, setState] = useState<PictureState>({ status: 'working', step: 'data' })
  const [asked, setAsked] = useState({ stopped: false })
  const { view, width, height, pixelRatio, frame, title } = choice
  useEffect(() => {
    if (asked.stopped) return undefined
    const end = new AbortController()
    let address: string | null = null
    const draw = async (): Promise<void> => {
      const picture = await mapPicture({
        session,
        view,
        width,
        height,
        pixelRatio,
        frame,
        title: title.trim() || null,
        seen: seenMap(),
        signal: end.signal,
        onStep: (step) => setState({ status: 'working', step }),
      })
      const file = await fileOf(picture)
      if (end.signal.aborted) return
      address = URL.createObjectURL(file)
      setState({ status: 'ready', picture, file, address })
    }
    const timer = window.setTimeout(
      () =>
        void draw().catch((error: unknown) => {
          if (!end.signal.aborted)
            setState({ status: 'failed', what: error instanceof Error ? error.message : String(error) })
        }),
      REST_MS,
    )
    return () => {
      window.clearTimeout(timer)
      end.abort(new DOMException('The picture is no longer wanted', 'AbortError'))
      if (address !== null) URL.revokeObjectURL(address)
      setState({ status: 'working', step: 'data' })
    }
  }, [session, view, width, height, pixelRatio, frame, title, asked])
  return {
    state: asked.stopped ? { status: 'stopped' } : state,
    stop: () => setAsked({ stopped: true }),
    again: () => setAsked({ stopped: false }),
  }
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
