/** Why a key of a link could not be restored: what a sentence in any language needs. */
export type LinkFault =
  /** Not one of a closed vocabulary. */
  | { kind: 'notAmong'; words: readonly string[] }
  /** Not of the form of which `example` is one. */
  | { kind: 'form'; example: string }
  /** Of the form, but a number is missing or beyond what it can be. */
  | { kind: 'outOfRange' }
  /** A range whose first end lies after the second. */
  | { kind: 'backwards' }
  /** More than `max` values. */
  | { kind: 'tooMany'; max: number }
  /** More than `max` characters. */
  | { kind: 'tooLong'; max: number }
  | { kind: 'corners'; min: number; max: number }
  | { kind: 'twice'; value: string }
  /** Asked for and asked away. */
  | { kind: 'contradicts'; value: string }
  /** A key of the comparison's second question. */
  | { kind: 'within'; param: string; fault: LinkFault }
  /** Written by a later version than `max`, the last this atlas knows. */
  | { kind: 'newer'; max: number }
