import { classes } from './classes'
import styles from './Slider.module.css'

type SliderProps = {
  label: string
  value: number
  min: number
  max: number
  step: number
  /** The value as it is said aloud. */
  valueText: string
  onChange: (value: number) => void
}

/** One value on a line; the browser's own, so its keys and its direction are too. */
export function Slider({ label, value, min, max, step, valueText, onChange }: SliderProps) {
  return (
    <input
      type="range"
      className={classes(styles['slider'])}
      aria-label={label}
      aria-valuetext={valueText}
      value={value}
      min={min}
      max={max}
      step={step}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  )
}
