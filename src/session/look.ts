import { useMemo } from 'react'
import { boundsOf, resultSpots, rowBounds } from '@/derive/spots'
import type { Bounds, LonLat } from '@/domain/geo'
import { LOOK_BOUNDS, type Look } from '@/domain/looks'
import { i18n } from '@/i18n/i18n'
import { useDataset, useSession } from './hooks'

export type Looking = {
  /** The camera that shows the whole dataset; it is the link's default. */
  everything: () => void
  /** What passes the filters. */
  result: () => void
  /** The open incident, with the doubt around its place. */
  selection: () => void
  at: (look: Look) => void
}

/** Turns the map to something; says why when there is nothing to turn to. Nothing is computed before it is asked. */
export function useLooking(): Looking {
  const { store, live, filter } = useSession()
  const dataset = useDataset()
  return useMemo(
    () => ({
      everything: () => store.dispatch({ kind: 'camera/cleared' }),
      result() {
        const spots = resultSpots(filter(dataset, store.get().view))
        const bounds = boundsOf(spots)
        if (bounds) live.look.emit({ bounds, spots })
        else
          live.said.emit(
            i18n.t({
              id: 'look.noResult',
              message: 'Nothing that passes the filters has a place on the map.',
            }),
          )
      },
      selection() {
        const { incident } = store.get().view
        const row = incident === null ? undefined : dataset.rowOf.get(incident)
        const bounds = row === undefined ? null : rowBounds(dataset, row)
        if (bounds) live.look.emit({ bounds, spots: [middleOf(bounds)] })
        else
          live.said.emit(
            row === undefined
              ? i18n.t({ id: 'look.noSelection', message: 'No record is open.' })
              : i18n.t({ id: 'look.noPlace', message: 'The open record has no place on the map.' }),
          )
      },
      at: (look) => live.look.emit({ bounds: LOOK_BOUNDS[look], spots: cornersOf(LOOK_BOUNDS[look]) }),
    }),
    [store, live, filter, dataset],
  )
}

const cornersOf = ([west, south, east, north]: Bounds): LonLat[] => [
  [west, south],
  [west, north],
  [east, south],
  [east, north],
]

const middleOf = ([west, south, east, north]: Bounds): LonLat => [(west + east) / 2, (south + north) / 2]
