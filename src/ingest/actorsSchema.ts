import { ACTOR_KINDS, ACTOR_RELS, type ActorRegister } from '@/domain/actor'
import { nullableText, slug, text } from './fields'
import { z } from './zod'

const mentions = z.array(z.strictObject({ source: slug, locator: text })).check(z.minLength(1))

/** `data/actors.yaml`, served unchanged as `public/geo/actors.json`. */
export const actorRegister: z.ZodMiniType<ActorRegister> = z.strictObject({
  actors: z.array(
    z.strictObject({
      id: slug,
      name: text,
      aliases: z.array(text),
      kind: z.enum(ACTOR_KINDS),
      parent: nullableText,
      note: text,
      reports: mentions,
    }),
  ),
  relations: z.array(z.strictObject({ from: slug, rel: z.enum(ACTOR_RELS), to: slug, reports: mentions })),
})
