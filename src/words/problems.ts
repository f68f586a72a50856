import { assertNever } from '@/base/assertNever'
import type { Problem } from '@/base/problem'
import { i18n } from '@/i18n/i18n'

export type ProblemWords = { title: string; todo: string }

/** What a failure means to a reader, and what they can do about it. */
export function problemWords({ code }: Problem): ProblemWords {
  switch (code) {
    case 'ATLAS-101':
      return {
        title: i18n.t({ id: 'problem.unreachable', message: 'A file of the atlas could not be reached' }),
        todo: i18n.t({ id: 'problem.unreachable.todo', message: 'Check the connection and try again.' }),
      }
    case 'ATLAS-102':
      return {
        title: i18n.t({ id: 'problem.missing', message: 'A file of the atlas is missing' }),
        todo: i18n.t({
          id: 'problem.missing.todo',
          message: 'The copy on this server is incomplete: ask whoever runs it to publish the whole build.',
        }),
      }
    case 'ATLAS-103':
    case 'ATLAS-104':
      return {
        title: i18n.t({ id: 'problem.malformed', message: 'A file of the atlas cannot be read' }),
        todo: i18n.t({
          id: 'problem.malformed.todo',
          message: 'Try again; if it stays, the file on this server is damaged and must be published anew.',
        }),
      }
    case 'ATLAS-201':
      return {
        title: i18n.t({ id: 'problem.noWebgl', message: 'This browser cannot draw the map' }),
        todo: i18n.t({
          id: 'problem.noWebgl.todo',
          message:
            'The map needs WebGL 2. Turn on hardware acceleration or use a current browser. Everything else works: the incidents are listed here.',
        }),
      }
    case 'ATLAS-202':
      return {
        title: i18n.t({ id: 'problem.map', message: 'Part of the map could not be drawn' }),
        todo: i18n.t({
          id: 'problem.map.todo',
          message: 'Reload the page. The table and the charts are not affected.',
        }),
      }
    case 'ATLAS-203':
      return {
        title: i18n.t({ id: 'problem.picture', message: 'The picture could not be made' }),
        todo: i18n.t({
          id: 'problem.picture.todo',
          message:
            'No file was saved. Try again, or choose 1×; where it stays, close other pages with maps or use another browser.',
        }),
      }
    case 'ATLAS-301':
      return {
        title: i18n.t({ id: 'problem.bug', message: 'This part of the page failed' }),
        todo: i18n.t({
          id: 'problem.bug.todo',
          message: 'The rest still works. Try this part again, or reload the page.',
        }),
      }
    case 'ATLAS-401':
      return {
        title: i18n.t({ id: 'problem.notKept', message: 'This browser keeps nothing here' }),
        todo: i18n.t({
          id: 'problem.notKept.todo',
          message:
            'Save what you need as a file before you leave. A private window, a full disk or a setting of the browser can be the reason.',
        }),
      }
    case 'ATLAS-402':
      return {
        title: i18n.t({ id: 'problem.noBriefing', message: 'This is no briefing that can be read' }),
        todo: i18n.t({
          id: 'problem.noBriefing.todo',
          message:
            'Nothing was changed. Correct the place that is named, or save the briefing again where it was made.',
        }),
      }
    default:
      return assertNever(code)
  }
}
