import type { FlowLayer } from '@/derive/flows'
import type { Attribution } from '@/domain/vocabulary'
import type { SymbolShape } from '@/ui/Symbol'

/** What stands before a line of the legend; a token names its colour. */
export type Sample =
  | { readonly kind: 'symbol'; readonly shape: SymbolShape; readonly token: string; readonly hollow: boolean }
  | { readonly kind: 'attribution'; readonly attribution: Attribution }
  | { readonly kind: 'dot' | 'cell' | 'swatch'; readonly token: string }
  | {
      readonly kind: 'hatch'
      readonly look: 'hatch' | 'badge' | 'no-data'
      readonly token: string
      /** Of the kind whose hatch it is. */
      readonly shape?: SymbolShape
    }
  | { readonly kind: 'flow'; readonly layer: FlowLayer }
  | { readonly kind: 'halo' | 'ghost' | 'ring' | 'corridor' | 'flow-area' | 'marked' }
  /** Radii, the smallest first. */
  | { readonly kind: 'sizes'; readonly radiiPx: readonly number[] }
  | { readonly kind: 'widths'; readonly widthsPx: readonly number[] }

export type LegendEntry = { readonly sample: Sample; readonly text: string; readonly note?: string }

/** Kept together when a legend is broken into columns. */
export type LegendBlock = {
  readonly title: string | null
  readonly entries: readonly LegendEntry[]
  readonly notes: readonly string[]
}

/** Pixels a sample takes, at the legend's ordinary size. */
export function sampleSize(sample: Sample): { width: number; height: number } {
  switch (sample.kind) {
    case 'sizes': {
      const largest = Math.max(0, ...sample.radiiPx)
      return { width: largest * 2 + 2, height: largest * 2 + 2 }
    }
    case 'widths':
      return { width: 26, height: sample.widthsPx.reduce((sum, width) => sum + width + 4, 0) }
    case 'flow':
      return { width: 26, height: 14 }
    default:
      return { width: 14, height: 14 }
  }
}
