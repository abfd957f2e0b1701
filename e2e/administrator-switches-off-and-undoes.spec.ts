import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { raw } from '../testing/raw-request'
import { aColleague, anOrganisation, comeInAs, cookieOf, problems } from '../testing/staff'

const isIn = async (home: string, who: { secret: string }) => {
  const { name, value } = await cookieOf(process.env.HEARD_JOURNEY_DATA!, who)
  return (await raw(home, '/staff', { headers: { cookie: `${name}=${value}` } })).status === 200
}

test('an administrator switches a colleague off, who is out at once, and takes it back', async ({
  page,
  store,
  home,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'], organisation: 'hpci' })
  const sam = await aColleague(store.look, { roles: ['analyst'], organisation: 'hpci', name: 'Sam Leaving' })
  expect(await isIn(home, sam)).toBe(true)
  await comeInAs(page, boss)
  await page.goto('/staff/people')
  await page.getByRole('row').filter({ hasText: sam.email }).getByRole('link').click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Switch off access of Sam Leaving' }).click()
  await expect(page.getByRole('status')).toContainText('The access of Sam Leaving is switched off.')
  await expectGoodPage(page)
  await expect(page.getByRole('row').filter({ hasText: sam.email })).toContainText('Switched off')
  expect(await isIn(home, sam)).toBe(false)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('The access of Sam Leaving is switched on.')
  await expect(page.getByRole('row').filter({ hasText: sam.email })).toContainText('Active')
  // What ended stays ended: Sam signs in anew.
  expect(await isIn(home, sam)).toBe(false)
})

test('roles are changed and changed back, and what may not be is said', async ({ page, store, home }) => {
  const organisation = anOrganisation()
  const boss = await aColleague(store.look, {
    roles: ['administrator'],
    organisation,
    name: 'Only One',
  })
  const sam = await aColleague(store.look, {
    roles: ['reader', 'analyst'],
    organisation,
    name: 'Sam Roles',
  })
  await comeInAs(page, boss)
  await page.goto(`/staff/people/${sam.id}`)
  await page.getByRole('checkbox', { name: 'Analyst' }).uncheck()
  await page.getByRole('checkbox', { name: 'Survey lead' }).check()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status')).toContainText('What you changed about Sam Roles is saved.')
  expect(await isIn(home, sam)).toBe(false)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('checkbox', { name: 'Analyst' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Survey lead' })).not.toBeChecked()

  await page.goto(`/staff/people/${boss.id}`)
  await expect(page.getByRole('button', { name: /Switch off|Reset/ })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Reader' }).check()
  await page.getByRole('checkbox', { name: 'Administrator' }).uncheck()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(problems(page)).toContainText('Nobody else in your organisation is an administrator.')
  await expectGoodPage(page)
  await page.getByRole('checkbox', { name: 'Administrator' }).check()
  await page.getByRole('button', { name: 'Save changes' }).click()
  // Another role of one's own is a new sign-in, too.
  await expect(page).toHaveTitle('Sign in – Heard for staff')
})

test('a lost phone: the second factor is reset and the person is told by mail', async ({
  page,
  store,
  mailbox,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'], name: 'Boss Person' })
  const sam = await aColleague(store.look, { roles: ['analyst'], name: 'Sam Phone' })
  await store.look(`UPDATE people SET totp = '\\x01' WHERE id = $1`, [sam.id])
  await comeInAs(page, boss)
  await page.goto(`/staff/people/${sam.id}`)
  await page.getByRole('button', { name: 'Reset second factor of Sam Phone' }).click()
  await expect(page.getByRole('status')).toContainText('The second factor of Sam Phone is reset.')
  await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect(page.getByText('Not set up')).toBeVisible()
  expect((await mailbox.letterTo(sam.email)).text).toContain(
    'Boss Person, an administrator, reset your second factor.',
  )
})

test('access is checked every 90 days, by keyboard alone, and the start page says so', async ({
  page,
  store,
}) => {
  const organisation = anOrganisation()
  const boss = await aColleague(store.look, { roles: ['administrator'], organisation })
  const sam = await aColleague(store.look, {
    roles: ['reader'],
    organisation,
    name: 'Sam Old',
  })
  await store.look(`UPDATE people SET reviewed_on = now() - interval '91 days' WHERE id = $1`, [sam.id])
  await comeInAs(page, boss)
  await page.goto('/staff')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Check the access of 1 person' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Still needed' }).press('Enter')
  await expect(page.getByRole('status')).toContainText('Sam Old still needs access.')
  await expect(page.getByRole('heading', { name: 'Nothing to check now' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Still needed by Sam Old' })).toBeVisible()
  await page.getByRole('button', { name: 'Close this message' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Close this message' })).toHaveCount(0)
})
