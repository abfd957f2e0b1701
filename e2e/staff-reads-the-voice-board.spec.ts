import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { registerRows } from '../testing/register-rows'
import { aColleague, anOrganisation, comeInAs } from '../testing/staff'

test('a reader sees figures of the registers and no entry; whoever keeps them goes on to the list', async ({
  page,
  store,
}) => {
  const organisation = anOrganisation()
  const rae = await aColleague(store.look, { roles: ['reader'], organisation, name: 'Rae Reader' })
  const cora = await aColleague(store.look, {
    roles: ['survey_lead'],
    organisation,
    name: 'Cora Coordinator',
  })
  const { aReportOf, editionsOf, casesOf } = registerRows(store.look)
  const report = await aReportOf(organisation, ['p1'])
  await editionsOf(report, organisation, 'direct', 2, '2026-05-15')
  await editionsOf(report, organisation, 'declined', 2, '2026-08-15')
  await casesOf(organisation, `Service of ${organisation}`, 'random', [
    ['direct', 'direct', 3],
    ['represented', 'direct', 1],
  ])
  await casesOf(organisation, `Service of ${organisation}`, 'chosen', [['observed', 'represented', 1]])

  await comeInAs(page, rae)
  await page.goto('/staff/voice')
  await expectGoodPage(page)
  await page.getByLabel('Organisation').selectOption(organisation)
  await page.getByRole('button', { name: 'Show these' }).click()
  const reports = page.getByRole('region', { name: 'Reports' })
  await expect(reports).toContainText('50% child’s voice captured2 of 4 editions')
  await expect(reports).toContainText('Given the chance100% 4')
  const audits = page.getByRole('region', { name: 'Audits' })
  await expect(audits).toContainText('75% child and family captured3 of 4 cases')
  await expect(audits).toContainText('0% child and family captured0 of 1 cases')
  await expect(reports.getByRole('link', { name: 'Asked, and chose not to say' })).toHaveCount(0)
  await reports.getByText('How this is worked out').click()
  await expect(reports).toContainText('Out of: all except not_applicable (unknown and declined stay in).')
  await expectGoodPage(page)

  await page.getByLabel('Service audited').selectOption(`Service of ${organisation}`)
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(reports).toContainText('Reports belong to no one service.')

  await comeInAs(page, cora)
  await page.goto(`/staff/voice?organisation=${organisation}&quarter=2026-Q3`)
  await reports.getByRole('link', { name: 'Asked, and chose not to say' }).click()
  await expect(page.getByRole('row', { name: /EHCP quality report/ })).toHaveCount(2)
  await expectGoodPage(page)
})
