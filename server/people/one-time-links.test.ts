import { expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aKnock } from '../../testing/knock'
import { lettersIn } from '../../testing/letters'
import { givePassword, PASSWORD } from '../../testing/people'
import { aColleague } from '../../testing/staff'
import { atTheGate } from '../gate'
import { invitedBy, join } from './joining'
import { askForNewPassword, chooseNewPassword, newPasswordFor } from './new-password'
import { linkBehind, makeLink, spendLink } from './one-time-links'
import { signInWithPassword } from './sign-in'
import { visitorOf } from './sessions'

const { look } = ownDatabase()
const link = (purpose: 'invitation' | 'new_password', person: string) =>
  atTheGate(({ tx }) => makeLink(tx, purpose, person, 1))

it('is spent by one of many who press at once, and shown to any number', async () => {
  const ada = await aColleague(look, { roles: ['reader'] })
  const token = await link('new_password', ada.id)
  for (let n = 0; n < 3; n++) expect(await linkBehind('new_password', token)).toEqual({ person: ada.id })
  const spend = () => atTheGate(({ tx }) => spendLink(tx, 'new_password', token))
  const spent = await Promise.all(Array.from({ length: 10 }, spend))
  expect(spent.filter(Boolean)).toEqual([{ person: ada.id }])
})

it('is for one purpose, until its hour is over or a newer one came, and is stored as a hash', async () => {
  const ada = await aColleague(look, { roles: ['reader'] })
  const [first, second] = [await link('new_password', ada.id), await link('new_password', ada.id)]
  expect(await linkBehind('new_password', first)).toBeNull()
  expect(await linkBehind('invitation', second)).toBeNull()
  const rows = await look('SELECT l::text AS row FROM one_time_links l')
  expect(JSON.stringify(rows)).not.toContain(second)
  await look(`UPDATE one_time_links SET expires_at = now()`)
  expect(await linkBehind('new_password', second)).toBeNull()
  expect(await atTheGate(({ tx }) => spendLink(tx, 'new_password', second))).toBeNull()
})

it('lets somebody invited choose a password and come in, once', async () => {
  const ada = await aColleague(look, { roles: ['analyst'] })
  await look(`UPDATE people SET state = 'invited' WHERE id = $1`, [ada.id])
  const token = await link('invitation', ada.id)
  expect(await invitedBy(token)).toMatchObject({ id: ada.id, email: ada.email })
  expect(await join(aKnock(), token, 'password1234')).toHaveProperty('problems.password')
  const came = await Promise.all([1, 2, 3].map(() => join(aKnock(), token, PASSWORD)))
  expect(came.filter((one) => 'visitor' in one)).toMatchObject([{ visitor: { id: ada.id, stage: 'first' } }])
  expect(await invitedBy(token)).toBeNull()
  await look(`UPDATE people SET state = 'off' WHERE id = $1`, [ada.id])
  expect(await invitedBy(await link('invitation', ada.id))).toBeNull()
})

it('lets somebody forgetful choose another password, and signs them out everywhere', async () => {
  const ada = await aColleague(look, { roles: ['reader'] })
  await givePassword(look, ada)
  expect(await askForNewPassword(aKnock(), ada.email)).toBe(0)
  const [letter] = (await lettersIn(look)).filter(({ to }) => to === ada.email)
  const address = new URL(letter!.link!)
  const token = address.searchParams.get('token')!
  expect(address.origin).toBe('http://localhost:3000')
  expect(await newPasswordFor(token)).toBe(ada.email)
  expect(await chooseNewPassword(aKnock(), token, 'violet harbour tin 9')).toHaveProperty('visitor')
  expect(await chooseNewPassword(aKnock(), token, 'violet harbour tin 9')).toHaveProperty('problems')
  expect(await visitorOf(ada.secret)).toBeNull()
  expect(await signInWithPassword(ada.email, PASSWORD, aKnock())).toBe('wrong')
})

it('goes by letter to who has a password alone, at most five times an hour, and the answer never says', async () => {
  const [ada, without] = [
    await aColleague(look, { roles: ['reader'] }),
    await aColleague(look, { roles: ['reader'] }),
  ]
  await givePassword(look, ada)
  const count = async (table: string) => (await look(`SELECT 1 FROM ${table}`)).length
  const before = await count('letters')
  for (const email of ['nobody@example.org', without.email])
    expect(await askForNewPassword(aKnock(), email)).toBe(0)
  expect(await count('letters')).toBe(before)
  for (let n = 0; n < 7; n++) expect(await askForNewPassword(aKnock(), ada.email)).toBe(0)
  expect(await count('letters')).toBe(before + 5)
  const asked = await look(
    `SELECT subject FROM audit_events WHERE act = 'password.forgotten' AND subject IS NULL`,
  )
  expect(asked).toHaveLength(4)
})
