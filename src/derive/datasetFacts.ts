import type { Dataset } from '@/dataset/dataset'
import type { Status } from '@/domain/vocabulary'

/** What the whole dataset is like; every figure but `records` is of incidents only. */
export type DatasetFacts = {
  records: number
  incidents: number
  knownToTheDay: number
  /** By site or settlement, or near one. */
  knownByTown: number
  killedStated: number
  disputed: number
  status: Record<Status, number>
}

export function datasetFacts({ records }: Dataset): DatasetFacts {
  const incidents = records.filter(({ counts_as_incident }) => counts_as_incident)
  const count = (test: (record: (typeof incidents)[number]) => boolean) => incidents.filter(test).length
  return {
    records: records.length,
    incidents: incidents.length,
    knownToTheDay: count(({ date_precision }) => date_precision === 'day'),
    knownByTown: count(({ location_precision }) =>
      ['site', 'settlement', 'near_settlement'].includes(location_precision),
    ),
    killedStated: count(({ killed_low, killed_best }) => killed_low !== null || killed_best !== null),
    disputed: count(({ disagreements }) => disagreements.length > 0),
    status: {
      confirmed: count(({ status }) => status === 'confirmed'),
      single_source: count(({ status }) => status === 'single_source'),
      contested: count(({ status }) => status === 'contested'),
    },
  }
}
