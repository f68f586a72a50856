import { Download } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from './Button'
import { CopyText } from './CopyText'
import styles from './TextFormats.module.css'

export type TextFormat = {
  id: string
  name: string
  text: string
  /** For formats that programs read: the name it is saved under. */
  fileName?: string
}

type TextFormatsProps = {
  label: string
  formats: readonly TextFormat[]
  onCopy: (text: string) => Promise<boolean>
  onSave: (fileName: string, text: string) => void
}

/** One thing said in several formats: choose one, copy it, save it. */
export function TextFormats({ label, formats, onCopy, onSave }: TextFormatsProps) {
  const [chosen, setChosen] = useState(formats[0]?.id)
  const format = formats.find(({ id }) => id === chosen) ?? formats[0]
  if (!format) return null
  const { fileName, text } = format
  return (
    <div className={styles['formats']}>
      <div className={styles['choices']} role="group" aria-label={label}>
        {formats.map(({ id, name }) => (
          <Button
            key={id}
            look="outlined"
            className={styles['choice']}
            pressed={id === format.id}
            onPress={() => setChosen(id)}
          >
            {name}
          </Button>
        ))}
      </div>
      <CopyText label={format.name} text={text} onCopy={onCopy} rows={8} code={fileName !== undefined}>
        {fileName !== undefined && (
          <Button look="outlined" onPress={() => onSave(fileName, text)}>
            <Download size={14} aria-hidden="true" />{' '}
            {i18n.t({ id: 'formats.save', message: 'Save as {fileName}', values: { fileName } })}
          </Button>
        )}
      </CopyText>
    </div>
  )
}
