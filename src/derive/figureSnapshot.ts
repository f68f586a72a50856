import type { Slide, Snapshot } from '@/domain/briefing'
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

/**
 * How a slide's figures stand to those of today: the same; others, which it must say; or others, and its own were
 * kept on purpose. Another edition with the same figures is no change to a room.
 */
export type FiguresState = 'same' | 'changed' | 'kept'

export function figuresState(
  { snapshot, keptAgainst }: Pick<Slide, 'snapshot' | 'keptAgainst'>,
  now: Snapshot,
): FiguresState {
  const differs = (kept: Snapshot) => snapshotChanges(kept, now).some((change) => change !== 'edition')
  if (!snapshot || !differs(snapshot)) return 'same'
  return keptAgainst && !differs(keptAgainst) ? 'kept' : 'changed'
}
