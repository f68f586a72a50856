import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { howSure } from './howSure'

const dataset = buildDataset([
  anIncident({ id: 'a', status: 'confirmed', date_precision: 'day', location_precision: 'site' }),
  anIncident({ id: 'b', status: 'single_source', date_precision: 'month', location_precision: 'country' }),
  anIncident({
    id: 'c',
    status: 'single_source',
    date_precision: 'day',
    location_precision: 'near_settlement',
  }),
  anIncident({
    id: 'd',
    status: 'contested',
    date_precision: 'day',
    kind: 'statement',
    counts_as_incident: false,
  }),
])
const asked = (spec: Parameters<typeof aSpec>[0]) => howSure(applyFilter(dataset, aSpec(spec)))

describe('how sure the result is', () => {
  it('counts incidents by what supports them, and never the context beside them', () => {
    expect(asked({ context: ['statement'] })).toEqual({
      incidents: 3,
      status: [
        { status: 'confirmed', passing: 1, chosen: true },
        { status: 'single_source', passing: 2, chosen: true },
        { status: 'contested', passing: 0, chosen: true },
      ],
      dayKnown: 2,
      townKnown: 2,
    })
  })

  it('does not filter itself, but counts days and towns of the result', () => {
    const sure = asked({
      status: { include: ['single_source'], exclude: [] },
      dated: { include: [], exclude: ['month'] },
    })
    expect(sure).toMatchObject({ incidents: 1, dayKnown: 1, townKnown: 1 })
    expect(sure.status.map(({ passing, chosen }) => [passing, chosen])).toEqual([
      [1, false],
      [1, true],
      [0, false],
    ])
  })
})
