import { useRef, useState } from 'react'
import type { Problem } from '@/base/problem'
import { i18n } from '@/i18n/i18n'
import { readBriefingFile } from '@/session/briefingFile'
import { briefings, untitled, useBriefings } from '@/session/briefings'
import { usePreparedBriefings, useView } from '@/session/hooks'
import { ChoiceMenu, type MenuGroup } from '@/ui/ChoiceMenu'
import { isoDayWords } from '@/words/dates'
import styles from './BriefingView.module.css'
import { openCopy } from './openCopy'
import { ProblemCard } from './ProblemCard'

/** The briefings there are, those prepared with the data, and what makes another: nothing, a file. */
export function BriefingMenu() {
  const { kept, open } = useBriefings()
  const language = useView((view) => view.language)
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const briefing = readBriefingFile(file.name, await file.text())
    setProblem(briefing.status === 'failed' ? briefing.error : null)
    if (briefing.status === 'ok') await briefings().adopt(briefing.value)
  }
  const own: MenuGroup = {
    id: 'own',
    title: i18n.t({ id: 'briefing.own', message: 'In this browser' }),
    kind: 'one',
    choices: (kept ?? []).map(({ id, title, slides, changed }) => ({
      id,
      text: title === '' ? untitled() : title,
      note: i18n.t({
        id: 'briefing.entry',
        message: '{slides, plural, =0 {no slides} one {# slide} other {# slides}}, {day}',
        values: { slides, day: isoDayWords(changed.slice(0, 10)) },
      }),
      chosen: id === open?.briefing.id,
      onChoose: () => void briefings().open(id),
    })),
  }
  const prepared = usePreparedBriefings()
  const offered: MenuGroup = {
    id: 'prepared',
    title: i18n.t({ id: 'briefing.prepared', message: 'Prepared with the data' }),
    kind: 'act',
    choices: (prepared.status === 'ready' ? prepared.value : []).map(({ briefing }) => ({
      id: briefing.id,
      text: briefing.title,
      note: i18n.t({
        id: 'briefing.prepared.note',
        message: 'Opens a copy of your own, {slides, plural, one {# slide} other {# slides}}',
        values: { slides: briefing.slides.length },
      }),
      onChoose: () => openCopy(briefing),
    })),
  }
  const acts: MenuGroup = {
    id: 'acts',
    title: i18n.t({ id: 'briefing.another', message: 'Another' }),
    kind: 'act',
    choices: [
      {
        id: 'new',
        text: i18n.t({ id: 'briefing.new', message: 'New briefing' }),
        onChoose: () => void briefings().create(untitled(), language),
      },
      {
        id: 'import',
        text: i18n.t({ id: 'briefing.import', message: 'Open a file…' }),
        onChoose: () => picker.current?.click(),
      },
      ...(open
        ? [
            {
              id: 'delete',
              text: i18n.t({ id: 'briefing.delete', message: 'Delete this briefing' }),
              onChoose: () => void briefings().remove(open.briefing.id),
            },
          ]
        : []),
    ],
  }
  const label = i18n.t({ id: 'briefing.menu', message: 'Briefings' })
  return (
    <>
      <ChoiceMenu label={label} groups={[own, acts, offered].filter(({ choices }) => choices.length > 0)}>
        <span className={styles['menuFace']}>{label}</span>
      </ChoiceMenu>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="briefing-file"
        onChange={(event) => {
          void read(event.target.files?.[0])
          // The same file can then be chosen again, corrected.
          event.target.value = ''
        }}
      />
      {problem && <ProblemCard problem={problem} onClose={() => setProblem(null)} />}
    </>
  )
}
