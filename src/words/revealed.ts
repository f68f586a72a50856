import { i18n } from '@/i18n/i18n'

/** What was moved for the reader, in a sentence; empty when nothing was. */
export function revealedWords(moved: {
  windowMoved: boolean
  cameraMoved: boolean
  hiddenBy: readonly string[]
}): string {
  return [
    moved.windowMoved
      ? i18n.t({ id: 'revealed.window', message: 'The time window was widened to show this record.' })
      : '',
    moved.cameraMoved ? i18n.t({ id: 'revealed.camera', message: 'The map went to its place.' }) : '',
    moved.hiddenBy.length > 0
      ? i18n.t({ id: 'revealed.hidden', message: 'The filters keep it off the map and the charts.' })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
