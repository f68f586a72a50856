import type { Snapshot } from '@/domain/briefing'
import type { FilterResult } from '@/filter/applyFilter'
import { headline } from './headline'

/** The figures of a result as a slide keeps them; `day` is ISO. */
export function figureSnapshot(result: FilterResult, edition: string, day: string): Snapshot {
  const { incidents, total, killed } = headline(result)
  const { low, best, high, stated } = killed
  return { edition, day, incidents, total, killed: { low, best, high }, stated }
}

/** What of a slide's figures is another now than when it was made. */
export type SnapshotChange = 'edition' | 'incidents' | 'total' | 'killed' | 'stated'

export function snapshotChanges(kept: Snapshot, now: Snapshot): SnapshotChange[] {
  const killed = ['low', 'best', 'high'] as const
  return [
    ...(['edition', 'incidents', 'total'] as const).filter((key) => kept[key] !== now[key]),
    ...(killed.some((key) => kept.killed[key] !== now.killed[key]) ? (['killed'] as const) : []),
    ...(kept.stated !== now.stated ? (['stated'] as const) : []),
  ]
}
