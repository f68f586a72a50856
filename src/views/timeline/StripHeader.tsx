import { Repeat, Settings2 } from 'lucide-react'
import type { RefObject } from 'react'
import type { TimeHistogram } from '@/derive/timeHistogram'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useRestingWindow, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import type { Range } from '@/ui/rangeDrag'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { DateField } from './DateField'
import { HatchSwatch } from './Histogram'
import { PlayButtons } from './PlayButtons'
import { axisGroup, binGroup, playGroups } from './stripMenus'
import { autoUnitName, binRule, coarserRule, modeName, speedName, spreadRule, unitName } from './stripWords'
import styles from './TimelineView.module.css'
import type { Playback } from './usePlayback'
import type { TimeWindowPort } from './useTimeWindow'

type StripHeaderProps = {
  histogram: TimeHistogram
  value: Range
  port: TimeWindowPort
  playback: Playback
  /** Where playback writes the date. */
  words: RefObject<HTMLElement | null>
  zoom: { zoomBy: (factor: number) => void; reset: () => void }
}

/** What stands over the bars: playback, the two dates, how it counts (while it plays: the date), and the bars. */
export function StripHeader({ histogram, value, port, playback, words, zoom }: StripHeaderProps) {
  const narrow = useMediaQuery('(max-width: 899px)')
  const [low, high] = value
  return (
    <header className={styles['header']}>
      <PlayButtons {...playback} />
      {!narrow && <PlayMenu />}
      <span className={styles['dates']}>
        <DateField
          end="low"
          day={low}
          other={high}
          follow={port.follow}
          onChoose={(day) => port.choose([day, high])}
        />
        <span aria-hidden="true">–</span>
        <DateField
          end="high"
          day={high}
          other={low}
          follow={port.follow}
          onChoose={(day) => port.choose([low, day])}
        />
      </span>
      <CountingRule histogram={histogram} playing={playback.playing} words={words} />
      {narrow ? (
        <EverythingMenu histogram={histogram} zoom={zoom} />
      ) : (
        <AxisMenu histogram={histogram} zoom={zoom} />
      )}
      <p className="visually-hidden" role="status">
        {playback.announcement}
      </p>
    </header>
  )
}

/** How the bars count; while it plays, the date in its place. */
function CountingRule({
  histogram: { unit },
  playing,
  words,
}: Pick<StripHeaderProps, 'histogram' | 'words'> & { playing: boolean }) {
  const bin = useView((view) => view.bin)
  if (playing)
    return <span className={styles['playing']} ref={words} aria-hidden="true" data-testid="playing" />
  return (
    <span className={styles['rule']}>
      {bin !== null && bin !== unit && <strong>{coarserRule(bin)} </strong>}
      {binRule(unit)} <HatchSwatch /> {spreadRule()}
    </span>
  )
}

function PlayMenu() {
  const dispatch = useDispatch()
  const playMode = useView((view) => view.playMode)
  const playSpeed = useView((view) => view.playSpeed)
  const loop = useView((view) => view.loop)
  const words = `${modeName(playMode)} · ${speedName(playSpeed)}`
  return (
    <ChoiceMenu
      label={i18n.t({ id: 'play.menu', message: 'Playback: {words}', values: { words } })}
      groups={playGroups({ playMode, playSpeed, loop }, dispatch)}
    >
      {words}
      {loop && <Repeat size={12} aria-hidden="true" />}
    </ChoiceMenu>
  )
}

function useUnitWords({ unit }: TimeHistogram): string {
  const bin = useView((view) => view.bin)
  return bin === null ? autoUnitName(unit) : unitName(unit)
}

function AxisMenu({ histogram, zoom }: Pick<StripHeaderProps, 'histogram' | 'zoom'>) {
  const dispatch = useDispatch()
  const bin = useView((view) => view.bin)
  const time = useRestingWindow()
  const axis = useView((view) => view.axis)
  const words = useUnitWords(histogram)
  return (
    <span className={styles['buttons']}>
      {axis && (
        <Button look="outlined" className={styles['whole']} onPress={zoom.reset}>
          {i18n.t({ id: 'timeline.whole', message: 'Whole period' })}
        </Button>
      )}
      <ChoiceMenu
        label={i18n.t({ id: 'timeline.barsNow', message: 'Bars: {words}', values: { words } })}
        groups={[binGroup(bin, histogram, dispatch), axisGroup({ time, axis }, zoom, dispatch)]}
      >
        {words}
      </ChoiceMenu>
    </span>
  )
}

/** Where there is little room one button holds it all. */
function EverythingMenu({ histogram, zoom }: Pick<StripHeaderProps, 'histogram' | 'zoom'>) {
  const dispatch = useDispatch()
  const view = {
    playMode: useView(({ playMode }) => playMode),
    playSpeed: useView(({ playSpeed }) => playSpeed),
    loop: useView(({ loop }) => loop),
    time: useRestingWindow(),
    axis: useView(({ axis }) => axis),
  }
  const bin = useView((state) => state.bin)
  return (
    <ChoiceMenu
      plain
      label={i18n.t({ id: 'timeline.settings', message: 'Playback, bars and axis' })}
      groups={[
        ...playGroups(view, dispatch),
        binGroup(bin, histogram, dispatch),
        axisGroup(view, zoom, dispatch),
      ]}
    >
      <Settings2 size={16} aria-hidden="true" />
    </ChoiceMenu>
  )
}
