import { useId } from 'react'
import { classes } from './classes'
import styles from './Segments.module.css'

type SegmentsProps<Id extends string> = {
  label: string
  choices: readonly { id: Id; text: string }[]
  chosen: Id
  onChoose: (id: Id) => void
}

/** One of a few, all in sight; radio buttons to the keyboard and to screen readers. */
export function Segments<Id extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Id>) {
  const name = useId()
  return (
    <fieldset className={classes(styles['segments'])}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, text }) => (
        <label key={id} className={classes(styles['segment'])}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
