import type { Slide } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { slideLayoutName } from '@/words/briefing'

/** "Slide 3: Attacks in Iran", for whoever cannot see the list. `at` counts from 0. */
export const slideName = ({ title, layout }: Pick<Slide, 'title' | 'layout'>, at: number): string =>
  i18n.t({
    id: 'slide.name',
    message: 'Slide {number}: {title}',
    values: { number: at + 1, title: title === '' ? slideLayoutName(layout) : title },
  })
