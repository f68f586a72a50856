import { KIND_LOOKS } from '@/derive/kindLook'
import { INCIDENT_KINDS, type IncidentKind, STATUSES, type Status } from '@/domain/vocabulary'
import { kindName } from '@/words/terms'
import { statusName } from '@/words/vocabularyNames'
import { KIND_TEXTURES, STATUS_TEXTURES, type Texture } from './textures'

/** A layer of the stacked bars: what it stands for, and how it looks. */
export type Part<Name extends string> = { part: Name; name: string; token: string; texture: Texture }

export const kindParts = (): Part<IncidentKind>[] =>
  INCIDENT_KINDS.map((kind) => ({
    part: kind,
    name: kindName(kind),
    token: KIND_LOOKS[kind].token,
    texture: KIND_TEXTURES[kind],
  }))

/** No colour of their own: colours stand for kinds, and how sure a record is told by texture. */
export const statusParts = (): Part<Status>[] =>
  STATUSES.map((status) => ({
    part: status,
    name: statusName(status),
    token: '--text-quiet',
    texture: STATUS_TEXTURES[status],
  }))

export const fillOf = (fills: string, part: string): string => `url(#${fills}-${part})`
