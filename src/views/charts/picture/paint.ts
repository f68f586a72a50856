/** A computed colour as any program that opens an SVG can read it; null where nothing is painted. */
export function paintOf(css: string): { colour: string; opacity: number } | null {
  const isFraction = css.startsWith('color(srgb ')
  if (!isFraction && !css.startsWith('rgb')) return null
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null
  const channels = [red, green, blue].map((value) => Math.round(isFraction ? value * 255 : value))
  return {
    colour: `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`,
    opacity: alpha,
  }
}
