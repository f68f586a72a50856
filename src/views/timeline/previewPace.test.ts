import { describe, expect, it } from 'vitest'
import { createPreviewPace } from './previewPace'

describe('the pace of previews', () => {
  const run = (costMs: number) => {
    let now = 0
    const pace = createPreviewPace(() => now)
    const acted: number[] = []
    for (let frame = 0; frame < 1000; frame += 10) {
      now = Math.max(now, frame)
      const at = now
      if (pace(() => (now += costMs))) acted.push(at)
    }
    return acted
  }

  it('is ten a second where they cost nothing', () => {
    expect(run(0)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900])
  })

  it('leaves most of the time to the hand where they are slow', () => {
    expect(run(60)).toEqual([0, 240, 480, 720, 960])
  })
})
