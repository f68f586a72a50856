import type { TimeHistogram } from '@/derive/timeHistogram'
import { BIN_UNITS } from '@/domain/timeWindow'
import { PLAY_MODES, PLAY_SPEEDS, type ViewState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import type { MenuGroup } from '@/ui/ChoiceMenu'
import { autoUnitName, modeName, speedName, unitName } from './stripWords'

type Dispatch = (action: Action) => void

/** How it plays: mode, speed, loop. */
export const playGroups = (
  { playMode, playSpeed, loop }: Pick<ViewState, 'playMode' | 'playSpeed' | 'loop'>,
  dispatch: Dispatch,
): MenuGroup[] => [
  {
    id: 'mode',
    title: i18n.t({ id: 'play.mode', message: 'Playback' }),
    kind: 'one',
    choices: PLAY_MODES.map((mode) => ({
      id: `mode-${mode}`,
      text: modeName(mode),
      chosen: mode === playMode,
      onChoose: () => dispatch({ kind: 'playMode/chosen', mode }),
    })),
  },
  {
    id: 'speed',
    title: i18n.t({ id: 'play.speed', message: 'Speed' }),
    kind: 'one',
    choices: PLAY_SPEEDS.map((speed) => ({
      id: `speed-${speed}`,
      text: speedName(speed),
      chosen: speed === playSpeed,
      onChoose: () => dispatch({ kind: 'playSpeed/chosen', speed }),
    })),
  },
  {
    id: 'end',
    title: i18n.t({ id: 'play.atEnd', message: 'At the end' }),
    kind: 'any',
    choices: [
      {
        id: 'loop',
        text: i18n.t({ id: 'play.loop', message: 'Start over' }),
        chosen: loop,
        onChoose: () => dispatch({ kind: 'loop/toggled' }),
      },
    ],
  },
]

/** What a bar stands for. */
export function binGroup(bin: ViewState['bin'], { unit }: TimeHistogram, dispatch: Dispatch): MenuGroup {
  const auto = {
    id: 'bin-auto',
    text: bin === null ? autoUnitName(unit) : i18n.t({ id: 'timeline.autoAlone', message: 'Auto' }),
    chosen: bin === null,
    onChoose: () => dispatch({ kind: 'bin/chosen', unit: null }),
  }
  const units = BIN_UNITS.map((choice) => ({
    id: `bin-${choice}`,
    text: unitName(choice),
    chosen: bin === choice,
    onChoose: () => dispatch({ kind: 'bin/chosen', unit: choice }),
  }))
  return {
    id: 'bins',
    title: i18n.t({ id: 'timeline.bars', message: 'A bar is a' }),
    kind: 'one',
    choices: [auto, ...units],
  }
}

type Zoom = { zoomBy: (factor: number) => void; reset: () => void }

/** What the wheel does, for those without one. */
export const axisGroup = (
  { time, axis }: Pick<ViewState, 'time' | 'axis'>,
  { zoomBy, reset }: Zoom,
  dispatch: Dispatch,
): MenuGroup => ({
  id: 'axis',
  title: i18n.t({ id: 'timeline.axis', message: 'Axis' }),
  kind: 'act',
  choices: [
    {
      id: 'zoom-in',
      text: i18n.t({ id: 'timeline.zoomIn', message: 'Zoom in' }),
      onChoose: () => zoomBy(0.5),
    },
    {
      id: 'zoom-out',
      text: i18n.t({ id: 'timeline.zoomOut', message: 'Zoom out' }),
      onChoose: () => zoomBy(2),
    },
    ...(time
      ? [
          {
            id: 'zoom-chosen',
            text: i18n.t({ id: 'timeline.zoomChosen', message: 'Zoom to the chosen days' }),
            onChoose: () => dispatch({ kind: 'axis/zoomed', axis: time }),
          },
        ]
      : []),
    ...(axis
      ? [
          {
            id: 'whole',
            text: i18n.t({ id: 'timeline.whole', message: 'Whole period' }),
            onChoose: reset,
          },
        ]
      : []),
  ],
})
