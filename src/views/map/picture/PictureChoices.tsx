import { i18n } from '@/i18n/i18n'
import { Segments } from '@/ui/Segments'
import styles from './PictureView.module.css'
import type { Chosen } from './pictureSizes'

type PictureChoicesProps = {
  chosen: Chosen
  /** Whether there are two sides to choose from. */
  comparing: boolean
  onChoose: (chosen: Chosen) => void
}

/** Size, colours and frame of the picture, all in sight. */
export function PictureChoices({ chosen, comparing, onChoose }: PictureChoicesProps) {
  return (
    <div className={styles['choices']}>
      <Segments
        label={i18n.t({ id: 'picture.shape', message: 'Shape' })}
        chosen={chosen.shape}
        onChoose={(shape) => onChoose({ ...chosen, shape })}
        choices={[
          { id: 'wide', text: i18n.t({ id: 'picture.wide', message: '16:9' }) },
          { id: 'square', text: i18n.t({ id: 'picture.square', message: 'Square' }) },
        ]}
      />
      <Segments
        label={i18n.t({ id: 'picture.fineness', message: 'Fineness' })}
        chosen={chosen.fineness}
        onChoose={(fineness) => onChoose({ ...chosen, fineness })}
        choices={[
          { id: 'once', text: i18n.t({ id: 'picture.once', message: '1×' }) },
          { id: 'twice', text: i18n.t({ id: 'picture.twice', message: '2×' }) },
        ]}
      />
      <Segments
        label={i18n.t({ id: 'picture.theme', message: 'Colours' })}
        chosen={chosen.theme}
        onChoose={(theme) => onChoose({ ...chosen, theme })}
        choices={[
          { id: 'dark', text: i18n.t({ id: 'picture.dark', message: 'Dark' }) },
          { id: 'light', text: i18n.t({ id: 'picture.light', message: 'Light, for print' }) },
        ]}
      />
      <Segments
        label={i18n.t({ id: 'picture.frame', message: 'Part of the world' })}
        chosen={chosen.frame}
        onChoose={(frame) => onChoose({ ...chosen, frame })}
        choices={[
          { id: 'view', text: i18n.t({ id: 'picture.asShown', message: 'As on the map' }) },
          { id: 'result', text: i18n.t({ id: 'picture.result', message: 'What passes the filters' }) },
        ]}
      />
      {comparing && (
        <Segments
          label={i18n.t({ id: 'picture.side', message: 'Side of the comparison' })}
          chosen={chosen.side}
          onChoose={(side) => onChoose({ ...chosen, side })}
          choices={[
            { id: 'a', text: i18n.t({ id: 'compare.a', message: 'A' }) },
            { id: 'b', text: i18n.t({ id: 'compare.b', message: 'B' }) },
          ]}
        />
      )}
    </div>
  )
}
