import type { Briefing } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { briefings } from './briefings'
import { preparedBriefingsQuery } from './datasets'
import type { PresentedSlide } from './presentation'
import type { Session } from './Session'

/** Presents the slide an address names: of a prepared briefing, or of one this browser keeps. Says so where it is neither. */
export async function resumePresentation(
  session: Session,
  { briefing: id, slide }: PresentedSlide,
): Promise<void> {
  const briefing = (await preparedOf(session, id)) ?? (await keptOf(id))
  const isStillAsked = session.link.slideToPresent.getState()?.briefing === id
  if (!isStillAsked) return
  if (briefing) return session.presentation.setState({ briefing, from: slide }, true)
  session.link.presentNothing()
  session.live.said.emit(
    i18n.t({
      id: 'present.notHere',
      message: 'The presentation this link names is not kept in this browser.',
    }),
  )
}

async function preparedOf({ queryClient }: Session, id: string): Promise<Briefing | undefined> {
  const prepared = await queryClient.ensureQueryData(preparedBriefingsQuery).catch(() => [])
  return prepared.find(({ briefing }) => briefing.id === id)?.briefing
}

async function keptOf(id: string): Promise<Briefing | undefined> {
  const kept = briefings()
  await kept.ready
  if (kept.getState().open?.briefing.id !== id) await kept.open(id)
  const open = kept.getState().open?.briefing
  return open?.id === id && open.slides.some(({ hidden }) => !hidden) ? open : undefined
}
