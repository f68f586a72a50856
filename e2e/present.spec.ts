import { expect, test } from './driver/browser'

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
] as const)
  test(`an incident in a room of ${width} by ${height} shows whole reports, and says how many more there are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./?presenting=prepared-iran/kerman&v=2')
    const reports = page.getByRole('table', { name: '3 reports' })
    await expect(reports).toBeVisible()
    await expect(reports.getByText('and 2 more')).toBeVisible()
    const rows = reports.getByRole('rowgroup')
    const seen = rows.getByRole('row')
    await expect(seen).toHaveCount(1)
    const [row, room] = [await seen.boundingBox(), await rows.boundingBox()]
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0) + 1)
  })
