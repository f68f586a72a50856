import type { QueryClient } from '@tanstack/react-query'
import {
  actorsQuery,
  basemapQuery,
  changesQuery,
  codebookQuery,
  corridorsQuery,
  countryMiddlesQuery,
  manifestQuery,
  placeNamesQuery,
  placesQuery,
  sourcesQuery,
} from './datasets'

/** Fetches every file a view may come to need, so that a room without a network misses none. Rejects where one failed. */
export const loadAll = (client: QueryClient): Promise<unknown> =>
  Promise.all([
    client.fetchQuery(actorsQuery),
    client.fetchQuery(basemapQuery),
    client.fetchQuery(changesQuery),
    client.fetchQuery(codebookQuery),
    client.fetchQuery(corridorsQuery),
    client.fetchQuery(countryMiddlesQuery),
    client.fetchQuery(manifestQuery),
    client.fetchQuery(placeNamesQuery),
    client.fetchQuery(placesQuery),
    client.fetchQuery(sourcesQuery),
  ])
