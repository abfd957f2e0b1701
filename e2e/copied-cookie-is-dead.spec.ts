import { tryPassword } from '../testing/doors'
import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { givePassword, PASSWORD } from '../testing/people'
import { postForm, raw } from '../testing/raw-request'
import { aColleague, cookieOf, type Colleague } from '../testing/staff'
import type { Store } from '../testing/store'

// A copy of somebody's cookie, held by somebody else, after what its owner did (H094).
const folder = () => process.env.HEARD_JOURNEY_DATA!
const headerOf = async (colleague: Colleague) => {
  const { name, value } = await cookieOf(folder(), colleague)
  return `${name}=${value}`
}
const press = (home: string, path: string, cookie: string, form: Record<string, string> = {}) =>
  postForm(home, path, form, { cookie, origin: home, accept: 'application/json', ...aNetwork() })

async function expectDead(home: string, cookie: string): Promise<void> {
  const page = await raw(home, '/staff/account', { headers: { cookie } })
  expect([page.status, page.headers.location]).toEqual([307, '/staff/sign-in?from=%2Fstaff%2Faccount'])
  expect((await press(home, '/staff/account/sessions/end-others', cookie)).status).toBe(401)
}

const isAlive = async (home: string, cookie: string) =>
  expect((await raw(home, '/staff/account', { headers: { cookie } })).status).toBe(200)

const another = async (store: Store, { id }: Colleague) => {
  const other = await aColleague(store.look, { roles: ['reader'] })
  await store.look('UPDATE sessions SET person_id = $1 WHERE person_id = $2', [id, other.id])
  return headerOf(other)
}

test('after signing out, in the browser and by all its copies', async ({ page, home, store }) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada)
  await page.goto('/staff/sign-in')
  await tryPassword(page, ada.email)
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible()
  const copied = (await page.context().cookies(`${home}/staff`)).find(({ name }) => name === 'heard-staff')!
  expect(copied).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/staff' })
  const cookie = `heard-staff=${copied.value}`
  await isAlive(home, cookie)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('status')).toContainText('You are signed out.')
  await expectDead(home, cookie)
})

test('after an administrator changes the role, switches off, or resets the second factor', async ({
  home,
  store,
}) => {
  const admin = await headerOf(
    await aColleague(store.look, { roles: ['administrator'], organisation: 'nhs' }),
  )
  for (const [path, form] of [
    ['change', { name: 'Asha Patel', roles: 'analyst' }],
    ['reset-factors', {}],
    ['switch', { to: 'off' }],
  ] as const) {
    const ada = await aColleague(store.look, { roles: ['reader'], organisation: 'nhs' })
    const cookie = await headerOf(ada)
    await isAlive(home, cookie)
    expect((await press(home, `/staff/people/${ada.id}/${path}`, admin, form)).status, path).toBe(200)
    await expectDead(home, cookie)
  }
})

test('after its owner changes the password or a second factor, everywhere but there', async ({
  home,
  store,
}) => {
  const ada = await aColleague(store.look, { roles: ['reader'] })
  await givePassword(store.look, ada)
  await store.look(`UPDATE people SET totp = '\\x01' WHERE id = $1`, [ada.id])
  const mine = await headerOf(ada)
  for (const [path, form] of [
    ['password/change', { current: PASSWORD, password: 'violet harbour tin 9' }],
    ['code-app/remove', {}],
    ['sessions/end-others', {}],
  ] as const) {
    const copied = await another(store, ada)
    await isAlive(home, copied)
    expect((await press(home, `/staff/account/${path}`, mine, form)).status, path).toBe(200)
    await expectDead(home, copied)
    await isAlive(home, mine)
  }
})

test('after 30 minutes without a press, and after 12 hours in any case', async ({ home, store }) => {
  for (const [column, time] of [
    ['seen_at', '30 minutes'],
    ['started_at', '12 hours'],
  ]) {
    const ada = await aColleague(store.look, { roles: ['analyst'] })
    const cookie = await headerOf(ada)
    await isAlive(home, cookie)
    await store.look(`UPDATE sessions SET ${column} = now() - interval '${time}' WHERE person_id = $1`, [
      ada.id,
    ])
    await expectDead(home, cookie)
  }
})
