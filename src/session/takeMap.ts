import { createContext, use } from 'react'
import type { MapSize } from '@/domain/briefing'
import type { LonLat } from '@/domain/geo'
import type { ViewState } from '@/domain/viewState'
import type { Session } from './Session'

/** Sizes in CSS pixels; `density`: image pixels to one of them. */
export type MapAsk = {
  readonly view: ViewState
  /** The map its camera was set on; null: not known. */
  readonly seen: MapSize | null
  readonly width: number
  readonly height: number
  readonly density: number
  readonly hasLegend: boolean
  readonly signal: AbortSignal
}
export type TakenMap = {
  /** A PNG as a data address. */
  readonly address: string
  /** What came out, which may be a pixel more or less. */
  readonly width: number
  readonly height: number
  /** Where a place lies on a flat map whose north is up; null beside the map. */
  readonly pointOf: (place: LonLat) => { readonly x: number; readonly y: number } | null
}
/** Rejects rather than give a blank or half-drawn map. */
export type TakeMap = (session: Pick<Session, 'queryClient'>, ask: MapAsk) => Promise<TakenMap>

/** Given by the app: views that make files need the map and know no other view. */
export const TakeMapContext = createContext<TakeMap | null>(null)

export function useTakeMap(): TakeMap {
  const take = use(TakeMapContext)
  if (!take) throw new Error('useTakeMap: no TakeMapContext above this component')
  return take
}
