import { useMemo } from 'react'
import { actorNames } from '@/derive/facetCounts'
import type { FilterState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { askedKeys } from '@/session/filters'
import { useDataset, useManifest, useSources, useView } from '@/session/hooks'
import { clauseWords } from '@/words/clauses'
import { isoDayWords } from '@/words/dates'

/**
 * What a saved chart says of itself, when it is saved: what was asked, and where and when it comes from. A chart
 * does not filter itself, and so its own filters are not named: its numbers are without them.
 */
export function useChartWords(
  own: readonly (keyof FilterState)[],
): () => { filters: string; source: string } {
  const dataset = useDataset()
  const sources = useSources()
  const manifest = useManifest()
  const view = useView((state) => state)
  const names = useMemo(() => ({ actors: actorNames(dataset), sources }), [dataset, sources])
  return () => {
    const asked = askedKeys(view)
      .filter((key) => !own.includes(key))
      .map((key) => clauseWords(key, view, names))
    const today = isoDayWords(new Date().toISOString().slice(0, 10))
    return {
      filters:
        asked.length === 0
          ? i18n.t({ id: 'chart.noFilters', message: 'All incidents, no filters' })
          : i18n.t({ id: 'chart.filters', message: 'Filters: {asked}', values: { asked: asked.join('; ') } }),
      source: i18n.t({
        id: 'chart.source',
        message: 'Source: ISKP Incident Atlas, edition {version} of {asOf}; saved {today}',
        values: {
          version: manifest?.dataset_version ?? '–',
          asOf: manifest ? isoDayWords(manifest.as_of) : '–',
          today,
        },
      }),
    }
  }
}
