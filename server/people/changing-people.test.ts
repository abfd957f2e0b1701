import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { lettersIn } from '../../testing/letters'
import { aColleague, asVisitor, type Colleague } from '../../testing/staff'
import { changePerson, resetFactors, reviewAccess, switchAccess } from './changing-people'
import { daysAfter, today } from '../clock'
import { switchOffDormant } from './dormant-people'
import { changeDomains } from './organisations'
import { colleagues, personFor } from './people'
import { visitorOf } from './sessions'
import { asStaff, type Staff } from '../staff'

const { look } = ownDatabase()
let boss: Colleague
let sam: Colleague

beforeEach(async () => {
  await look('TRUNCATE people, letters CASCADE')
  boss = await aColleague(look, { roles: ['administrator'], name: 'Boss Person' })
  sam = await aColleague(look, { roles: ['reader'], name: 'Sam Green' })
})

const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(asVisitor(who), work)
const isIn = async ({ secret }: Colleague) => Boolean(await visitorOf(secret))
const lastAct = async () =>
  (await look('SELECT act, subject, facts FROM audit_events ORDER BY number DESC LIMIT 1'))[0]

test('other roles end the sessions of that person, and of nobody else', async () => {
  await as(boss, (staff) => changePerson(staff, sam.id, { name: 'Sam Green', roles: ['analyst'] }))
  expect([await isIn(sam), await isIn(boss)]).toEqual([false, true])
  expect(await lastAct()).toEqual({
    act: 'person.changed',
    subject: sam.id,
    facts: { name: 'Sam Green', roles: ['analyst'], before: ['reader'] },
  })
})

test('another name alone ends no session, and nothing new is not on record', async () => {
  await as(boss, (staff) => changePerson(staff, sam.id, { name: 'Samira Green', roles: ['reader'] }))
  expect(await isIn(sam)).toBe(true)
  const before = await look('SELECT count(*) FROM audit_events')
  await as(boss, (staff) => changePerson(staff, sam.id, { name: 'Samira Green', roles: ['reader'] }))
  expect(await look('SELECT count(*) FROM audit_events')).toEqual(before)
})

test('an administrator may take on a role and must sign in anew', async () => {
  await as(boss, (staff) =>
    changePerson(staff, boss.id, { name: 'Boss Person', roles: ['administrator', 'analyst'] }),
  )
  expect(await isIn(boss)).toBe(false)
})

test('the last administrator stays one, and stays on', async () => {
  const roles = as(boss, (staff) => changePerson(staff, boss.id, { name: 'Boss Person', roles: ['reader'] }))
  expect(await roles).toEqual({ problems: { roles: expect.stringContaining('Nobody else') } })
  expect(await as(boss, (staff) => switchAccess(staff, boss.id, 'off'))).toHaveProperty('problems')
  expect(await look('SELECT roles, state FROM people WHERE id = $1', [boss.id])).toEqual([
    { roles: ['administrator'], state: 'active' },
  ])
})

test('an administrator may step back when there is another, and is signed out at once', async () => {
  await aColleague(look, { roles: ['administrator'] })
  await as(boss, (staff) => changePerson(staff, boss.id, { name: 'Boss Person', roles: ['reader'] }))
  expect(await isIn(boss)).toBe(false)
})

test('two administrators who take the role from each other at once leave one', async () => {
  const other = await aColleague(look, { roles: ['administrator'] })
  const demote = (from: Colleague, whom: Colleague) =>
    as(from, (staff) => changePerson(staff, whom.id, { name: 'X', roles: ['reader'] }))
  const ended = await Promise.allSettled([demote(boss, other), demote(other, boss)])
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await look(`SELECT 1 FROM people WHERE 'administrator' = ANY (roles)`)).toHaveLength(1)
})

test('switched off is signed out everywhere; switched on again is a fresh start; twice is once', async () => {
  await look(`UPDATE people SET seen_on = now() - interval '200 days' WHERE id = $1`, [sam.id])
  await as(boss, (staff) => switchAccess(staff, sam.id, 'off'))
  await as(boss, (staff) => switchAccess(staff, sam.id, 'off'))
  expect(await isIn(sam)).toBe(false)
  expect(await look(`SELECT act FROM audit_events WHERE subject = $1`, [sam.id])).toEqual([
    { act: 'person.switched-off' },
  ])
  await as(boss, (staff) => switchAccess(staff, sam.id, 'on'))
  expect(await as(boss, ({ tx }) => personFor({ tx }, sam.id))).toMatchObject({
    state: 'active',
    stateSince: today(),
  })
  expect(await switchOffDormant()).toBe(0)
})

