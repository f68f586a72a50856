import { SessionOfB } from '@/session/Session'
import { FindFilterView } from '@/views/filters/FindFilterView'
import type { Side } from '@/words/comparison'

/** Filters by name: of the view, or of the side of a comparison whose filters are shown. */
export function FilterFinder({ side, onClose }: { side: Side | null; onClose: () => void }) {
  const finder = <FindFilterView side={side} onClose={onClose} />
  return side === 'b' ? <SessionOfB>{finder}</SessionOfB> : finder
}
