import { expect, it } from 'vitest'
import type { Snapshot } from '@/domain/briefing'
import { figuresState } from './figureSnapshot'

const figures = (incidents: number, edition = '1.0'): Snapshot => ({
  edition,
  day: '2026-01-02',
  incidents,
  total: 9,
  killed: { low: 1, best: 1, high: 1 },
  stated: 1,
})

it('asks again about figures that were kept on purpose only when the data says yet another thing', () => {
  const made = { snapshot: figures(3), keptAgainst: null }
  expect(figuresState(made, figures(3, '1.1'))).toBe('same')
  expect(figuresState(made, figures(4))).toBe('changed')
  const kept = { ...made, keptAgainst: figures(4) }
  expect(figuresState(kept, figures(4, '1.1'))).toBe('kept')
  expect(figuresState(kept, figures(5))).toBe('changed')
  expect(figuresState(kept, figures(3))).toBe('same')
})
