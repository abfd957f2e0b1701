import { addCodeApp, codeOf, holdPasskeys, tryPassword } from '../testing/doors'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { givePassword, PASSWORD } from '../testing/people'
import { postForm } from '../testing/raw-request'
import { aColleague, problems } from '../testing/staff'

const network = aNetwork()
test.use({ extraHTTPHeaders: network })

test('an analyst signs in, adds a code app, and comes back with it; a code works once (H095)', async ({
  page,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['analyst'], name: 'Ada Byron' })
  await givePassword(store.look, ada)
  await page.goto('/staff?x=1')
  await expect(page).toHaveTitle('Sign in – Heard for staff')
  await expectGoodPage(page)
  await tryPassword(page, ada.email.toUpperCase())

  await expect(page.getByRole('heading', { name: 'Protect your account' })).toBeVisible()
  await expectGoodPage(page)
  const { secret, code, codes } = await addCodeApp(page)
  expect(codes).toHaveLength(10)
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?x=1')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('status')).toContainText('You are signed out.')
  await tryPassword(page, ada.email)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(problems(page)).toContainText('is not right, or was used already')
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 'next'))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible()
})

test('a recovery code opens once, is told by mail, and then is spent', async ({ page, store, mailbox }) => {
  const ada = await aColleague(store.look, { roles: ['survey_lead'] })
  await givePassword(store.look, ada)
  await page.goto('/staff/sign-in')
  await tryPassword(page, ada.email)
  const { codes } = await addCodeApp(page)
  for (const says of ['Hello, Asha', 'none of your recovery codes']) {
    await page.context().clearCookies()
    await page.goto('/staff/sign-in')
    await tryPassword(page, ada.email)
    await page.getByText('My phone or key is not at hand').click()
    await page.getByLabel('Recovery code').fill(codes[3]!.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Use this recovery code' }).click()
    await expect(page.getByText(says)).toBeVisible()
  }
  expect((await mailbox.letterTo(ada.email, 2)).text).toContain('recovery code')
})

test('a passkey is a second factor, and later signs in by itself, also while somebody guesses passwords (H092)', async ({
  page,
  home,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['safeguarding_lead'] })
  await givePassword(store.look, ada)
  await holdPasskeys(page)
  await page.goto('/staff/sign-in')
  await tryPassword(page, ada.email)
  await page.getByLabel('A name for it').fill('My phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeFocused()
  await page.getByRole('link', { name: 'I have kept them, go on' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('status')).toContainText('You are signed out.')
  await page.context().clearCookies()
  const guess = { email: ada.email, password: 'Summer2026!' }
  const press = { ...network, origin: home, accept: 'application/json' }
  await expect
    .poll(async () => (await postForm(home, '/staff/sign-in/password', guess, press)).status, {
      timeout: 30_000,
    })
    .toBe(429)
  await page.goto('/staff/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await tryPassword(page, ada.email)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible()
})

test('a reader needs no second factor', async ({ page, store }) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada)
  await page.goto('/staff/sign-in')
  await tryPassword(page, ada.email, PASSWORD)
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible()
})
