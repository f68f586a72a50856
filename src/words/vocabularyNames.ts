import { assertNever } from '@/base/assertNever'
import type {
  Attribution,
  DatePrecision,
  LocationPrecision,
  Status,
  Subtype,
  TargetType,
} from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'

export function subtypeName(subtype: Subtype): string {
  switch (subtype) {
    case 'suicide_bombing':
      return i18n.t({ id: 'subtype.suicide_bombing', message: 'Suicide bombing' })
    case 'bombing':
      return i18n.t({ id: 'subtype.bombing', message: 'Bombing' })
    case 'vehicle_bombing':
      return i18n.t({ id: 'subtype.vehicle_bombing', message: 'Vehicle bombing' })
    case 'mass_shooting':
      return i18n.t({ id: 'subtype.mass_shooting', message: 'Mass shooting' })
    case 'shooting':
      return i18n.t({ id: 'subtype.shooting', message: 'Shooting' })
    case 'assassination':
      return i18n.t({ id: 'subtype.assassination', message: 'Assassination' })
    case 'vehicle_and_knife_attack':
      return i18n.t({ id: 'subtype.vehicle_and_knife_attack', message: 'Vehicle and knife attack' })
    case 'rocket_fire':
      return i18n.t({ id: 'subtype.rocket_fire', message: 'Rocket fire' })
    case 'armed_clash':
      return i18n.t({ id: 'subtype.armed_clash', message: 'Armed clash' })
    case 'border_incursion':
      return i18n.t({ id: 'subtype.border_incursion', message: 'Border incursion' })
    case 'arrest':
      return i18n.t({ id: 'subtype.arrest', message: 'Arrest' })
    case 'network_disruption':
      return i18n.t({ id: 'subtype.network_disruption', message: 'Network broken up' })
    case 'deportation':
      return i18n.t({ id: 'subtype.deportation', message: 'Deportation' })
    case 'counter_terror_raid':
      return i18n.t({ id: 'subtype.counter_terror_raid', message: 'Counter-terror raid' })
    case 'leadership_killed':
      return i18n.t({ id: 'subtype.leadership_killed', message: 'Leader killed' })
    case 'leadership_captured':
      return i18n.t({ id: 'subtype.leadership_captured', message: 'Leader captured' })
    case 'founding':
      return i18n.t({ id: 'subtype.founding', message: 'Founding' })
    case 'claim':
      return i18n.t({ id: 'subtype.claim', message: 'Claim' })
    case 'publication':
      return i18n.t({ id: 'subtype.publication', message: 'Publication' })
    case 'assessment':
      return i18n.t({ id: 'subtype.assessment', message: 'Assessment' })
    case 'meeting':
      return i18n.t({ id: 'subtype.meeting', message: 'Meeting' })
    case 'campaign_total':
      return i18n.t({ id: 'subtype.campaign_total', message: 'Campaign total' })
    case 'other':
      return i18n.t({ id: 'subtype.other', message: 'Other' })
    default:
      return assertNever(subtype)
  }
}

export function targetTypeName(target: TargetType): string {
  switch (target) {
    case 'private_citizens':
      return i18n.t({ id: 'target.private_citizens', message: 'Private citizens' })
    case 'religious':
      return i18n.t({ id: 'target.religious', message: 'Religious' })
    case 'military':
      return i18n.t({ id: 'target.military', message: 'Military' })
    case 'police':
      return i18n.t({ id: 'target.police', message: 'Police' })
    case 'government_general':
      return i18n.t({ id: 'target.government_general', message: 'Government' })
    case 'government_diplomatic':
      return i18n.t({ id: 'target.government_diplomatic', message: 'Diplomatic' })
    case 'transportation':
      return i18n.t({ id: 'target.transportation', message: 'Transport' })
    case 'airports_aircraft':
      return i18n.t({ id: 'target.airports_aircraft', message: 'Airports and aircraft' })
    case 'business':
      return i18n.t({ id: 'target.business', message: 'Business' })
    case 'tourists':
      return i18n.t({ id: 'target.tourists', message: 'Tourists' })
    case 'utilities':
      return i18n.t({ id: 'target.utilities', message: 'Utilities' })
    case 'educational_institution':
      return i18n.t({ id: 'target.educational_institution', message: 'Education' })
    case 'journalists_media':
      return i18n.t({ id: 'target.journalists_media', message: 'Journalists and media' })
    case 'ngo':
      return i18n.t({ id: 'target.ngo', message: 'Non-governmental organisations' })
    case 'terrorists_militia':
      return i18n.t({ id: 'target.terrorists_militia', message: 'Militants' })
    case 'violent_political_party':
      return i18n.t({ id: 'target.violent_political_party', message: 'Political party' })
    case 'other':
      return i18n.t({ id: 'target.other', message: 'Other' })
    case 'unknown':
      return i18n.t({ id: 'target.unknown', message: 'Unknown' })
    default:
      return assertNever(target)
  }
}

export function attributionName(attribution: Attribution): string {
  switch (attribution) {
    case 'claimed':
      return i18n.t({ id: 'attributionName.claimed', message: 'Claimed' })
    case 'attributed':
      return i18n.t({ id: 'attributionName.attributed', message: 'Attributed' })
    case 'alleged':
      return i18n.t({ id: 'attributionName.alleged', message: 'Alleged' })
    case 'disputed':
      return i18n.t({ id: 'attributionName.disputed', message: 'Disputed' })
    default:
      return assertNever(attribution)
  }
}

export function statusName(status: Status): string {
  switch (status) {
    case 'confirmed':
      return i18n.t({ id: 'statusName.confirmed', message: 'Confirmed' })
    case 'single_source':
      return i18n.t({ id: 'statusName.single_source', message: 'One source' })
    case 'contested':
      return i18n.t({ id: 'statusName.contested', message: 'Contested' })
    default:
      return assertNever(status)
  }
}

export function locationPrecisionName(precision: LocationPrecision): string {
  switch (precision) {
    case 'site':
      return i18n.t({ id: 'locationPrecision.site', message: 'Site' })
    case 'settlement':
      return i18n.t({ id: 'locationPrecision.settlement', message: 'Town' })
    case 'near_settlement':
      return i18n.t({ id: 'locationPrecision.near_settlement', message: 'Near a town' })
    case 'admin2':
      return i18n.t({ id: 'locationPrecision.admin2', message: 'District' })
    case 'admin1':
      return i18n.t({ id: 'locationPrecision.admin1', message: 'Province' })
    case 'country':
      return i18n.t({ id: 'locationPrecision.country', message: 'Country' })
    case 'unknown':
      return i18n.t({ id: 'locationPrecision.unknown', message: 'Not stated' })
    default:
      return assertNever(precision)
  }
}

export function datePrecisionName(precision: DatePrecision): string {
  switch (precision) {
    case 'day':
      return i18n.t({ id: 'datePrecision.day', message: 'Day' })
    case 'range':
      return i18n.t({ id: 'datePrecision.range', message: 'Range of days' })
    case 'month':
      return i18n.t({ id: 'datePrecision.month', message: 'Month' })
    case 'season':
      return i18n.t({ id: 'datePrecision.season', message: 'Season' })
    case 'year':
      return i18n.t({ id: 'datePrecision.year', message: 'Year' })
    case 'unknown':
      return i18n.t({ id: 'datePrecision.unknown', message: 'Not stated' })
    default:
      return assertNever(precision)
  }
}
