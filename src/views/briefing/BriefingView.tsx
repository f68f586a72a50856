import { useEffect, useRef } from 'react'
import { i18n } from '@/i18n/i18n'
import { briefings, useBriefings } from '@/session/briefings'
import { useSession } from '@/session/hooks'
import { loadAll } from '@/session/loadAll'
import { AddButtons } from './AddButtons'
import { Arrived } from './Arrived'
import styles from './BriefingView.module.css'
import { EditorHeader } from './EditorHeader'
import { SaveLine } from './SaveLine'
import { SlideEditor } from './SlideEditor'
import { SlideList } from './SlideList'
import { StartHere } from './StartHere'
import { useDeleting } from './useDeleting'

/** Collects views into slides and puts words to them. Everything is kept in this browser as it is written. */
export function BriefingView({ onClose }: { onClose?: () => void }) {
  const { open, kept, selected } = useBriefings()
  const {
    errand: { briefing: packed },
    queryClient,
  } = useSession()
  const panel = useRef<HTMLElement>(null)
  // From the keyboard, its fields would else be behind every filter of the page.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  // For a room without a network; a presentation asks again for what fails now.
  useEffect(() => void loadAll(queryClient).catch(() => undefined), [queryClient])
  const slide = open?.briefing.slides.find(({ id }) => id === selected) ?? open?.briefing.slides[0]
  const { deleted, remove } = useDeleting(open?.briefing)
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles['panel']}
      aria-label={i18n.t({ id: 'briefing.label', message: 'Briefing' })}
    >
      <EditorHeader {...(onClose ? { onClose } : {})} />
      {packed !== null && <Arrived packed={packed} />}
      <SaveLine />
      {open ? (
        <>
          <SlideList
            briefing={open.briefing}
            selected={slide?.id ?? null}
            deleted={deleted}
            onDelete={remove}
          />
          <AddButtons after={slide?.id ?? null} />
          {slide && (
            <SlideEditor
              key={slide.id}
              slide={slide}
              edit={(change, group) => briefings().edit(change, group)}
              onDelete={() => remove(slide.id)}
            />
          )}
        </>
      ) : (
        kept && <StartHere />
      )}
    </section>
  )
}
