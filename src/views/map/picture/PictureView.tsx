import { useMemo, useState } from 'react'
import type { Theme, ViewState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useManifest, useView } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { Button } from '@/ui/Button'
import { Drawer } from '@/ui/Drawer'
import { Segments } from '@/ui/Segments'
import { isoDay } from '@/words/exportNotes'
import { PicturePreview } from './PicturePreview'
import styles from './PictureView.module.css'
import { FACES, type Face, type Shape, SIZES } from './pictureChoices'
import { usePicture } from './usePicture'

type Side = 'a' | 'b'

/** The map as an image for a report or a slide, shown as it will be saved. */
export function PictureView({ onClose }: { onClose: () => void }) {
  const title = i18n.t({ id: 'picture.dialog', message: 'Picture of the map' })
  return (
    <Drawer title={title} side="top" open onClose={onClose}>
      <Picture />
    </Drawer>
  )
}

function Picture() {
  const view = useView((state) => state)
  const edition = useManifest()?.dataset_version ?? 'unknown-edition'
  const [shape, setShape] = useState<Shape>('wide')
  const [face, setFace] = useState<Face>('1')
  const [theme, setTheme] = useState<Theme>(view.theme)
  const [side, setSide] = useState<Side>('a')
  const [title, setTitle] = useState('')
  const shown = useMemo(() => ({ ...sideOf(view, side), theme }), [view, side, theme])
  const size = SIZES[shape]
  const ratio = FACES[face]
  const { state, stop, again } = usePicture({ view: shown, ...size, pixelRatio: ratio, title })
  const pixels = `${size.width * ratio}x${size.height * ratio}`
  const save = () => {
    if (state.status === 'ready')
      saveFile(
        `iskp-incident-atlas-map-${edition}-${isoDay(new Date())}-${pixels}.png`,
        state.file,
        'image/png',
      )
  }
  return (
    <div className={styles['picture']}>
      <PicturePreview state={state} shape={shape} onStop={stop} onAgain={again} />
      <div className={styles['choices']}>
        <Segments
          label={i18n.t({ id: 'picture.shape', message: 'Shape' })}
          chosen={shape}
          onChoose={setShape}
          choices={[
            { id: 'wide', text: i18n.t({ id: 'picture.wide', message: '16:9' }) },
            { id: 'square', text: i18n.t({ id: 'picture.square', message: 'Square' }) },
          ]}
        />
        <Segments
          label={i18n.t({ id: 'picture.fineness', message: 'Fineness' })}
          chosen={face}
          onChoose={setFace}
          choices={[
            { id: '1', text: i18n.t({ id: 'picture.once', message: '1×' }) },
            { id: '2', text: i18n.t({ id: 'picture.twice', message: '2×' }) },
          ]}
        />
        <Segments
          label={i18n.t({ id: 'picture.theme', message: 'Colours' })}
          chosen={theme}
          onChoose={setTheme}
          choices={[
            { id: 'dark', text: i18n.t({ id: 'picture.dark', message: 'Dark' }) },
            { id: 'light', text: i18n.t({ id: 'picture.light', message: 'Light, for print' }) },
          ]}
        />
        {view.compare && (
          <Segments
            label={i18n.t({ id: 'picture.side', message: 'Side of the comparison' })}
            chosen={side}
            onChoose={setSide}
            choices={[
              { id: 'a', text: i18n.t({ id: 'compare.a', message: 'A' }) },
              { id: 'b', text: i18n.t({ id: 'compare.b', message: 'B' }) },
            ]}
          />
        )}
      </div>
      <label className={styles['field']}>
        {i18n.t({ id: 'picture.titleField', message: 'Title' })}
        <input
          type="text"
          value={title}
          maxLength={160}
          placeholder={state.status === 'ready' ? state.picture.words.title : ''}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <div className={styles['acts']}>
        <span className={styles['pixels']}>
          {i18n.t({
            id: 'picture.pixels',
            message: 'PNG, {width} × {height} pixels',
            values: { width: size.width * ratio, height: size.height * ratio },
          })}
        </span>
        <Button look="outlined" disabled={state.status !== 'ready'} onPress={save}>
          {i18n.t({ id: 'picture.save', message: 'Save the picture' })}
        </Button>
      </div>
    </div>
  )
}

/** One map is drawn: that of the side that is asked for. */
const sideOf = (view: ViewState, side: Side): ViewState =>
  view.compare && side === 'b' ? { ...view, ...view.compare.b, compare: null } : view