test('nobody switches off or resets themself', async () => {
  await aColleague(look, { roles: ['administrator'] })
  expect(await as(boss, (staff) => switchAccess(staff, boss.id, 'off'))).toHaveProperty('problems')
  expect(await as(boss, (staff) => resetFactors(staff, boss.id))).toHaveProperty('problems')
  expect(await isIn(boss)).toBe(true)
})

test('a reset second factor is gone with its codes, and the person is told by mail', async () => {
  await look(`UPDATE people SET totp = '\\x01', totp_step = 1 WHERE id = $1`, [sam.id])
  await look(`INSERT INTO recovery_codes (id, person_id) VALUES ('\\x02', $1)`, [sam.id])
  await look(
    `INSERT INTO passkeys (id, person_id, public_key, counter, label, added_on) VALUES ('\\x03', $1, '\\x04', 0, 'Phone', now())`,
    [sam.id],
  )
  await look(`INSERT INTO organisation_accounts (issuer, subject, person_id) VALUES ('x', 'y', $1)`, [sam.id])
  const factor = async () => (await as(boss, ({ tx }) => personFor({ tx }, sam.id))).secondFactor
  expect(await factor()).toBe(true)
  await as(boss, (staff) => resetFactors(staff, sam.id))
  expect(await factor()).toBe(false)
  expect(await look('SELECT 1 FROM recovery_codes')).toEqual([])
  expect(await look('SELECT 1 FROM organisation_accounts')).toEqual([])
  expect(await isIn(sam)).toBe(false)
  expect(await lettersIn(look)).toEqual([expect.objectContaining({ kind: 'factor-changed', to: sam.email })])
})

test('a review counts from today, and can be taken back', async () => {
  await look(`UPDATE people SET reviewed_on = '2020-01-01' WHERE id = $1`, [sam.id])
  await as(boss, (staff) => reviewAccess(staff, sam.id, 'yes'))
  expect(await as(boss, ({ tx }) => personFor({ tx }, sam.id))).toMatchObject({ reviewedOn: today() })
  await as(boss, (staff) => reviewAccess(staff, sam.id, 'undo'))
  expect(await as(boss, ({ tx }) => personFor({ tx }, sam.id))).toMatchObject({
    reviewedOn: daysAfter(today(), -90),
  })
})

test('people of another organisation cannot be seen, changed, switched, reviewed or reset', async () => {
  const theirs = await aColleague(look, { roles: ['reader'], organisation: 'hpci', name: 'Their Person' })
  expect((await as(boss, colleagues)).map(({ name }) => name)).toEqual(['Boss Person', 'Sam Green'])
  for (const act of [
    (staff: Staff) => changePerson(staff, theirs.id, { name: 'X', roles: ['reader'] }),
    (staff: Staff) => switchAccess(staff, theirs.id, 'off'),
    (staff: Staff) => reviewAccess(staff, theirs.id, 'yes'),
    (staff: Staff) => resetFactors(staff, theirs.id),
  ])
    await expect(as<unknown>(boss, act)).rejects.toThrow('not-found')
  expect(await isIn(theirs)).toBe(true)
})

test('the ends of addresses are those of the own organisation alone', async () => {
  await aColleague(look, { roles: ['reader'], organisation: 'hpci' })
  expect(await as(boss, (staff) => changeDomains(staff, ['example.org']))).toEqual([])
  expect(await look(`SELECT id, email_domains FROM organisations ORDER BY id`)).toEqual([
    { id: 'council', email_domains: ['example.org'] },
    { id: 'hpci', email_domains: [] },
  ])
})

test('unused access is switched off after ninety days, on record; the last administrator is kept', async () => {
  const unused = async ({ id }: Colleague, days: number) => {
    await look('UPDATE people SET seen_on = now() - make_interval(days => $2) WHERE id = $1', [id, days])
    await look(`UPDATE people SET state_since = now() - interval '300 days' WHERE id = $1`, [id])
  }
  const other = await aColleague(look, { roles: ['administrator'] })
  const never = await aColleague(look, { roles: ['reader'] })
  await look(`UPDATE people SET state_since = now() - interval '91 days' WHERE id = $1`, [never.id])
  await unused(boss, 100)
  await unused(other, 95)
  await unused(sam, 89)
  expect(await switchOffDormant()).toBe(2)
  expect(await look(`SELECT name, state FROM people WHERE state = 'off'`)).toHaveLength(2)
  expect([await isIn(boss), await isIn(never), await isIn(other), await isIn(sam)]).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(await lastAct()).toMatchObject({ act: 'person.dormant' })
  expect(await switchOffDormant()).toBe(0)
})
