import { assertNever } from '@/base/assertNever'
import type { LinkFault } from '@/domain/linkFault'
import { i18n, isolated } from '@/i18n/i18n'

/** Why a key of a link could not be restored, as the end of a sentence. */
export function linkFaultWords(fault: LinkFault): string {
  switch (fault.kind) {
    case 'notAmong':
      return i18n.t({
        id: 'linkFault.notAmong',
        message: 'expected one of {words}',
        values: { words: isolated(fault.words.join(', ')) },
      })
    case 'form':
      return i18n.t({
        id: 'linkFault.form',
        message: 'expected something of the form {example}',
        values: { example: isolated(fault.example) },
      })
    case 'outOfRange':
      return i18n.t({ id: 'linkFault.outOfRange', message: 'a number is missing or out of range' })
    case 'backwards':
      return i18n.t({ id: 'linkFault.backwards', message: 'the first end lies after the second' })
    case 'tooMany':
      return i18n.t({
        id: 'linkFault.tooMany',
        message: 'more than {max, plural, one {# value} other {# values}}',
        values: { max: fault.max },
      })
    case 'tooLong':
      return i18n.t({
        id: 'linkFault.tooLong',
        message: 'longer than {max, plural, one {# character} other {# characters}}',
        values: { max: fault.max },
      })
    case 'corners':
      return i18n.t({
        id: 'linkFault.corners',
        message: 'expected {min} to {max} corners, as longitude,latitude;longitude,latitude',
        values: { min: fault.min, max: fault.max },
      })
    case 'twice':
      return i18n.t({
        id: 'linkFault.twice',
        message: '{value} stands there twice',
        values: { value: isolated(fault.value) },
      })
    case 'contradicts':
      return i18n.t({
        id: 'linkFault.contradicts',
        message: '{value} is asked for and asked away',
        values: { value: isolated(fault.value) },
      })
    case 'within':
      return i18n.t({
        id: 'linkFault.within',
        message: 'in {param}: {reason}',
        values: { param: isolated(fault.param), reason: linkFaultWords(fault.fault) },
      })
    case 'newer':
      return i18n.t({
        id: 'linkFault.newer',
        message: 'made by a newer atlas; this one reads links up to version {max}',
        values: { max: String(fault.max) },
      })
    default:
      return assertNever(fault)
  }
}
