import { expect, it } from 'vitest'
import { fittedCamera } from './fittedCamera'

const camera = { lon: 53, lat: 32, zoom: 4, bearing: 0, pitch: 0 }
const seen = { width: 800, height: 600 }

it('goes as far as what was seen needs, by whichever side is scarcer', () => {
  expect(fittedCamera(camera, seen, { width: 400, height: 600 }).zoom).toBe(3)
  expect(fittedCamera(camera, seen, { width: 1600, height: 300 }).zoom).toBe(3)
  expect(fittedCamera(camera, seen, { width: 1600, height: 1200 }).zoom).toBe(5)
  expect(fittedCamera(camera, null, { width: 100, height: 100 })).toEqual(camera)
})
