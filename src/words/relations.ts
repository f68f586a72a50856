import { assertNever } from '@/base/assertNever'
import type { ActorRel } from '@/domain/actor'
import { i18n } from '@/i18n/i18n'

/** How one actor stands to another, read "from … to". */
export function relationWords(rel: ActorRel): string {
  switch (rel) {
    case 'branch_of':
      return i18n.t({ id: 'relation.branch_of', message: 'branch of' })
    case 'part_of':
      return i18n.t({ id: 'relation.part_of', message: 'part of' })
    case 'media_arm_of':
      return i18n.t({ id: 'relation.media_arm_of', message: 'media arm of' })
    case 'produced_by':
      return i18n.t({ id: 'relation.produced_by', message: 'produced by' })
    case 'affiliated_with':
      return i18n.t({ id: 'relation.affiliated_with', message: 'affiliated with' })
    case 'ally_of':
      return i18n.t({ id: 'relation.ally_of', message: 'ally of' })
    case 'enemy_of':
      return i18n.t({ id: 'relation.enemy_of', message: 'enemy of' })
    case 'rival_of':
      return i18n.t({ id: 'relation.rival_of', message: 'rival of' })
    case 'fought':
      return i18n.t({ id: 'relation.fought', message: 'fought' })
    case 'lost_members_to':
      return i18n.t({ id: 'relation.lost_members_to', message: 'lost members to' })
    case 'led':
      return i18n.t({ id: 'relation.led', message: 'led' })
    case 'member_of':
      return i18n.t({ id: 'relation.member_of', message: 'member of' })
    case 'alleged_member_of':
      return i18n.t({ id: 'relation.alleged_member_of', message: 'alleged member of' })
    case 'speaks_for':
      return i18n.t({ id: 'relation.speaks_for', message: 'speaks for' })
    case 'holds_office_in':
      return i18n.t({ id: 'relation.holds_office_in', message: 'holds office in' })
    default:
      return assertNever(rel)
  }
}
