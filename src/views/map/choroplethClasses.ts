import { type Choropleth, measured } from '@/derive/choropleth'
import { classOf } from '@/derive/classBreaks'
import { UNSTATED_CLASS, ZERO_CLASS } from './engine/choroplethLayers'

/** The ramp has five steps. */
const STEPS = 5

/** Step of the ramp, from 1, for a class: few classes take steps far apart. */
export const rampStep = (index: number, classes: number): number =>
  classes <= 1 ? 3 : 1 + Math.round((index * (STEPS - 1)) / (classes - 1))

/** Area → what colours it. */
export function choroplethClasses({ colouring, figures, classes }: Choropleth): ReadonlyMap<string, number> {
  return new Map(
    [...figures].map(([code, figure]) => {
      const value = measured(colouring, figure)
      if (value === null) return [code, UNSTATED_CLASS] as const
      const index = classOf(classes, value)
      return [code, index < 0 ? ZERO_CLASS : rampStep(index, classes.length)] as const
    }),
  )
}
