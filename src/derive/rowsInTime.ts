import { type FilterResult, passingRows } from '@/filter/applyFilter'

/** The passing rows, context included, by date; a record without a day stands where its earliest possible day is. */
export const rowsInTime = (result: FilterResult): Uint32Array => passingRows(result)
