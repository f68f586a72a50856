import type { Incident, Report } from '@/domain/incident'

let made = 0

/** A valid report with only what a test cares about. */
export const aReport = (parts: Partial<Report> = {}): Report => ({
  source: 'a-source',
  voice: 'document',
  locator: 'line 1',
  says: 'Something happened.',
  urls: [],
  date_start: null,
  date_end: null,
  place: null,
  killed: null,
  wounded: null,
  arrested: null,
  perpetrators_killed: null,
  figure_text: null,
  ...parts,
})

/** A valid incident of its own id with only what a test cares about. A start date alone is a single day. */
export function anIncident(parts: Partial<Incident> = {}): Incident {
  made += 1
  const start = parts.date_start ?? '2022-06-01'
  return {
    id: `incident-${made}`,
    aliases: [],
    title: 'An incident',
    summary: 'What happened.',
    kind: 'attack',
    subtype: 'bombing',
    counts_as_incident: true,
    date_start: start,
    date_end: start,
    date_precision: 'day',
    date_basis: 'stated',
    date_note: null,
    country: 'AF',
    countries: [parts.country ?? 'AF'],
    admin1: null,
    place: 'Kabul',
    location_precision: 'settlement',
    radius_km: 10,
    coordinates_source: null,
    actors: ['ISKP'],
    targets: [],
    target_types: [],
    perpetrator_nationalities: [],
    attribution: 'attributed',
    claimed_by: null,
    killed_low: null,
    killed_best: null,
    killed_high: null,
    wounded_low: null,
    wounded_best: null,
    wounded_high: null,
    arrested_low: null,
    arrested_best: null,
    arrested_high: null,
    perpetrators_killed_low: null,
    perpetrators_killed_best: null,
    perpetrators_killed_high: null,
    figures_rule: 'No report gives a figure.',
    reports: [aReport()],
    disagreements: [],
    links: [],
    status: 'single_source',
    revisions: [],
    position: { lon: 69.17, lat: 34.53 },
    ...parts,
  }
}

/** The feature an incident is served as. */
export function asFeature({ position, ...properties }: Incident): unknown {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: position && { type: 'Point', coordinates: [position.lon, position.lat] },
    properties,
  }
}
