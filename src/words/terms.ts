import { assertNever } from '@/base/assertNever'
import type { Attribution, DateBasis, Kind, LinkRel, Status } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'

export function kindName(kind: Kind): string {
  switch (kind) {
    case 'attack':
      return i18n.t({ id: 'kind.attack', message: 'Attack' })
    case 'clash':
      return i18n.t({ id: 'kind.clash', message: 'Clash' })
    case 'foiled_plot':
      return i18n.t({ id: 'kind.foiledPlot', message: 'Foiled plot' })
    case 'arrest':
      return i18n.t({ id: 'kind.arrest', message: 'Arrest' })
    case 'raid':
      return i18n.t({ id: 'kind.raid', message: 'Raid' })
    case 'deportation':
      return i18n.t({ id: 'kind.deportation', message: 'Deportation' })
    case 'statement':
      return i18n.t({ id: 'kind.statement', message: 'Statement' })
    case 'organisational':
      return i18n.t({ id: 'kind.organisational', message: 'Organisational' })
    case 'aggregate':
      return i18n.t({ id: 'kind.aggregate', message: 'Period total' })
    default:
      return assertNever(kind)
  }
}

export function attributionWords(attribution: Attribution, claimedBy: string | null): string {
  switch (attribution) {
    case 'claimed':
      return claimedBy === null
        ? i18n.t({ id: 'attribution.claimed', message: 'Claimed' })
        : i18n.t({
            id: 'attribution.claimedBy',
            message: 'Claimed through {claimedBy}',
            values: { claimedBy },
          })
    case 'attributed':
      return i18n.t({ id: 'attribution.attributed', message: 'Attributed by officials or the document' })
    case 'alleged':
      return i18n.t({ id: 'attribution.alleged', message: 'Alleged by one partisan or unproven voice' })
    case 'disputed':
      return i18n.t({ id: 'attribution.disputed', message: 'Disputed between reports' })
    default:
      return assertNever(attribution)
  }
}

export function statusWords(status: Status): string {
  switch (status) {
    case 'confirmed':
      return i18n.t({ id: 'status.confirmed', message: 'Confirmed by a second source' })
    case 'single_source':
      return i18n.t({ id: 'status.single', message: 'Rests on one source' })
    case 'contested':
      return i18n.t({ id: 'status.contested', message: 'Contested' })
    default:
      return assertNever(status)
  }
}

export function dateBasisWords(basis: DateBasis): string {
  switch (basis) {
    case 'stated':
      return i18n.t({ id: 'dateBasis.stated', message: 'date stated' })
    case 'inferred':
      return i18n.t({ id: 'dateBasis.inferred', message: 'date inferred' })
    case 'public_record':
      return i18n.t({ id: 'dateBasis.publicRecord', message: 'date narrowed by the public record' })
    default:
      return assertNever(basis)
  }
}

export function linkWords(rel: LinkRel): string {
  switch (rel) {
    case 'launched_from':
      return i18n.t({ id: 'link.launchedFrom', message: 'Launched from' })
    case 'perpetrator_origin':
      return i18n.t({ id: 'link.origin', message: 'Perpetrators from' })
    case 'same_case':
      return i18n.t({ id: 'link.sameCase', message: 'Same case' })
    case 'led_to':
      return i18n.t({ id: 'link.ledTo', message: 'Led to' })
    case 'statement_about':
      return i18n.t({ id: 'link.statementAbout', message: 'Statement about' })
    case 'part_of':
      return i18n.t({ id: 'link.partOf', message: 'Part of' })
    default:
      return assertNever(rel)
  }
}
