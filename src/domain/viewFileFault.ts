/** Why a file is no saved view: what a sentence in any language needs. */
export type ViewFileFault =
  | { kind: 'tooLarge'; maxKb: number }
  | { kind: 'notJson' }
  /** JSON that does not call itself a saved view. */
  | { kind: 'otherFormat'; expected: string }
  /** Something at a place (`view.country`) that cannot stand there. */
  | { kind: 'value'; path: string; found: string }
