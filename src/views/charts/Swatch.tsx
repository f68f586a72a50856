import type { ReactNode } from 'react'

type SwatchProps = { fill: string } | { children: ReactNode }

/** A mark as the chart draws it, or a bar's filling; the words beside it say what it stands for. */
export function Swatch(props: SwatchProps) {
  return (
    <svg width={12} height={12} aria-hidden="true" focusable="false">
      {'fill' in props ? <rect width={12} height={12} fill={props.fill} /> : props.children}
    </svg>
  )
}
