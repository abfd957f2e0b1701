import { createHash } from 'node:crypto'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs } from '../testing/staff'

test('an inspector is given a pack that anybody can check', async ({ page, store }) => {
  const lead = await aColleague(store.look, { roles: ['survey_lead'], name: 'Lena Lead' })
  await comeInAs(page, lead)
  await page.goto('/staff/plan')
  await page.getByRole('link', { name: 'Take an evidence pack' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await expect(page.getByText('Choose at least one priority or measure.')).toBeVisible()

  const quality = page.getByRole('group', { name: /^2\. / })
  await quality.getByRole('checkbox', { name: 'All of its measures' }).check()
  await page.getByLabel('As known at the end of').fill('2026-11-01')
  await page.getByRole('button', { name: 'Make the pack' }).click()
  const pack = page.getByRole('region', { name: '6 measures as known on 1 November 2026' })
  await expect(pack).toBeVisible()
  await expectGoodPage(page)
  const digest = await pack.locator('code').first().innerText()
  expect(digest).toMatch(/^[0-9a-f]{64}$/)

  const json = await page.request.get((await pack.getByRole('link', { name: 'JSON' }).getAttribute('href'))!)
  expect(
    createHash('sha256')
      .update(await json.body())
      .digest('hex'),
  ).toBe(digest)
  const sheet = await page.request.get((await pack.getByRole('link', { name: 'ODS' }).getAttribute('href'))!)
  expect(sheet.headers()['content-type']).toBe('application/vnd.oasis.opendocument.spreadsheet')

  await pack.getByRole('link', { name: 'Open to print' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence as known on 1 November 2026')
  await expect(page.getByText(digest)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Measures' }).getByRole('row')).toHaveCount(7)
  await expectGoodPage(page)

  const taken = await store.look(
    `SELECT facts FROM audit_events WHERE act = 'evidence.exported' AND person_id = $1 ORDER BY number`,
    [lead.id],
  )
  expect(taken.map(({ facts }) => (facts as { format: string }).format)).toEqual(['json', 'ods', 'html'])
  expect(taken[0]).toMatchObject({ facts: { digest, day: '2026-11-01' } })
})
