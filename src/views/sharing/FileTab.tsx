import { FileDown, FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { ViewFileFault } from '@/domain/viewFileFault'
import { i18n } from '@/i18n/i18n'
import { useManifest, useSession, useView } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { readViewFile, VIEW_FILE_ENDING, viewFileText } from '@/session/viewFile'
import { Button } from '@/ui/Button'
import { isoDay } from '@/words/exportNotes'
import { viewFileFaultWords } from '@/words/viewFileFault'
import styles from './ShareView.module.css'

/** The view as a file, and a file as the view. Nothing is sent anywhere. */
export function FileTab({ onOpened }: { onOpened: () => void }) {
  const { link } = useSession()
  const view = useView((state) => state)
  const data = useManifest()?.dataset_version ?? null
  const [problem, setProblem] = useState<{ name: string; fault: ViewFileFault } | null>(null)
  const [isOver, setIsOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const save = () => {
    const today = isoDay(new Date())
    saveFile(
      `iskp-incident-atlas-view-${today}${VIEW_FILE_ENDING}`,
      viewFileText(view, { data }, today),
      'application/json',
    )
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const read = readViewFile(await file.text())
    if (read.status === 'failed') return setProblem({ name: file.name, fault: read.error })
    link.open(read.value)
    onOpened()
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void open(event.dataTransfer.files[0])
  }
  return (
    <div className={styles['tab']}>
      <p>
        {i18n.t({
          id: 'file.intro',
          message:
            'A file holds the same as a link, however long, and opens here or in any other copy of the atlas.',
        })}
      </p>
      <div>
        <Button look="outlined" onPress={save}>
          <FileDown size={16} aria-hidden="true" /> {i18n.t({ id: 'file.save', message: 'Save this view' })}
        </Button>
      </div>
      {/* A place to drop on is for the pointer; the button in it is the way for everyone. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <Button look="outlined" onPress={() => picker.current?.click()}>
          <FileUp size={16} aria-hidden="true" /> {i18n.t({ id: 'file.open', message: 'Open a saved view' })}
        </Button>
        <span>{i18n.t({ id: 'file.drop', message: 'or drop the file here' })}</span>
        <input
          ref={picker}
          type="file"
          hidden
          accept={`${VIEW_FILE_ENDING},.json,application/json`}
          onChange={(event) => {
            void open(event.target.files?.[0])
            // The same file can then be chosen again, mended.
            event.target.value = ''
          }}
        />
      </div>
      {problem && (
        <p className={styles['warning']} role="alert">
          {i18n.t({
            id: 'file.problem',
            message: '{name} is no saved view: {what}',
            values: { name: problem.name, what: viewFileFaultWords(problem.fault) },
          })}
        </p>
      )}
    </div>
  )
}
