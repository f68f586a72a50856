import { assertNever } from '@/base/assertNever'
import type { Layer, Marks, Projection } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'

export function layerName(layer: Layer): string {
  switch (layer) {
    case 'choropleth':
      return i18n.t({ id: 'layer.choropleth', message: 'Countries and provinces coloured' })
    case 'water':
      return i18n.t({ id: 'layer.water', message: 'Lakes and rivers' })
    case 'provinces':
      return i18n.t({ id: 'layer.provinces', message: 'Provinces' })
    case 'corridors':
      return i18n.t({ id: 'layer.corridors', message: 'Threatened infrastructure' })
    case 'cities':
      return i18n.t({ id: 'layer.cities', message: 'Cities' })
    case 'fire':
      return i18n.t({ id: 'layer.fire', message: 'Fire across borders' })
    case 'people':
      return i18n.t({ id: 'layer.people', message: 'Where perpetrators came from' })
    case 'cases':
      return i18n.t({ id: 'layer.cases', message: 'Records of one case' })
    case 'ghosts':
      return i18n.t({ id: 'layer.ghosts', message: 'Left out by filters' })
    case 'incidents':
      return i18n.t({ id: 'layer.incidents', message: 'Incidents' })
    default:
      return assertNever(layer)
  }
}

/** What a reader must know of a layer to read it right; null where its name says it. */
export function layerNote(layer: Layer): string | null {
  switch (layer) {
    case 'choropleth':
      return i18n.t({
        id: 'layer.choropleth.note',
        message: 'By what the articles mention: no colour is not “nothing happened”.',
      })
    case 'corridors':
      return i18n.t({
        id: 'layer.corridors.note',
        message: 'Schematic: straight lines between named waypoints, not the true course.',
      })
    case 'fire':
      return i18n.t({ id: 'layer.fire.note', message: 'From the launch site to the place struck.' })
    case 'people':
      return i18n.t({
        id: 'layer.people.note',
        message: 'From the origin a report states to the incident; not a route.',
      })
    case 'cases':
      return i18n.t({ id: 'layer.cases.note', message: 'Lines join records that belong together.' })
    case 'ghosts':
      return i18n.t({ id: 'layer.ghosts.note', message: 'Faint dots that count nowhere.' })
    case 'water':
    case 'provinces':
    case 'cities':
    case 'incidents':
      return null
    default:
      return assertNever(layer)
  }
}

export function marksName(marks: Marks): string {
  switch (marks) {
    case 'auto':
      return i18n.t({ id: 'marks.auto', message: 'Automatic' })
    case 'symbols':
      return i18n.t({ id: 'marks.symbols', message: 'Symbols' })
    case 'clusters':
      return i18n.t({ id: 'marks.clusters', message: 'Clusters' })
    case 'density':
      return i18n.t({ id: 'marks.density', message: 'Density' })
    default:
      return assertNever(marks)
  }
}

export function projectionName(projection: Projection): string {
  switch (projection) {
    case 'mercator':
      return i18n.t({ id: 'projection.mercator', message: 'Flat' })
    case 'globe':
      return i18n.t({ id: 'projection.globe', message: 'Globe' })
    default:
      return assertNever(projection)
  }
}
