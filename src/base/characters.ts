/** By code points, so that none is cut in half; half a pair of surrogates counts as one. */
export const characterCount = (text: string): number => Array.from(text).length

/** The first `max` characters. */
export const firstCharacters = (text: string, max: number): string => Array.from(text).slice(0, max).join('')
