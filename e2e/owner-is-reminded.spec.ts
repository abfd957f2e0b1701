import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs } from '../testing/staff'

const MEASURE = 'p8-m2'

test('an owner finds what is late, reports it, and is left in peace', async ({ page, store }) => {
  const lead = await aColleague(store.look, { roles: ['survey_lead'], name: 'Lena Lead' })
  const owner = await aColleague(store.look, { roles: ['analyst'], name: 'Omar Owner' })

  await comeInAs(page, lead)
  await page.goto(`/staff/plan/${MEASURE}`)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('link', { name: /Say who|Change the owner/ }).click()
  await expectGoodPage(page)
  await page.getByLabel('Colleague').selectOption({ label: 'Omar Owner' })
  await page.getByLabel('The next value is due on').fill('2026-11-02')
  await page.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByRole('status')).toContainText('who answers for this measure')
  await expect(page.getByRole('region', { name: 'Who answers for it' })).toContainText(
    'Omar Owner, Hertfordshire County Council. The next value was due on 2 November 2026 and has not come.',
  )
  await expectGoodPage(page)

  await comeInAs(page, owner)
  await page.goto('/staff')
  await page.getByRole('link', { name: /value.* of the plan .* late/ }).click()
  await expectGoodPage(page)
  const late = page.getByRole('table', { name: /^Late/ })
  await expect(late.getByRole('row', { name: title })).toContainText('2 November 2026')
  await late.getByRole('link', { name: title }).click()

  await page.getByLabel('Time').fill('2026-Q3')
  await page.getByRole('textbox', { name: 'Value', exact: true }).fill('41')
  await page.getByLabel('Source').fill('Workforce system')
  await page.getByRole('button', { name: 'Keep this value' }).click()
  await expect(page.getByRole('region', { name: 'Who answers for it' })).toContainText('A value came in on')
  await page.goto('/staff/plan/overdue')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('row', { name: title })).toHaveCount(0)
})
