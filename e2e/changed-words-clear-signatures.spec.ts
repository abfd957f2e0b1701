import { atTheTable } from '../testing/charter'
import { charterAt } from '../testing/charter-at'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { comeInAs } from '../testing/staff'

test('a changed word makes every signature one under an earlier version', async ({ page, store, heard }) => {
  await charterAt(store.look, 'sign', ['council', 'hpci', 'young_people', 'nhs'])
  const council = await atTheTable(store.look, 'council', { name: 'Carl Council' })
  const hpci = await atTheTable(store.look, 'hpci', { name: 'Farah Forum' })
  const bothMove = async (name: string) => {
    await comeInAs(page, hpci, heard.folder)
    await page.goto('/staff/charter')
    await page.getByRole('region', { name, exact: true }).getByRole('link', { name: 'Ask for it' }).click()
    await page.getByRole('button', { name: `Ask: ${name}` }).click()
    await expect(page.getByRole('status')).toContainText('The other side has to agree now.')
    await comeInAs(page, council, heard.folder)
    await page.goto('/staff/charter')
    await page.getByRole('region', { name, exact: true }).getByRole('button', { name: 'Agree' }).click()
    await expect(page.getByRole('status')).toContainText('Both sides agreed.')
  }
  await comeInAs(page, council, heard.folder)
  await page.goto('/staff/charter/signatures')
  await expect(page.getByText('Signed this text')).toHaveCount(4)

  await bothMove('Go back to “Revise”')
  await page.goto('/staff/charter/text/promise-1')
  await page.getByLabel('The commitment').fill('We will always ask you before we decide.')
  await page.getByLabel('Why it is changed').fill('Stronger')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('The commitment is saved.')
  await bothMove('Go on to “Agree”')

  await page.goto('/staff/charter/signatures')
  await expect(page.getByText('Signed an earlier version')).toHaveCount(4)
  await expectGoodPage(page)
  await page.goto('/staff/charter/agreement')
  await expect(page.getByText('Not said yet')).toHaveCount(8)
  await expectGoodPage(page)
})
