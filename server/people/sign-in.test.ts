import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { givePassword, PASSWORD } from '../../testing/people'
import { aKnock } from '../../testing/knock'
import { aColleague } from '../../testing/staff'
import { DEVICE_COOKIE, deviceCookie } from './device-cookie'
import type { Knock } from '../knock'
import { signInWithPassword, type Entered } from './sign-in'
import { cookieName, secretIn } from './session-cookie'
import { visitorOf } from './sessions'

const { look } = ownDatabase()
const somebody = async (roles: ('reader' | 'analyst')[] = ['reader']) => {
  const person = await aColleague(look, { roles })
  await givePassword(look, person)
  return person
}
const refused = async (email: string, knock: Knock) => {
  const { length } = await look(`SELECT 1 FROM audit_events WHERE act = 'sign-in.refused'`)
  const entry = await signInWithPassword(email, 'this is not the password', knock)
  const { length: after } = await look(`SELECT 1 FROM audit_events WHERE act = 'sign-in.refused'`)
  return { entry, recorded: after - length }
}

describe('signing in with a password', () => {
  it('opens a session of its own, on record, and ends the one this browser had', async () => {
    const ada = await somebody()
    const first = (await signInWithPassword(ada.email, PASSWORD, aKnock())) as Entered
    expect(first.visitor).toMatchObject({ id: ada.id, stage: 'full' })
    const second = (await signInWithPassword(ada.email, PASSWORD, aKnock({ me: first.visitor }))) as Entered
    const secrets = await Promise.all(
      [first, second].map(({ cookies }) =>
        secretIn(cookies.find(({ name }) => name === cookieName())!.value),
      ),
    )
    expect(await visitorOf(secrets[0]!)).toBeNull()
    expect((await visitorOf(secrets[1]!))?.session).toBe(second.visitor.session)
    expect(second.visitor.session).not.toBe(first.visitor.session)
    const acts = await look(`SELECT act, facts FROM audit_events WHERE person_id = $1`, [ada.id])
    expect(acts).toEqual([
      { act: 'signed-in', facts: { how: 'password' } },
      { act: 'signed-in', facts: { how: 'password' } },
    ])
  })

  it('stops half-way for whoever can see answers, and for whoever has a second factor', async () => {
    const ada = await somebody(['analyst'])
    expect(((await signInWithPassword(ada.email, PASSWORD, aKnock())) as Entered).visitor.stage).toBe('first')
    const ben = await somebody()
    await look(`UPDATE people SET totp = '\\x01' WHERE id = $1`, [ben.id])
    const { visitor, cookies } = (await signInWithPassword(ben.email, PASSWORD, aKnock())) as Entered
    expect(visitor.stage).toBe('first')
    expect(cookies.map(({ name }) => name)).toEqual([cookieName()])
    expect(await look(`SELECT seen_on FROM people WHERE id = $1`, [ben.id])).toEqual([{ seen_on: null }])
  })

  it('answers alike, and does the same, for a wrong password, nobody, and somebody not let in any more', async () => {
    const ada = await somebody()
    const off = await somebody()
    const invited = await aColleague(look, { roles: ['reader'] })
    await look(`UPDATE people SET state = 'off' WHERE id = $1`, [off.id])
    await look(`UPDATE people SET state = 'invited' WHERE id = $1`, [invited.id])
    for (const email of [ada.email, 'nobody@example.org', off.email, invited.email])
      expect(await refused(email, aKnock())).toEqual({ entry: 'wrong', recorded: 1 })
    expect(await signInWithPassword(off.email, PASSWORD, aKnock())).toBe('wrong')
  })

  it('holds the whole password against the whole password (H098)', async () => {
    const ada = await aColleague(look, { roles: ['reader'] })
    const long = 'x'.repeat(72)
    await givePassword(look, ada, `${long} one end`)
    expect(await signInWithPassword(ada.email, `${long} another end`, aKnock())).toBe('wrong')
    expect(await signInWithPassword(ada.email, `${long} one end`, aKnock())).toHaveProperty('visitor')
    expect(await signInWithPassword(ada.email, `${long} one end\0`, aKnock())).toBe('wrong')
  })
})

describe('many tries', () => {
  it('wait from the sixth on in one network, and shut nobody out elsewhere (H092)', async () => {
    const ada = await somebody()
    const attacker = aKnock()
    for (let n = 0; n < 5; n++) expect(await signInWithPassword(ada.email, 'wrong', attacker)).toBe('wrong')
    expect(await signInWithPassword(ada.email, PASSWORD, attacker)).toEqual({ wait: 15 })
    expect(await signInWithPassword(ada.email, PASSWORD, aKnock())).toHaveProperty('visitor')
  })

  it('are counted apart for a browser that this person has used, even in the very network of an attacker', async () => {
    const ada = await somebody()
    const attacker = aKnock()
    for (let n = 0; n < 8; n++) await signInWithPassword(ada.email, 'wrong', attacker)
    const known = deviceCookie(ada.id).value
    const { request } = attacker
    expect(await signInWithPassword(ada.email, PASSWORD, aKnock({ request, known }))).toHaveProperty(
      'visitor',
    )
    const forged = known.replace(ada.id, (await somebody()).id)
    expect(await signInWithPassword(ada.email, PASSWORD, aKnock({ request, known: forged }))).toHaveProperty(
      'wait',
    )
    expect(DEVICE_COOKIE).toBe('heard-device')
  })

  it(
    'on many accounts from one network wait, too, and are told as an attack once (H092)',
    { timeout: 60_000 },
    async () => {
      const sprayer = aKnock()
      const entries = []
      for (let n = 0; n < 41; n++)
        entries.push(await signInWithPassword(`n${n}@example.org`, 'Summer2026!', sprayer))
      expect(entries.filter((entry) => entry === 'wrong')).toHaveLength(40)
      expect(entries[40]).toEqual({ wait: 15 })
      const ada = await somebody()
      for (let n = 0; n < 22; n++) await signInWithPassword(ada.email, 'wrong', aKnock())
      const told = await look(`SELECT subject FROM audit_events WHERE act = 'sign-in.attacked'`)
      expect(told).toEqual([{ subject: ada.id }])
    },
  )

  it('that are right cost an office behind one address nothing', { timeout: 60_000 }, async () => {
    const ada = await somebody()
    const { request } = aKnock()
    for (let n = 0; n < 45; n++)
      expect(await signInWithPassword(ada.email, PASSWORD, aKnock({ request }))).toHaveProperty('visitor')
  })
})
