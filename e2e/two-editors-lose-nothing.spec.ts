import { atTheTable } from '../testing/charter'
import { charterAt } from '../testing/charter-at'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { comeInAs, whenAwake } from '../testing/staff'

test('two people who write the same commitment both keep their words', async ({
  page,
  anotherPhone,
  store,
  heard,
}) => {
  await charterAt(store.look, 'draft')
  const one = await atTheTable(store.look, 'hpci', { name: 'Farah Forum' })
  const two = await atTheTable(store.look, 'council', { name: 'Carl Council' })
  const other = await anotherPhone()
  await comeInAs(page, one, heard.folder)
  await comeInAs(other, two, heard.folder)
  for (const screen of [page, other]) {
    await screen.goto('/staff/charter/text/promise-1')
    await whenAwake(screen)
  }
  await other.getByLabel('The commitment').fill('We will ask you first.')
  await other.getByLabel('Why it is changed').fill('Shorter')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByRole('status')).toContainText('The commitment is saved.')

  await page.getByLabel('The commitment').fill('We will always ask you before we decide.')
  await page.getByLabel('Why it is changed').fill('Stronger')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const clash = page.getByRole('alert').filter({ hasText: 'Someone changed this since you opened it.' })
  await expect(clash).toContainText('We will ask you first.')
  await expect(clash).toContainText('Added “always”')
  await expect(page.getByLabel('The commitment')).toHaveValue('We will always ask you before we decide.')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Save mine in its place' }).click()
  await expect(page.getByRole('status')).toContainText('The commitment is saved.')
  await expect(page.getByText('We will always ask you before we decide.').first()).toBeVisible()
  const written = await store.look('SELECT edit FROM charter_edits ORDER BY number DESC LIMIT 2')
  expect(written.map(({ edit }) => (edit as { commitment: { text: string } }).commitment.text)).toEqual([
    'We will always ask you before we decide.',
    'We will ask you first.',
  ])
})
