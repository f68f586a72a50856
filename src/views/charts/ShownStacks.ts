import { createContext, useState } from 'react'
import { holdEqual } from '@/base/holdEqual'
import type { Beside } from '@/derive/besideStacks'
import type { Stack } from '@/derive/stacks'
import type { Part } from './parts'

/**
 * What the bars hold right now. Bars and tooltip read it by themselves: the plot around them, which is costly to lay
 * out anew, knows only the groups and their totals, and no filter moves those.
 */
export type ShownStacks = {
  readonly stacks: readonly (Stack<string | number, string> & Partial<Beside>)[]
  readonly parts: readonly Part<string>[]
  readonly fills: string
  readonly nameOf: (group: string) => string
}

export const ShownStacksContext = createContext<ShownStacks | null>(null)

export type Bar<Group> = {
  readonly group: Group
  readonly total: number
  /** Context records beside the incidents; missing where the chart shows none. */
  readonly besideTotal?: number
}

/** Whether anything stands beside the incidents. */
export const hasBeside = (bars: readonly { readonly besideTotal?: number }[]): boolean =>
  bars.some(({ besideTotal = 0 }) => besideTotal > 0)

/** The groups with their totals: the identical list until one of them is another. */
export function useBars<Group>(stacks: readonly Bar<Group>[]): readonly Bar<Group>[] {
  const [hold] = useState(() => holdEqual<readonly Bar<Group>[]>(sameBars))
  return hold(stacks)
}

const sameBars = (earlier: readonly Bar<unknown>[], later: readonly Bar<unknown>[]): boolean =>
  earlier.length === later.length &&
  earlier.every(
    ({ group, total, besideTotal }, i) =>
      group === later[i]?.group && total === later[i]?.total && besideTotal === later[i]?.besideTotal,
  )
