/** Charts may follow at most this often; they are exact at rest. */
const LEAST_GAP_MS = 100
/** And may take no more than this share of the time, however slow the machine: the hand comes first. */
const SHARE = 0.25

/** Runs `act` when it is due again, judged by how long it took the last time. */
export type PreviewPace = (act: () => void) => boolean

export function createPreviewPace(nowMs: () => number = () => performance.now()): PreviewPace {
  let dueMs = Number.NEGATIVE_INFINITY
  return (act) => {
    const begunMs = nowMs()
    if (begunMs < dueMs) return false
    act()
    const endedMs = nowMs()
    dueMs = begunMs + Math.max(LEAST_GAP_MS, (endedMs - begunMs) / SHARE)
    return true
  }
}
