import type { Dataset } from '@/dataset/dataset'

/** How much rests on a source: records it reports on, incidents among them, and records no other source reports. */
export type SourceUse = { records: number; incidents: number; alone: number }

export function sourceUse({ records }: Dataset): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, SourceUse>()
  for (const { reports, counts_as_incident } of records) {
    const sources = new Set(reports.map(({ source }) => source))
    for (const source of sources) {
      const use = uses.get(source) ?? { records: 0, incidents: 0, alone: 0 }
      uses.set(source, {
        records: use.records + 1,
        incidents: use.incidents + Number(counts_as_incident),
        alone: use.alone + Number(sources.size === 1),
      })
    }
  }
  return uses
}
