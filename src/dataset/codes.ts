import type { Codes, FacetColumn, KilledColumn, RadiusColumn } from './dataset'

/** Dictionary of combinations: the code of each row, and for each code the first row that has it. */
function encode<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): { codes: Codes; found: Value[] } {
  const codeOf = new Map<string, number>()
  const found: Value[] = []
  const codes = new Uint32Array(values.length)
  values.forEach((value, row) => {
    const key = keyOf(value)
    const code = codeOf.get(key) ?? found.length
    if (code === found.length) {
      codeOf.set(key, code)
      found.push(value)
    }
    codes[row] = code
  })
  return { codes: smallest(codes, found.length), found }
}

const smallest = (codes: Uint32Array, size: number): Codes =>
  size <= 0x1_00 ? Uint8Array.from(codes) : size <= 0x1_00_00 ? Uint16Array.from(codes) : codes

/** Per row the values it has. */
export function facetColumn(ofRow: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(ofRow.flat())].toSorted()
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const { codes, found } = encode(
    ofRow.map((row) => [...new Set(row)].map((value) => indexOf.get(value) ?? 0).toSorted((a, b) => a - b)),
    (set) => set.join(),
  )
  return { values, sets: found, codes }
}

/** A facet that follows from another, value by value: it shares the codes of that other. */
export function facetFrom(
  { values, sets, codes }: FacetColumn,
  valueOf: (value: string) => string,
): FacetColumn {
  const own = [...new Set(values.map(valueOf))].toSorted()
  const ownOf = values.map((value) => own.indexOf(valueOf(value)))
  return {
    values: own,
    sets: sets.map((set) => [...new Set(set.map((value) => ownOf[value] ?? 0))].toSorted((a, b) => a - b)),
    codes,
  }
}

/** Per row kilometres. */
export function radiusColumn(ofRow: readonly number[]): RadiusColumn {
  const { codes, found } = encode(ofRow, String)
  return { codes, km: Float32Array.from(found) }
}

export type KilledRange = { low: number; best: number; high: number }

export function killedColumn(ofRow: readonly KilledRange[]): KilledColumn {
  const { codes, found } = encode(ofRow, ({ low, best, high }) => `${low} ${best} ${high}`)
  return {
    codes,
    low: Float32Array.from(found, ({ low }) => low),
    best: Float32Array.from(found, ({ best }) => best),
    high: Float32Array.from(found, ({ high }) => high),
  }
}

/** Rows whose interval is longer than a day, by the day it ends. */
export const spreadRows = (startDay: Int32Array, endDay: Int32Array): Uint32Array =>
  Uint32Array.from(startDay.keys())
    .filter((row) => (endDay[row] ?? 0) > (startDay[row] ?? 0))
    .toSorted((a, b) => (endDay[a] ?? 0) - (endDay[b] ?? 0) || a - b)
