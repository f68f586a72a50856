import { type Contender, type Entrant, spread, type WindowAt } from './mapContender'
import { frames, frameWhen } from './mapFrames'

declare global {
  /** Given by `map.ts`. */
  function report(result: unknown): Promise<void>
}

const STEPS = 13
/** The first steps warm the compiler. */
const WARM_UP = 2
/** After so long no further step is begun. */
const STEPS_MS = 15_000
const DRAG_MS = 2_500

async function run(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const name = query.get('contender') ?? ''
  const rows = Number(query.get('rows'))
  const stage = document.body.appendChild(document.createElement('div'))
  Object.assign(stage.style, { position: 'absolute', inset: '0' })
  const { PARTS } = await import('./mapParts')
  const part = PARTS[name]
  if (part) {
    await report({ stage: 'base' })
    await report({ stage: 'ready' })
    return report({ stage: 'done', ...(await part(stage, rows)) })
  }
  const { ENTRANTS } = await import('./mapEntrants')
  const entrant = ENTRANTS[name]
  if (!entrant) throw new Error(`no contender is called "${name}"`)
  await race(stage, entrant, rows)
}

async function race(stage: HTMLElement, entrant: Entrant, rows: number): Promise<void> {
  const { COLOURS, racePoints, windowAt } = await import('./mapContender')
  const points = racePoints(rows)
  const start = await entrant(stage)
  await calm()
  await report({ stage: 'base' })
  const before = performance.now()
  const contender = start({ points, window: windowAt(0), colours: COLOURS })
  await frameWhen(() => contender.drawn() === 'all')
  contender.finish()
  await report({ stage: 'ready', setupMs: Math.round(performance.now() - before) })
  await calm()
  contender.drawn()
  const steps = await stepTimes(contender, (step) => windowAt(step + 1))
  const drag = await dragged(contender, (frame) => windowAt(STEPS + frame))
  await report({ stage: 'done', stepMs: spread(steps), ...drag })
}

/** From a step, delivered as a frame begins, until the card has finished the frame that shows it. */
async function stepTimes(contender: Contender, windowOf: WindowAt): Promise<number[]> {
  const taken: number[] = []
  const begun = performance.now()
  for (let step = 0; step < STEPS && (step < 3 || performance.now() - begun < STEPS_MS); step++) {
    let before = 0
    contender.drawn()
    await frames(
      (frame) => {
        if (frame > 0) return
        before = performance.now()
        contender.show(windowOf(step))
      },
      () => {
        if (contender.drawn() !== 'all') return false
        contender.finish()
        taken.push(performance.now() - before)
        return true
      },
    )
    await calm(100)
  }
  return taken.slice(Math.min(WARM_UP, taken.length - 1))
}

/** A step a frame, as long as a drag: frames of the page, and frames that showed a newer window. */
async function dragged(contender: Contender, windowOf: WindowAt) {
  const at: number[] = []
  let updates = 0
  contender.drawn()
  await frames(
    (frame) => {
      at.push(performance.now())
      contender.show(windowOf(frame))
    },
    () => {
      if (contender.drawn() !== 'nothing') updates++
      return performance.now() - (at[0] ?? 0) >= DRAG_MS
    },
  )
  contender.finish()
  const over = performance.now()
  const seconds = (over - (at[0] ?? 0)) / 1000
  const gaps = at.map((begun, frame) => (at[frame + 1] ?? over) - begun)
  return {
    framesASecond: round(at.length / seconds),
    updatesASecond: round(updates / seconds),
    longestFrameMs: Math.round(Math.max(...gaps)),
  }
}

const calm = (ms = 500): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

const round = (value: number): number => Number(value.toFixed(1))

run().catch((error: unknown) => report({ stage: 'failed', what: String(error) }))
