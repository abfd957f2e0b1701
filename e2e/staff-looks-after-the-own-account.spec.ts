import { addCodeApp, codeOf, holdPasskeys, tryPassword } from '../testing/doors'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { enter, tabTo } from '../testing/keyboard'
import { linkIn } from '../testing/mailbox'
import { aNetwork } from '../testing/network'
import { givePassword, PASSWORD } from '../testing/people'
import { aColleague, comeInAs, problems } from '../testing/staff'

test.use({ extraHTTPHeaders: aNetwork() })

test('changes the password, adds and removes second factors, and is told of each by mail', async ({
  page,
  store,
  mailbox,
}) => {
  const ada = await aColleague(store.look, { roles: ['analyst'], name: 'Ada Byron' })
  await givePassword(store.look, ada)
  await holdPasskeys(page)
  await comeInAs(page, ada)
  await page.goto('/staff/account')
  await expectGoodPage(page)

  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await expectGoodPage(page)
  await page.getByLabel('A name for it').fill('My work phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeFocused()
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()
  await expect(page.getByText('My work phone', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Remove the passkey My work phone' }).click()
  await expect(page.getByText('This is your only second factor')).toBeVisible()
  await page.getByRole('link', { name: 'Add a code app' }).click()
  await expectGoodPage(page)
  await page.getByText('I cannot scan it').click()
  const secret = await page.locator('p.code').innerText()
  await page.getByLabel('Code').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Add this app' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Your code app is added' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove the passkey My work phone' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The passkey is removed' })).toBeVisible()

  await page.getByRole('link', { name: 'Make new ones' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Make ten new codes' }).click()
  await expect(
    page.getByRole('region', { name: 'Keep these recovery codes' }).getByRole('listitem'),
  ).toHaveCount(10)
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()

  await page.getByRole('link', { name: 'Change your password' }).click()
  await expectGoodPage(page)
  await page.getByLabel('Password you have now').fill('not this one')
  await page.getByLabel('New password').fill('violet harbour tin 9')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(problems(page)).toContainText('This is not the password you have now.')
  await page.getByLabel('Password you have now').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Your password is changed' })).toBeVisible()
  await expectGoodPage(page)

  await mailbox.letterTo(ada.email, 5)
  const told = (await mailbox.lettersTo(ada.email)).map(({ text }) => text).join('\n')
  for (const what of [
    'passkey was added',
    'code app was added',
    'passkey was removed',
    'new recovery codes',
    'password',
  ])
    expect(told).toContain(what)
})

test('signs out another place by keyboard alone', async ({ page, store }) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  const other = await aColleague(store.look, { roles: ['reader'] })
  await store.look(`UPDATE sessions SET person_id = $1, device = 'Safari on iPhone' WHERE person_id = $2`, [
    ada.id,
    other.id,
  ])
  await comeInAs(page, ada)
  await page.goto('/staff/account')
  await expect(page.getByText('This browser')).toHaveCount(1)
  await tabTo(page, ({ words }) => words.startsWith('Sign out there'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Signed out there.' })).toBeVisible()
  await expect(page.getByText('Safari on iPhone')).toHaveCount(0)
})

test('comes back to the same page with the words unsent, after half an hour of writing without a press', async ({
  page,
  home,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['administrator'], organisation: 'nhs' })
  await givePassword(store.look, ada)
  await comeInAs(page, ada)
  await page.goto('/staff/people/invite?from=here')
  await page.getByLabel('Name').fill('Zoë Łukasik')
  await page.getByLabel('Work e-mail address').fill('zoe@nhs.example')
  await page.getByLabel('Analyst').check()
  await store.look(`UPDATE sessions SET seen_at = now() - interval '31 minutes' WHERE person_id = $1`, [
    ada.id,
  ])
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page).toHaveTitle('Sign in – Heard for staff')
  await expect(page.getByText('You come back to where you were.')).toBeVisible()
  await tryPassword(page, ada.email)
  await addCodeApp(page)
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()
  await expect(page.getByText('What you had written is still here.')).toBeVisible()
  expect(page.url()).toBe(`${home}/staff/people/invite?from=here`)
  await expect(page.getByLabel('Name')).toHaveValue('Zoë Łukasik')
  await expect(page.getByLabel('Work e-mail address')).toHaveValue('zoe@nhs.example')
  await expect(page.getByLabel('Analyst')).toBeChecked()
})

test('keeps what was typed before the page woke up', async ({ page, store }) => {
  const ada = await aColleague(store.look, { roles: ['administrator'], organisation: 'nhs' })
  await comeInAs(page, ada)
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => (wake = resolve))
  await page.route('**/_next/static/**', async (route) => {
    await asleep
    await route.continue()
  })
  await page.goto('/staff/people/invite', { waitUntil: 'commit' })
  await page.getByLabel('Name').fill('Zoë Łukasik')
  await page.getByLabel('Analyst').check()
  wake()
  // The page is awake once React has put its marks on it.
  await page.waitForFunction(() => Object.keys(document.forms[1]!).some((mark) => mark.startsWith('__react')))
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(problems(page)).toBeFocused()
  await expect(problems(page).getByRole('listitem')).toHaveText(['Enter your e-mail address.'])
  await expect(page.getByLabel('Name')).toHaveValue('Zoë Łukasik')
  await expect(page.getByLabel('Analyst')).toBeChecked()
})

test('chooses a new password by letter, with the keyboard alone', async ({ page, store, mailbox }) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada)
  await page.goto('/staff/sign-in')
  await enter(page, 'I forgot my password')
  await expectGoodPage(page)
  await tabTo(page, ({ words }) => words === 'E-mail address')
  await page.keyboard.type(ada.email)
  await page.keyboard.press('Enter')
  await expect(page.getByText('a letter with a link is on its way')).toBeVisible()
  await expectGoodPage(page)
  await page.goto(linkIn(await mailbox.letterTo(ada.email)))
  await expectGoodPage(page)
  await tabTo(page, ({ words }) => words === 'New password')
  await page.keyboard.type('violet harbour tin 9')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible()
})
