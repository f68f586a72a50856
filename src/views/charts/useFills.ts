import { useId } from 'react'

/** A name for a chart's fills that can stand in `url(#…)`. */
export const useFills = (): string => `fills-${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
