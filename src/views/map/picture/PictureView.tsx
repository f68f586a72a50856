import { useMemo, useState } from 'react'
import type { ViewState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useManifest, useView } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { Button } from '@/ui/Button'
import { Drawer } from '@/ui/Drawer'
import { isoDay } from '@/words/exportNotes'
import { PictureChoices } from './PictureChoices'
import { PicturePreview } from './PicturePreview'
import styles from './PictureView.module.css'
import { type Chosen, RATIOS, SIZES } from './pictureSizes'
import { usePicture } from './usePicture'

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
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<Chosen>({
    shape: 'wide',
    fineness: 'once',
    theme: view.theme,
    frame: 'view',
    side: 'a',
  })
  const { shape, theme, frame, side } = chosen
  const size = SIZES[shape]
  const pixelRatio = RATIOS[chosen.fineness]
  const shown = useMemo(() => ({ ...sideOf(view, side), theme }), [view, side, theme])
  const { state, stop, again } = usePicture({ view: shown, ...size, pixelRatio, frame, title })
  const [width, height] = [size.width * pixelRatio, size.height * pixelRatio]
  const save = () => {
    if (state.status !== 'ready') return
    const name = `iskp-incident-atlas-map-${edition}-${isoDay(new Date())}-${width}x${height}.png`
    saveFile(name, state.file, 'image/png')
  }
  return (
    <div className={styles['picture']}>
      <PicturePreview state={state} onStop={stop} onAgain={again} />
      <PictureChoices chosen={chosen} comparing={view.compare !== null} onChoose={setChosen} />
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
            values: { width, height },
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
const sideOf = (view: ViewState, side: Chosen['side']): ViewState =>
  view.compare && side === 'b' ? { ...view, ...view.compare.b, compare: null } : view
