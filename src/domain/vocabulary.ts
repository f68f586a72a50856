/** The closed vocabularies of the codebook. Their labels and definitions live in `data/codebook.yaml`. */

/** Kinds that are incidents: things that happened to people or places. */
export const INCIDENT_KINDS = ['attack', 'clash', 'foiled_plot', 'arrest', 'raid', 'deportation'] as const
/** Kinds that give context and are never summed with incidents. */
export const CONTEXT_KINDS = ['statement', 'organisational', 'aggregate'] as const
export const KINDS = [...INCIDENT_KINDS, ...CONTEXT_KINDS] as const

export const SUBTYPES = [
  'suicide_bombing',
  'bombing',
  'vehicle_bombing',
  'mass_shooting',
  'shooting',
  'assassination',
  'vehicle_and_knife_attack',
  'rocket_fire',
  'armed_clash',
  'border_incursion',
  'arrest',
  'network_disruption',
  'deportation',
  'counter_terror_raid',
  'leadership_killed',
  'leadership_captured',
  'founding',
  'claim',
  'publication',
  'assessment',
  'meeting',
  'campaign_total',
  'other',
] as const

export const DATE_PRECISIONS = ['day', 'range', 'month', 'season', 'year', 'unknown'] as const
export const DATE_BASES = ['stated', 'inferred', 'public_record'] as const
export const LOCATION_PRECISIONS = [
  'site',
  'settlement',
  'near_settlement',
  'admin2',
  'admin1',
  'country',
  'unknown',
] as const
export const ATTRIBUTIONS = ['claimed', 'attributed', 'alleged', 'disputed'] as const
export const STATUSES = ['confirmed', 'single_source', 'contested'] as const
export const REPORT_VOICES = ['document', 'public_record'] as const
export const LINK_RELS = [
  'launched_from',
  'perpetrator_origin',
  'same_case',
  'led_to',
  'statement_about',
  'part_of',
] as const
/** GTD's target types, spelled as identifiers. */
export const TARGET_TYPES = [
  'private_citizens',
  'religious',
  'military',
  'police',
  'government_general',
  'government_diplomatic',
  'transportation',
  'airports_aircraft',
  'business',
  'tourists',
  'utilities',
  'educational_institution',
  'journalists_media',
  'ngo',
  'terrorists_militia',
  'violent_political_party',
  'other',
  'unknown',
] as const

export type IncidentKind = (typeof INCIDENT_KINDS)[number]
export type ContextKind = (typeof CONTEXT_KINDS)[number]
export type Kind = (typeof KINDS)[number]
export type Subtype = (typeof SUBTYPES)[number]
export type DatePrecision = (typeof DATE_PRECISIONS)[number]
export type DateBasis = (typeof DATE_BASES)[number]
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number]
export type Attribution = (typeof ATTRIBUTIONS)[number]
export type Status = (typeof STATUSES)[number]
export type ReportVoice = (typeof REPORT_VOICES)[number]
export type LinkRel = (typeof LINK_RELS)[number]
export type TargetType = (typeof TARGET_TYPES)[number]

export const isContextKind = (kind: Kind): kind is ContextKind =>
  CONTEXT_KINDS.some((context) => context === kind)
