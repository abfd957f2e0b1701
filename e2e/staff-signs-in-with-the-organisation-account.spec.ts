import type { Page } from '@playwright/test'
import { addCodeApp } from '../testing/doors'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { openOrganisation, type Account, type Organisation } from '../testing/organisation'
import { onAnotherHeard } from '../testing/own-heard'
import { raw } from '../testing/raw-request'
import { aColleague } from '../testing/staff'

const test = onAnotherHeard.extend<object, { organisation: Organisation }>({
  organisation: [
    async ({ port }, provide) => {
      const organisation = await openOrganisation(port, [])
      await provide(organisation)
      await organisation.close()
    },
    { scope: 'worker' },
  ],
  settings: [async ({ organisation }, provide) => provide(organisation.settings), { scope: 'worker' }],
  elsewhere: async ({ organisation }, provide) => provide([organisation.issuer]),
})
test.describe.configure({ mode: 'default' })

const button = 'Sign in with your organisation’s account'
const theirs = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  email: `${id}@council.example`,
  verified: true,
  ...more,
})
const comeBack = async (page: Page, { email }: Account) => {
  // The organisation forgets who was there before, so that it asks again.
  await page.context().clearCookies({ name: /^_(session|interaction)/ })
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('button', { name: email }).click()
}

test('somebody invited signs in with the account of their organisation and lands where they were going', async ({
  page,
  store,
  organisation,
}) => {
  const ann = theirs('ann')
  organisation.accounts.push(ann)
  const person = await aColleague(store.look, { roles: ['reader'], email: ann.email, name: 'Ann Lee' })
  await store.look(`UPDATE people SET state = 'invited' WHERE id = $1`, [person.id])
  await page.goto('/staff?x=1')
  await expectGoodPage(page)
  await comeBack(page, ann)
  await expect(page.getByRole('heading', { name: 'Hello, Ann' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?x=1')
  const names = (await page.context().cookies()).map(({ name, path }) => `${name} ${path}`)
  expect(names.filter((name) => name.startsWith('heard-')).sort()).toEqual([
    ...['heard-csrf /api/auth', 'heard-device /staff', 'heard-onward /api/auth', 'heard-staff /staff'],
  ])
})

test('an analyst adds a second factor, unless their organisation asked for one', async ({
  page,
  store,
  organisation,
}) => {
  const bea = theirs('bea')
  organisation.accounts.push(bea)
  await aColleague(store.look, { roles: ['analyst'], email: bea.email, name: 'Bea Fox' })
  await page.goto('/staff/sign-in')
  await comeBack(page, bea)
  await expect(page.getByRole('heading', { name: 'Protect your account' })).toBeVisible()
  await addCodeApp(page)
  await page.context().clearCookies()
  bea.amr = ['pwd', 'mfa']
  await page.goto('/staff/sign-in')
  await comeBack(page, bea)
  await expect(page.getByRole('heading', { name: 'Hello, Bea' })).toBeVisible()
})

test('whoever is not let in reads why, kindly', async ({ page, store, organisation }) => {
  const cy = theirs('cy')
  const dee = theirs('dee', { verified: false })
  organisation.accounts.push(cy, dee)
  await page.goto('/staff/sign-in')
  await comeBack(page, cy)
  await expect(page.getByRole('alert').filter({ hasText: 'nobody has invited this address' })).toBeVisible()
  await expectGoodPage(page)
  await aColleague(store.look, { roles: ['reader'], email: dee.email })
  await comeBack(page, dee)
  await expect(page.getByRole('alert').filter({ hasText: 'does not vouch for your e-mail' })).toBeVisible()
  const eve = theirs('eve', { email: 'eve@mail.example' })
  organisation.accounts.push(eve)
  await store.look(
    `INSERT INTO organisations (id, name, email_domains) VALUES ('strict', 'Strict', '{strict.example}')`,
  )
  await aColleague(store.look, { roles: ['reader'], email: eve.email, organisation: 'strict' })
  await comeBack(page, eve)
  await expect(page.getByRole('alert').filter({ hasText: 'this sort of e-mail address' })).toBeVisible()
})

test('an invitation is accepted with the account of the organisation', async ({
  page,
  store,
  heard,
  organisation,
}) => {
  const fay = theirs('fay', { verified: false })
  organisation.accounts.push(fay)
  const person = await aColleague(store.look, { roles: ['reader'], email: fay.email, name: 'Fay Ross' })
  await store.look(`UPDATE people SET state = 'invited' WHERE id = $1`, [person.id])
  await store.look(
    `INSERT INTO one_time_links (id, purpose, person_id, expires_at)
     VALUES (sha256('a secret link'), 'invitation', $1, now() + interval '1 hour')`,
    [person.id],
  )
  await page.goto(`${heard.home}/staff/join?token=a secret link`)
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Accept with your organisation’s account' }).click()
  await page.getByRole('button', { name: fay.email }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Fay' })).toBeVisible()
})

test('a way back with another state, another nonce or no cookie opens nothing', async ({
  page,
  store,
  heard,
  organisation,
}) => {
  const gus = theirs('gus')
  organisation.accounts.push(gus)
  await aColleague(store.look, { roles: ['reader'], email: gus.email })
  const refused = page.getByRole('alert').filter({ hasText: 'did not work out' })
  const atTheOrganisation = async () => {
    await page.context().clearCookies()
    await page.goto('/staff/sign-in')
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('button', { name: gus.email })).toBeVisible()
  }

  const authorisation = `${organisation.issuer}/auth?*`
  await page.route(authorisation, (route) => {
    const url = new URL(route.request().url())
    expect(url.searchParams.get('nonce')).toBeTruthy()
    url.searchParams.set('nonce', 'x'.repeat(43))
    return route.continue({ url: url.href })
  })
  await atTheOrganisation()
  await page.getByRole('button', { name: gus.email }).click()
  await expect(refused).toBeVisible()
  await page.unroute(authorisation)

  await atTheOrganisation()
  await page.goto(`${heard.home}/api/auth/callback/organisation?code=x&state=${'x'.repeat(43)}`)
  await expect(refused).toBeVisible()

  await atTheOrganisation()
  await page.context().clearCookies({ name: /^[^_]/ })
  await page.getByRole('button', { name: gus.email }).click()
  await expect(refused).toBeVisible()

  const { status, headers } = await raw(heard.home, '/api/auth/callback/organisation?code=x&state=y')
  expect([status, headers.location]).toEqual([303, '/staff/sign-in?refused=failed'])
})

test('nothing else answers at /api/auth, and reading it changes nothing', async ({ heard }) => {
  for (const path of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signin/organisation',
    'signout',
    'error',
    'callback/x',
  ])
    expect((await raw(heard.home, `/api/auth/${path}`)).status, path).toBe(404)
  for (const path of ['signin/organisation', 'callback/organisation', 'signout', '_log'])
    expect((await raw(heard.home, `/api/auth/${path}`, { method: 'POST', body: 'x=1' })).status).toBe(405)
})
