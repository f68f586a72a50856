import { assertNever } from '@/base/assertNever'
import type { EmbedPart } from '@/domain/embed'
import { i18n } from '@/i18n/i18n'

/** A part of an embedded page, by the name it has in the atlas. */
export function embedPartName(part: EmbedPart): string {
  switch (part) {
    case 'headline':
      return i18n.t({ id: 'embedPart.headline', message: 'Result in words' })
    case 'map':
      return i18n.t({ id: 'view.map', message: 'Map' })
    case 'time':
      return i18n.t({ id: 'view.strip', message: 'Time strip' })
    case 'table':
      return i18n.t({ id: 'view.list', message: 'List' })
    case 'details':
      return i18n.t({ id: 'view.record', message: 'Open record' })
    case 'chart:figures':
      return i18n.t({ id: 'embedPart.figures', message: 'Key figures' })
    case 'chart:by-year':
      return i18n.t({ id: 'chart.byYear', message: 'By year and kind' })
    case 'chart:by-country':
      return i18n.t({ id: 'chart.byCountry', message: 'By country' })
    case 'chart:casualties':
      return i18n.t({ id: 'chart.figures', message: 'Killed and wounded by year' })
    case 'chart:by-form':
      return i18n.t({ id: 'chart.bySubtype', message: 'By form' })
    case 'chart:nationalities':
      return i18n.t({ id: 'chart.matrix', message: 'Where perpetrators came from' })
    case 'chart:by-target':
      return i18n.t({ id: 'chart.byTarget', message: 'By target' })
    case 'chart:by-attribution':
      return i18n.t({ id: 'chart.byAttribution', message: 'By attribution, and how sure' })
    default:
      return assertNever(part)
  }
}
