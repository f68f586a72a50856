import { useState } from 'react'
import type { Briefing } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { briefingFileName, briefingFileText, briefingLink } from '@/session/briefingFile'
import { useSession } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { copyText, MAX_LINK } from '@/session/share'
import { ChoiceMenu, type MenuGroup } from '@/ui/ChoiceMenu'
import styles from './BriefingView.module.css'
import { ExportProgress } from './ExportProgress'
import { useExport } from './useExport'

/** The whole briefing in another form. Each further form is a choice more in its group. */
export function ExportMenu({ briefing }: { briefing: Briefing }) {
  const { presentation } = useSession()
  const { state, start, cancel, putAway } = useExport(briefing)
  const [said, setSaid] = useState<{ of: Briefing; words: string } | null>(null)
  const saveAsFile = () =>
    saveFile(briefingFileName(briefing), briefingFileText(briefing), 'application/json')
  const copyLink = async () => {
    const link = await briefingLink(briefing)
    setSaid({
      of: briefing,
      words: link === null ? tooLong() : (await copyText(link)) ? copied() : refused(),
    })
  }
  const label = i18n.t({ id: 'briefing.export', message: 'Export' })
  const groups: MenuGroup[] = [
    {
      id: 'slides',
      title: i18n.t({ id: 'briefing.exportSlides', message: 'To show and to hand out' }),
      kind: 'act',
      choices: [
        {
          id: 'pptx',
          text: i18n.t({ id: 'briefing.pptx', message: 'Slides for PowerPoint' }),
          note: i18n.t({ id: 'briefing.pptx.note', message: 'PPTX: text, charts and tables stay editable' }),
          onChoose: () => void start('pptx'),
        },
        {
          id: 'handout',
          text: i18n.t({ id: 'briefing.handout', message: 'Handout to print' }),
          note: i18n.t({
            id: 'briefing.handout.note',
            message: 'Paper or PDF: numbered maps and the table to them',
          }),
          onChoose: () => presentation.setState({ briefing, from: null, form: 'handout' }, true),
        },
        {
          id: 'html',
          text: i18n.t({ id: 'briefing.html', message: 'Page that presents itself' }),
          note: i18n.t({ id: 'briefing.html.note', message: 'HTML: one file, any browser, no network' }),
          onChoose: () => void start('html'),
        },
        {
          id: 'png',
          text: i18n.t({ id: 'briefing.png', message: 'Pictures' }),
          note: i18n.t({ id: 'briefing.png.note', message: 'PNG: one a slide, in a ZIP' }),
          onChoose: () => void start('png'),
        },
      ],
    },
    {
      id: 'forms',
      title: i18n.t({ id: 'briefing.exportWhole', message: 'The whole briefing' }),
      kind: 'act',
      choices: [
        {
          id: 'file',
          text: i18n.t({ id: 'briefing.file', message: 'File' }),
          note: i18n.t({
            id: 'briefing.file.note',
            message: 'Opens here and in any other copy of the atlas',
          }),
          onChoose: saveAsFile,
        },
        {
          id: 'link',
          text: i18n.t({ id: 'briefing.link', message: 'Copy a link' }),
          note: i18n.t({ id: 'briefing.link.note', message: 'Carries all of it, where it is short enough' }),
          onChoose: () => void copyLink(),
        },
      ],
    },
  ]
  return (
    <>
      <ChoiceMenu label={label} groups={groups}>
        <span className={styles['menuFace']}>{label}</span>
      </ChoiceMenu>
      <span role="status" className={said?.of === briefing ? styles['said'] : 'visually-hidden'}>
        {said?.of === briefing && said.words}
      </span>
      <ExportProgress
        state={state}
        onCancel={cancel}
        onClose={putAway}
        onRetry={(form) => void start(form)}
      />
    </>
  )
}

const copied = (): string => i18n.t({ id: 'briefing.link.copied', message: 'Link copied' })
const refused = (): string =>
  i18n.t({
    id: 'briefing.link.refused',
    message: 'The browser does not allow copying here: save a file instead.',
  })
const tooLong = (): string =>
  i18n.t({
    id: 'briefing.link.tooLong',
    message: 'Too long for a link ({max} characters): save a file instead.',
    values: { max: MAX_LINK },
  })
