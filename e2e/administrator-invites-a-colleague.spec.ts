import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, anOrganisation, comeInAs, problems } from '../testing/staff'

const address = () => `sam.${Date.now()}.${Math.random().toString(36).slice(2)}@example.org`

test('an administrator invites a colleague, who gets a letter, and takes it back with undo', async ({
  page,
  store,
  mailbox,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'], name: 'Boss Person' })
  const email = address()
  await comeInAs(page, boss)
  await page.goto('/staff')
  await page.getByRole('link', { name: 'People' }).click()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(problems(page)).toBeFocused()
  await expect(problems(page)).toContainText('Tick at least one role.')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Enter the name that colleagues know.' }).click()
  await expect(page.getByLabel('Name')).toBeFocused()

  await page.getByLabel('Name').fill('Sam Green')
  await page.getByLabel('Work e-mail address').fill(email)
  await page.getByRole('checkbox', { name: 'Analyst' }).check()
  await page.getByRole('checkbox', { name: 'Survey lead' }).check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('status')).toContainText('Sam Green is invited.')
  await expectGoodPage(page)
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('Survey lead, Analyst')
  await expect(row).toContainText('Invited')
  const { text } = await mailbox.letterTo(email)
  expect(text).toContain('Hello Sam Green')
  expect(text).toMatch(/http:\/\/localhost:\d+\/staff\/join\?token=[\w-]{32}/)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('The invitation of Sam Green is withdrawn.')
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toContainText('Survey lead, Analyst')
  expect((await mailbox.letterTo(email, 2)).text).not.toBe(text)
})

test('an invitation is sent again, withdrawn, and its old link is told apart', async ({
  page,
  store,
  mailbox,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'] })
  const email = address()
  await comeInAs(page, boss)
  await page.goto('/staff/people/invite')
  await page.getByLabel('Name').fill('Kim <b>Brown</b>')
  await page.getByLabel('Work e-mail address').fill(email)
  await page.getByRole('checkbox', { name: 'Reader' }).check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kim <b>Brown</b>' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByRole('status')).toContainText('A new invitation')
  await mailbox.letterTo(email, 2)
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByRole('status')).toContainText('is withdrawn')
  await expect(page.getByText(email)).toHaveCount(0)
})

test('an address that is taken, or not of the organisation, is said beside the field and nothing typed is lost', async ({
  page,
  store,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'] })
  await comeInAs(page, boss)
  await page.goto('/staff/people/invite')
  await page.getByLabel('Name').fill('Sam Green')
  await page.getByLabel('Work e-mail address').fill(boss.email)
  await page.getByRole('checkbox', { name: 'Reader' }).check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(problems(page)).toContainText('Somebody with this address is here already.')
  await expect(page.getByLabel('Name')).toHaveValue('Sam Green')
  await expect(page.getByRole('checkbox', { name: 'Reader' })).toBeChecked()
  await expectGoodPage(page)
})

test('by keyboard alone', async ({ page, store }) => {
  const boss = await aColleague(store.look, { roles: ['administrator'] })
  await comeInAs(page, boss)
  await page.goto('/staff/people/invite')
  await page.getByLabel('Name').focus()
  await page.keyboard.type('Alex Stone')
  await page.keyboard.press('Tab')
  await page.keyboard.type(address())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Administrator' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Alex Stone is invited.')
})

test('another organisation gets a first administrator from us, and is its own from then on', async ({
  page,
  store,
}) => {
  const boss = await aColleague(store.look, { roles: ['administrator'] })
  const trust = anOrganisation()
  await store.look(`INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}')`, [trust])
  await comeInAs(page, boss)
  await page.goto('/staff/people/organisations')
  await expectGoodPage(page)
  await page.getByLabel('Organisation', { exact: true }).selectOption(trust)
  await page.getByLabel('Name').fill('Nia Health')
  await page.getByLabel('Work e-mail address').fill(address())
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('status')).toContainText('Nia Health is invited.')
  await page.getByRole('link', { name: 'Nia Health' }).click()
  await expect(page.getByRole('heading', { name: 'Name and roles' })).toHaveCount(0)
  await expectGoodPage(page)
  await store.look(`UPDATE people SET state = 'active' WHERE organisation_id = $1`, [trust])
  await page.reload()
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})
