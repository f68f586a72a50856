/**
 * Of a layer, by whether it holds anything: one that is shown and empty still costs a frame the masks of its tiles, each
 * as large as the screen.
 */
export const visibleIf = (isShown: boolean): 'visible' | 'none' => (isShown ? 'visible' : 'none')
