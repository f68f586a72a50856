import type { Slide } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { MarkdownText } from '@/ui/MarkdownText'
import { slideLayoutName } from '@/words/briefing'

export const slideTitle = ({ title, layout }: Slide): string =>
  title === '' ? slideLayoutName(layout) : title

export function Notes({ slide: { notes } }: { slide: Slide }) {
  return notes.trim() === '' ? (
    <p>{i18n.t({ id: 'present.noNotes', message: 'No notes for this slide.' })}</p>
  ) : (
    <MarkdownText text={notes} />
  )
}
