import type { Evidence } from './evidence'

/** The records as features of `incidents.geojson`, in the order of time, each with the place its gazetteer entry gives. */
export function featureCollection(evidence: Pick<Evidence, 'incidents' | 'gazetteer'>) {
  const places = new Map(evidence.gazetteer.map((place) => [place.id, place]))
  return evidence.incidents
    .toSorted((a, b) => a.date_start.localeCompare(b.date_start) || a.id.localeCompare(b.id))
    .map(({ gazetteer: placeId, ...coded }) => {
      const place = placeId === null ? null : (places.get(placeId) ?? null)
      return {
        type: 'Feature',
        id: coded.id,
        geometry: place && { type: 'Point', coordinates: [place.lon, place.lat] },
        properties: { ...coded, coordinates_source: place && `${place.name}: ${place.source}` },
      }
    })
}
