import type { Incident } from '@/domain/incident'
import { incidentRuleIssues } from './incidentRules'
import { incidentFeature, toIncident } from './schema'
import { issueText, validate } from './validate'

/** A row that is not in the dataset, and why. `row` counts from 1, as a person would. */
export type RejectedRow = { row: number; id: string | null; reasons: readonly string[] }

/** Every row that came in is in exactly one of the two lists. */
export type ImportReport = { incidents: readonly Incident[]; rejected: readonly RejectedRow[] }

/** Checks each feature by itself: one bad row costs only itself, and is reported, never dropped in silence. */
export function readIncidents(features: readonly unknown[]): ImportReport {
  const incidents: Incident[] = []
  const rejected: RejectedRow[] = []
  const seen = new Set<string>()
  for (const [i, feature] of features.entries()) {
    const reject = (reasons: string[]) => rejected.push({ row: i + 1, id: idOf(feature), reasons })
    const parsed = validate(incidentFeature, feature)
    if (parsed.status === 'failed') {
      reject(parsed.error.map(issueText))
      continue
    }
    const incident = toIncident(parsed.value)
    const broken = incidentRuleIssues(incident).map(issueText)
    const names = [incident.id, ...incident.aliases]
    const taken = names.find((name) => seen.has(name))
    if (taken !== undefined) broken.push(`id: ${taken} is the name of an earlier record`)
    if (broken.length > 0) {
      reject(broken)
      continue
    }
    for (const name of names) seen.add(name)
    incidents.push(incident)
  }
  return { incidents, rejected }
}

function idOf(feature: unknown): string | null {
  if (typeof feature !== 'object' || feature === null || !('id' in feature)) return null
  return typeof feature.id === 'string' ? feature.id : null
}
