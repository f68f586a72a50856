import { characterCount } from '@/base/characters'
import { EMBED_PARTS, type EmbedPart, type EmbedSettings } from '@/domain/embed'
import type { LinkFault } from '@/domain/linkFault'
import type { PresentedSlide } from '../presentation'
import type { LinkParams } from './migrations'
import { flag, invalid, oneOf, type ParamCodec, shortened, unlike, valid } from './params'

/** What a link says beside the view. */
export type LinkExtras = {
  /** The edition of the data it was made with; null where it names none. */
  readonly data: string | null
  /** Words of whoever made the link, for whoever opens it; empty where there are none. */
  readonly title: string
  readonly note: string
  readonly embed: EmbedSettings | null
  /** The slide that is being presented; the view is then the reader's own behind it. */
  readonly presenting: PresentedSlide | null
}

export const NO_EXTRAS: LinkExtras = { data: null, title: '', note: '', embed: null, presenting: null }

export const MAX_TITLE = 80
export const MAX_NOTE = 300
const MAX_ORIGINS = 10

/** Neither control characters nor marks that turn the direction of text may reach the page from a link. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What is kept of typed or linked words: one line, well-formed, at most `max` characters. */
export const plainWords = (text: string, max: number): string =>
  shortened(text.replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, ''), max).trim()

const words = (max: number): ParamCodec<string> => ({
  parse: (text) =>
    characterCount(text) > max ? invalid({ kind: 'tooLong', max }) : valid(plainWords(text, max)),
  format: (text) => plainWords(text, max),
})

const edition: ParamCodec<string> = {
  parse: (text) => (/^\d{1,4}(?:\.\d{1,4}){1,3}$/.test(text) ? valid(text) : unlike('1.0')),
  format: (text) => text,
}

const version: ParamCodec<number> = {
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? valid(Number(text)) : unlike('2')),
  format: String,
}

/** In the order they are written; the order is the page's. */
const embedParts: ParamCodec<readonly EmbedPart[]> = {
  parse: (text) => {
    const parts: EmbedPart[] = []
    for (const name of text.split(',')) {
      const part = oneOf(EMBED_PARTS).parse(name)
      if (part.status !== 'valid') return part
      if (!parts.includes(part.value)) parts.push(part.value)
    }
    return valid(parts)
  },
  format: (parts) => parts.join(','),
}

/** `https://example.org`, or `http` for a page on the reader's own machine; never a wildcard. */
export function originOf(text: string): string | null {
  const parsed = URL.canParse(text) ? new URL(text) : null
  if (!parsed || parsed.origin !== text) return null
  const { protocol, hostname } = parsed
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? parsed.origin : null
}

const origins: ParamCodec<readonly string[]> = {
  parse: (text) => {
    const found = text.split(',').map(originOf)
    const known = found.filter((origin) => origin !== null)
    if (known.length > MAX_ORIGINS) return invalid({ kind: 'tooMany', max: MAX_ORIGINS })
    return known.length === found.length ? valid([...new Set(known)]) : unlike('https://example.org')
  },
  format: (list) => list.join(','),
}

/** "prepared-iran/kerman", or the briefing alone before its first slide. */
const presentedSlide: ParamCodec<PresentedSlide> = {
  parse: (text) => {
    const [, briefing, slide = null] = /^([\w-]{1,80})(?:\/([\w-]{1,80}))?$/.exec(text) ?? []
    return briefing === undefined ? unlike('prepared-iran/kerman') : valid({ briefing, slide })
  },
  format: ({ briefing, slide }) => (slide === null ? briefing : `${briefing}/${slide}`),
}

/** Keys of a link that are no part of the view. */
export const EXTRA_CODECS = {
  title: words(MAX_TITLE),
  note: words(MAX_NOTE),
  layout: oneOf(['embed']),
  parts: embedParts,
  locked: flag,
  allow: origins,
  presenting: presentedSlide,
  data: edition,
  v: version,
} as const

/** As they stand in a link, but for `data`, which is written with the version at its end. */
export function extraParams({ title, note, embed, presenting }: LinkExtras): LinkParams {
  const params: LinkParams = [
    ['title', EXTRA_CODECS.title.format(title)],
    ['note', EXTRA_CODECS.note.format(note)],
    ['layout', embed ? 'embed' : ''],
    ['parts', embed ? EXTRA_CODECS.parts.format(embed.parts) : ''],
    ['locked', EXTRA_CODECS.locked.format(embed?.locked ?? false)],
    ['allow', embed ? EXTRA_CODECS.allow.format(embed.allow) : ''],
    ['presenting', presenting ? EXTRA_CODECS.presenting.format(presenting) : ''],
  ]
  return params.filter(([, text]) => text !== '')
}

type Problem = { param: string; text: string; fault: LinkFault }

export function decodeExtras(params: ReadonlyMap<string, string>, problems: Problem[]): LinkExtras {
  const read = <T, Standard>(param: string, codec: Pick<ParamCodec<T>, 'parse'>, standard: Standard) => {
    const text = params.get(param)
    if (text === undefined) return standard
    const parsed = codec.parse(text)
    if (parsed.status === 'invalid') problems.push({ param, text, fault: parsed.fault })
    return parsed.status === 'valid' ? parsed.value : standard
  }
  const embed: EmbedSettings = {
    parts: read('parts', EXTRA_CODECS.parts, ['map'] as const),
    locked: read('locked', EXTRA_CODECS.locked, false),
    allow: read('allow', EXTRA_CODECS.allow, []),
  }
  return {
    data: read('data', EXTRA_CODECS.data, null),
    title: read('title', EXTRA_CODECS.title, ''),
    note: read('note', EXTRA_CODECS.note, ''),
    embed: read('layout', EXTRA_CODECS.layout, null) === 'embed' ? embed : null,
    presenting: read('presenting', EXTRA_CODECS.presenting, null),
  }
}
