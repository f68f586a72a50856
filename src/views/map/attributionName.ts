import { assertNever } from '@/base/assertNever'
import type { Attribution } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'

export function attributionName(attribution: Attribution): string {
  switch (attribution) {
    case 'claimed':
      return i18n.t({ id: 'legend.claimed', message: 'Claimed by the group' })
    case 'attributed':
      return i18n.t({ id: 'legend.attributed', message: 'Attributed to it' })
    case 'alleged':
      return i18n.t({ id: 'legend.alleged', message: 'Alleged' })
    case 'disputed':
      return i18n.t({ id: 'legend.disputed', message: 'Disputed' })
    default:
      return assertNever(attribution)
  }
}
