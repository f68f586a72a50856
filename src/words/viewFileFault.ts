import { assertNever } from '@/base/assertNever'
import type { ViewFileFault } from '@/domain/viewFileFault'
import { i18n, isolated } from '@/i18n/i18n'
import { numberWords } from './figures'

/** Why a file is no saved view, as the end of a sentence. */
export function viewFileFaultWords(fault: ViewFileFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return i18n.t({
        id: 'file.tooLarge',
        message: 'it is larger than {max} kB',
        values: { max: numberWords(fault.maxKb) },
      })
    case 'notJson':
      return i18n.t({ id: 'file.notJson', message: 'it is not JSON' })
    case 'otherFormat':
      return i18n.t({
        id: 'file.otherFormat',
        message: 'its “format” is not {expected}',
        values: { expected: isolated(fault.expected) },
      })
    case 'value':
      return i18n.t({
        id: 'file.value',
        message: '{found} cannot stand at {path}',
        values: { path: isolated(fault.path), found: isolated(fault.found) },
      })
    default:
      return assertNever(fault)
  }
}
