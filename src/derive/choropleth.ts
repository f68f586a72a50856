import { assertNever } from '@/base/assertNever'
import { type Dataset, valuesOf } from '@/dataset/dataset'
import type { Incident } from '@/domain/incident'
import type { AreaColouring, AreaLevel } from '@/domain/viewState'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { classBreaks, type IntegerClass, SHARE_CLASSES } from './classBreaks'
import type { ProvinceOf } from './provinces'

/** What an area holds. Incidents only; context records are never counted with them. */
export type AreaFigure = {
  /** Incidents of the dataset, whatever the filters. */
  readonly all: number
  readonly incidents: number
  /** Persons, the sum of best figures; null where no passing incident states one. */
  readonly killed: number | null
  /** Passing incidents that state no number killed. */
  readonly unstated: number
  /** Passing incidents the chosen source reports; 0 for other measures. */
  readonly reported: number
}

export type Choropleth = {
  readonly colouring: AreaColouring
  /** By alpha-2 or province code; an area without any incident of the dataset is not in it. */
  readonly figures: ReadonlyMap<string, AreaFigure>
  /** Classes of what is coloured; from 1, because zero is a class of its own. */
  readonly classes: readonly IntegerClass[]
  /** Passing incidents that lie in no area of the level: their province is not known, or the basemap has none. */
  readonly leftOut: number
}

/** Area of every row that counts. Depends on the dataset only. */
export type AreasOfRows = (row: number) => readonly string[]

/** A country's incidents are those that span it, so one in two countries is in both; a province is told by name. */
export function areasOfRows(dataset: Dataset, level: AreaLevel, provinceOf: ProvinceOf): AreasOfRows {
  switch (level) {
    case 'country': {
      const { country } = dataset.facets
      return (row) => [...valuesOf(country, row)].flatMap((value) => country.values[value] ?? [])
    }
    case 'province': {
      const codes = dataset.records.map(({ country, admin1 }) => {
        const code = admin1 === null ? null : provinceOf(country, admin1)
        return code === null ? [] : [code]
      })
      return (row) => codes[row] ?? []
    }
    default:
      return assertNever(level)
  }
}

/**
 * Figures by area. For a source's share the filter by source is left out: a view does not filter itself. Classes are
 * those of all time, so that colours hold still while the window moves.
 */
export const choropleth = (colouring: AreaColouring, areasOf: AreasOfRows) =>
  function choroplethOf(result: FilterResult): Choropleth {
    const { dataset } = result
    const own = colouring.measure === 'source' ? (['source'] as const) : ([] as const)
    const [test, everTest] = [passes(result, ...own), passes(result, ...own, 'time')]
    const [figures, ever] = [new Map<string, MutableFigure>(), new Map<string, MutableFigure>()]
    let leftOut = 0
    for (let row = 0; row < dataset.rows; row++) {
      const record = dataset.records[row]
      if (!dataset.counts[row] || !record) continue
      const areas = areasOf(row)
      if (areas.length === 0 && test(row)) leftOut++
      for (const area of areas) {
        add(figures, area, { record, passing: test(row), source: colouring.source })
        add(ever, area, { record, passing: everTest(row), source: colouring.source })
      }
    }
    const max = Math.max(0, ...[...ever.values()].map((figure) => measured(colouring, figure) ?? 0))
    const classes = colouring.measure === 'source' ? SHARE_CLASSES : classBreaks(max)
    return { colouring, figures, classes, leftOut }
  }

type MutableFigure = { -readonly [Key in keyof AreaFigure]: AreaFigure[Key] }
type Found = { record: Incident; passing: boolean; source: string | null }

function add(figures: Map<string, MutableFigure>, area: string, { record, passing, source }: Found): void {
  const figure = figures.get(area) ?? { all: 0, incidents: 0, killed: null, unstated: 0, reported: 0 }
  figures.set(area, figure)
  figure.all++
  if (!passing) return
  figure.incidents++
  const killed = record.killed_best ?? record.killed_low
  if (killed === null) figure.unstated++
  else figure.killed = (figure.killed ?? 0) + killed
  if (source !== null && record.reports.some((report) => report.source === source)) figure.reported++
}

/** What the colour shows: a count, persons, or whole percent; null where nothing passes or nothing is stated. */
export function measured({ measure }: AreaColouring, figure: AreaFigure): number | null {
  if (figure.incidents === 0) return measure === 'source' ? null : 0
  switch (measure) {
    case 'incidents':
      return figure.incidents
    case 'killed':
      return figure.killed
    case 'source':
      // Some is never shown as none.
      return figure.reported === 0 ? 0 : Math.max(1, Math.round((figure.reported / figure.incidents) * 100))
    default:
      return assertNever(measure)
  }
}
