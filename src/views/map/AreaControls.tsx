import { useMemo } from 'react'
import { assertNever } from '@/base/assertNever'
import { sourceUse } from '@/derive/sourceUse'
import { AREA_LEVELS, AREA_MEASURES, type AreaColouring } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch, useSources, useView } from '@/session/hooks'
import { ChoiceMenu, type MenuGroup } from '@/ui/ChoiceMenu'
import { areaLevelName, areaMeasureName } from '@/words/areas'

/** What the choropleth colours, and by what: a row for the list of layers. */
export function AreaControls() {
  const areas = useView((view) => view.areas)
  const groups = useAreaChoices(areas)
  const chosen = groups
    .flatMap(({ choices }) => choices.filter((choice) => choice.chosen === true).map(({ text }) => text))
    .join(' · ')
  return (
    <ChoiceMenu
      label={i18n.t({ id: 'areas.choose', message: 'Areas are coloured by: {chosen}', values: { chosen } })}
      groups={groups}
    >
      {chosen}
    </ChoiceMenu>
  )
}

function useAreaChoices(areas: AreaColouring): MenuGroup[] {
  const dispatch = useDispatch()
  const dataset = useDataset()
  const sources = useSources()
  const used = useMemo(
    () => [...sourceUse(dataset)].toSorted((a, b) => b[1].incidents - a[1].incidents),
    [dataset],
  )
  const first = areas.source ?? used[0]?.[0] ?? null
  const choose = (part: Partial<AreaColouring>) => () =>
    dispatch({ kind: 'areas/chosen', areas: coherent({ ...areas, ...part }, first) })
  const groups: MenuGroup[] = [
    {
      id: 'level',
      title: i18n.t({ id: 'areas.level', message: 'Areas' }),
      kind: 'one',
      choices: AREA_LEVELS.map((level) => ({
        id: level,
        text: areaLevelName(level),
        chosen: level === areas.level,
        onChoose: choose({ level }),
      })),
    },
    {
      id: 'measure',
      title: i18n.t({ id: 'areas.measure', message: 'Coloured by' }),
      kind: 'one',
      choices: AREA_MEASURES.map((measure) => ({
        id: measure,
        text: areaMeasureName(measure),
        chosen: measure === areas.measure,
        onChoose: choose({ measure }),
      })),
    },
  ]
  if (areas.measure !== 'source') return groups
  return [
    ...groups,
    {
      id: 'source',
      title: i18n.t({ id: 'areas.source', message: 'Source' }),
      kind: 'one',
      choices: used.map(([id]) => ({
        id,
        text: sources.get(id)?.title ?? id,
        chosen: id === areas.source,
        onChoose: choose({ source: id }),
      })),
    },
  ]
}

/** Only a share has a source, and it has one. */
function coherent(areas: AreaColouring, source: string | null): AreaColouring {
  switch (areas.measure) {
    case 'source':
      return { ...areas, source: areas.source ?? source }
    case 'incidents':
    case 'killed':
      return { ...areas, source: null }
    default:
      return assertNever(areas.measure)
  }
}
