import { SLIDE_CHARTS, SLIDE_LAYOUTS, TRANSITIONS } from '@/domain/briefing'
import { briefingSchema } from './briefingSchema'
import { slug, text } from './fields'
import { z } from './zod'

/** One file of `data/briefings`: words and views by hand, figures filled in when it is published. */
export const codedBriefing = z.strictObject({
  id: slug,
  order: z.int(),
  title: text,
  language: z.literal('en'),
  summary: text,
  /** The slide whose view stands for the briefing in the picture beside a link to it. */
  card: slug,
  slides: z.array(
    z.strictObject({
      id: slug,
      layout: z.enum(SLIDE_LAYOUTS),
      /** The query of a link, without "?". */
      view: z.string(),
      chart: z.optional(z.enum(SLIDE_CHARTS)),
      /** In title and text, {incidents}, {total} and {killed} stand for the figures of the slide's view. */
      title: text,
      text,
      notes: z.string(),
      transition: z.optional(z.enum(TRANSITIONS)),
      plays: z.optional(z.boolean()),
      /** Ids of the records its statements rest on. */
      rests_on: z.array(slug),
    }),
  ),
})
export type CodedBriefing = z.infer<typeof codedBriefing>

/** `briefings.json`: offered to who has none yet, in this order. */
export const preparedBriefings = z.array(
  z.strictObject({ summary: text, card: slug, briefing: briefingSchema }),
)
