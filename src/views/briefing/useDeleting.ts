import { useState } from 'react'
import type { Briefing } from '@/domain/briefing'
import { withoutSlide } from '@/domain/briefingEdits'
import { briefings } from '@/session/briefings'
import { slideName } from './slideName'

/** Deletes slides of a briefing, and knows the one deleted last for as long as nothing else has changed since. */
export function useDeleting(briefing: Briefing | undefined): {
  deleted: string | null
  remove: (id: string) => void
} {
  const keeper = briefings()
  const [last, setLast] = useState<{ name: string; left: Briefing } | null>(null)
  return {
    deleted: last !== null && last.left === briefing ? last.name : null,
    remove(id) {
      const at = briefing?.slides.findIndex((slide) => slide.id === id) ?? -1
      const slide = briefing?.slides[at]
      if (!briefing || !slide) return
      keeper.edit(withoutSlide(id))
      const next = briefing.slides[at + 1] ?? briefing.slides[at - 1]
      if (next) keeper.select(next.id)
      const left = keeper.getState().open?.briefing
      if (left) setLast({ name: slideName(slide, at), left })
    },
  }
}
