import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs, problems } from '../testing/staff'

const head = 'measure,title,period,value,out_of,source,evidence,break'

test('a file of values with an error changes nothing; put right, it is taken in whole and taken out whole', async ({
  page,
  store,
}) => {
  const olu = await aColleague(store.look, { roles: ['analyst'], name: 'Olu Owner' })
  const sam = await aColleague(store.look, {
    roles: ['survey_lead'],
    organisation: 'hpci',
    name: 'Sam Second',
  })
  const kept = async () =>
    (await store.look(`SELECT 1 FROM measure_values WHERE measure_id IN ('p6-m1', 'p6-m2')`)).length
  const before = await kept()

  await comeInAs(page, olu)
  await page.goto('/staff/plan/coverage')
  await expect(page.getByText(/36 aims and 67 measures/)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Plan' }).click()
  await page.getByRole('link', { name: 'Bring a file of values' }).click()
  await expectGoodPage(page)
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the template' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('heard-plan-values.csv')

  const bring = async (lines: string[]) => {
    const buffer = Buffer.from([head, ...lines].join('\n'))
    await page.getByLabel('CSV file').setInputFiles({ name: 'ehcp.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Try this file' }).click()
  }
  await page.getByLabel('Or paste what stands in it').fill('nothing')
  await page.getByRole('button', { name: 'Try this file' }).click()
  await expect(problems(page)).toContainText('There is no row below the names of the columns.')
  await bring([
    'p6-m1,,2026-Q2,61,240,EHCP system,,',
    'p6-m2,,summer,3,,Complaints log,,',
    'p6-m1,,2026-Q3,140,210,EHCP system,,',
  ])
  await expect(page.getByText('Nothing can be taken in yet.')).toBeVisible()
  await expect(page.getByRole('row', { name: /summer/ })).toContainText('Write a year, a quarter or a month')
  await expect(page.getByRole('row', { name: /140/ })).toContainText('A percentage is at most 100.')
  await expectGoodPage(page)
  expect(await kept()).toBe(before)

  const good = [
    'p6-m1,,2026-Q2,61,240,EHCP system,,',
    'p6-m1,,2026-Q3,64,210,EHCP system,Export of 5 October,',
  ]
  await bring(good)
  await page.getByRole('button', { name: 'Take in 2 values' }).click()
  await expect(page.getByRole('status').first()).toContainText('2 values are kept.')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /ehcp.csv/ })).toContainText('Taken out')
  await bring(good)
  await page.getByRole('button', { name: 'Take in 2 values' }).click()
  await expect(page.getByRole('row', { name: /2 wait for a second person/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Agree to all/ })).toHaveCount(0)

  await page.goto('/en/plan/p6')
  const measure = page.getByRole('region', { name: /Final EHCPs|final EHC|issued within/i }).first()
  await expect(measure).not.toContainText('64%')
  await comeInAs(page, sam)
  await page.goto('/staff/plan/p6-m1')
  await page.getByRole('button', { name: 'Agree to 64% for 2026-Q3' }).click()
  await expect(page.getByRole('status')).toContainText('Families see this value now.')
})
