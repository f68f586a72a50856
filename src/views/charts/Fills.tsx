import type { Part } from './parts'
import { TEXTURES } from './textures'

type FillsProps = { fills: string; parts: readonly Part<string>[] }

/** Colour and texture of each part; inside a chart's own drawing, so that a saved picture carries them. */
export function Fills({ fills, parts }: FillsProps) {
  return (
    <defs>
      {parts.map(({ part, token, texture }) => (
        <pattern key={part} id={`${fills}-${part}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} fill={`var(${token})`} />
          <path
            d={TEXTURES[texture]}
            fill="none"
            stroke="var(--surface)"
            strokeOpacity={texture === 'dots' ? 0.9 : 0.55}
            strokeWidth={texture === 'dots' ? 1.9 : 1.1}
            strokeLinecap={texture === 'dots' ? 'round' : 'butt'}
          />
        </pattern>
      ))}
    </defs>
  )
}
