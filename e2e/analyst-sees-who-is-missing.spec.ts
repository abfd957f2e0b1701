import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { cameIn, problems } from '../testing/staff'

test('an analyst puts in how many there are, line by line right, and sees them beside those who answered', async ({
  page,
  store,
}) => {
  await cameIn(page, store, { roles: ['analyst'] })
  await page.goto('/staff/insights')
  await page.getByRole('link', { name: 'Who is missing' }).click()
  await expectGoodPage(page)
  await page.getByRole('combobox', { name: 'Counted by' }).selectOption('Main need')
  await page.getByRole('textbox', { name: 'Where the numbers come from' }).fill('SEN2 return, January 2026')
  await page.getByLabel('Counted on').fill('2026-01-15')
  const table = page.getByRole('textbox', { name: 'The table' })
  await table.fill('Need\tPupils\nAutistic spectrum disorder\t4,210\nNot a need\tmany')
  await page.getByRole('button', { name: 'Put in these numbers' }).click()
  await expect(problems(page)).toContainText('“Not a need” is not one of ours')
  await expect(table).toHaveValue(/4,210/)
  await expectGoodPage(page)
  await table.fill('Need\tPupils\nasd\t4,210\nsemh\t3,020\nvi\tc')
  await page.getByRole('button', { name: 'Put in these numbers' }).click()
  await expect(page.getByText('The numbers are in.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Survey' }).selectOption('Learning in other places: your views')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/survey=ap_parent/)
  await expect(page.getByRole('region', { name: 'Main need', exact: true })).toBeVisible()
  await expectGoodPage(page)
})

test('whoever may only see figures is not asked to put numbers in', async ({ page, store }) => {
  await cameIn(page, store, { roles: ['reader'] })
  await page.goto('/staff/insights/missing')
  await expect(page.getByRole('heading', { name: 'Who is missing', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Put in these numbers' })).toHaveCount(0)
})
