import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { parseDay } from '@/domain/day'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { reveal } from './reveal'

const dataset = buildDataset([
  anIncident({ id: 'a', date_start: '2022-06-01', position: { lon: 69, lat: 34 } }),
])
const at = (lon: number, lat: number, zoom = 6) => ({ lon, lat, zoom, bearing: 0, pitch: 0 })

describe('revealing a record', () => {
  it('widens the window just enough and says so', () => {
    const found = reveal({ ...DEFAULT_VIEW, time: yearWindow(2020) }, dataset, 0)
    expect(found.view.time).toEqual({ startDay: parseDay('2020-01-01'), endDay: parseDay('2022-06-01') })
    expect(found.windowMoved).toBe(true)
    expect(found.view).toMatchObject({ incident: 'a', panel: 'incident' })
  })

  it('lets its reports be read where a sheet had been put down', () => {
    expect(reveal({ ...DEFAULT_VIEW, sheet: 'strip' }, dataset, 0).view.sheet).toBeNull()
    expect(reveal({ ...DEFAULT_VIEW, sheet: 'full' }, dataset, 0).view.sheet).toBe('full')
  })

  it('leaves window and camera alone when they show it', () => {
    const view = { ...DEFAULT_VIEW, time: yearWindow(2022), camera: at(69.5, 34.2) }
    const found = reveal(view, dataset, 0)
    expect(found).toMatchObject({ windowMoved: false, cameraMoved: false })
    expect(found.view.camera).toBe(view.camera)
  })

  it('goes there when the camera is elsewhere', () => {
    const found = reveal({ ...DEFAULT_VIEW, camera: at(10, 50) }, dataset, 0)
    expect(found.cameraMoved).toBe(true)
    expect(found.view.camera).toMatchObject({ lon: 69, lat: 34 })
  })

  it('names the filters that hide it and leaves them to the reader', () => {
    const found = reveal({ ...DEFAULT_VIEW, country: only('IR') }, dataset, 0)
    expect(found.hiddenBy).toEqual(['country'])
    expect(found.view.country).toEqual(only('IR'))
  })
})
