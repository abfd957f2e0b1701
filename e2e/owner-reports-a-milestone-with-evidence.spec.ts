import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs, problems } from '../testing/staff'

test('an owner reports a milestone, a second person agrees, and families see it', async ({ page, store }) => {
  const owner = await aColleague(store.look, { roles: ['survey_lead'], name: 'Olu Owner' })
  const second = await aColleague(store.look, {
    roles: ['analyst'],
    organisation: 'hpci',
    name: 'Sam Second',
  })

  await comeInAs(page, owner)
  await page.goto('/staff/plan')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Promise and Outcome Bees in staff induction' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep this value' }).click()
  await expect(problems(page)).toBeFocused()
  await expect(problems(page)).toContainText('Write a year, a quarter or a month')
  await page.getByLabel('Time').fill('2026-Q3')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('Source').fill('Workforce team')
  await page.getByLabel('Evidence').fill('Induction pack of 1 July 2026')
  await page.getByRole('button', { name: 'Keep this value' }).click()
  await expect(page.getByRole('status')).toContainText('when a second person has agreed')
  await expect(page.getByRole('row', { name: /2026-Q3/ })).toContainText('Waits for a second person')

  await page.goto('/en/plan/p1')
  const measure = page.getByRole('region', { name: /embedded in the staff induction/ })
  await expect(measure).toContainText('Waiting for data')

  await comeInAs(page, second)
  await page.goto('/staff/plan/p1-m6')
  await page.getByRole('button', { name: 'Agree to Yes for 2026-Q3' }).click()
  await expect(page.getByRole('status')).toContainText('Families see this value now.')
  await expectGoodPage(page)

  await page.goto('/en/plan/p1')
  await expect(measure).toContainText('Yes (2026-Q3)')
  await expect(measure).toContainText('What shows it: Induction pack of 1 July 2026')
  await expectGoodPage(page)
})
