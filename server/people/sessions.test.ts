import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, asVisitor } from '../../testing/staff'
import { encode } from 'next-auth/jwt'
import { randomBytes } from 'node:crypto'
import { accountOf } from './account'
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  removeCodeApp,
  removePasskey,
} from './changing-account'
import { atTheGate } from '../gate'
import { cookieFor, secretIn, signInSecret } from './session-cookie'
import { startSession, visitorOf } from './sessions'
import { signOut } from './signing-out'
import { givePassword, PASSWORD } from '../../testing/people'

const { look } = ownDatabase()
const another = (person: { id: string; roles: readonly string[] }) =>
  atTheGate(({ tx }) =>
    startSession(tx, person, { how: 'passkey', proven: true, device: 'Safari on iPhone' }),
  )

describe('a session', () => {
  it('says who it is from the database each time, never from the cookie', async () => {
    const ada = await aColleague(look, { roles: ['reader'], name: 'Ada Byron' })
    expect(await visitorOf(ada.secret)).toEqual(asVisitor(ada))
    await look(`UPDATE people SET roles = '{analyst}', name = 'Ada King' WHERE id = $1`, [ada.id])
    expect(await visitorOf(ada.secret)).toMatchObject({ roles: ['analyst'], name: 'Ada King' })
  })

  it.each([
    ['signed out', (id: string) => look('DELETE FROM sessions WHERE person_id = $1', [id])],
    ['idle for 30 minutes', (id: string) => ago(id, 'seen_at', '30 minutes')],
    ['12 hours old', (id: string) => ago(id, 'started_at', '12 hours')],
    ['of somebody switched off', (id: string) => look(`UPDATE people SET state = 'off' WHERE id = $1`, [id])],
    ['of somebody deleted', (id: string) => look('DELETE FROM people WHERE id = $1', [id])],
  ])('that is %s is nobody', async (_, end) => {
    const ada = await aColleague(look, { roles: ['reader'] })
    await end(ada.id)
    expect(await visitorOf(ada.secret)).toBeNull()
  })

  it('lives on with every press, and does not come back once it was idle', async () => {
    const ada = await aColleague(look, { roles: ['reader'] })
    await ago(ada.id, 'seen_at', '29 minutes')
    expect(await visitorOf(ada.secret)).not.toBeNull()
    await ago(ada.id, 'seen_at', '29 minutes')
    expect(await visitorOf(ada.secret)).not.toBeNull()
    await ago(ada.id, 'seen_at', '31 minutes')
    expect(await visitorOf(ada.secret)).toBeNull()
    expect(await visitorOf(ada.secret)).toBeNull()
  })

  it('of nobody is nobody', async () => {
    for (const secret of [null, '', 'x', randomBytes(32).toString('base64url')])
      expect(await visitorOf(secret)).toBeNull()
  })
})

describe('a cookie', () => {
  it('holds a secret that only this installation can read (H097)', async () => {
    const secret = randomBytes(32).toString('base64url')
    expect(await secretIn(await cookieFor(secret))).toBe(secret)
    const elsewhere = await encode({ token: { secret }, secret: randomBytes(32).toString('hex') })
    const old = await encode({ token: { secret }, secret: signInSecret(), maxAge: -60 })
    const open = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ secret })).toString('base64url')}.`
    const changed = (await cookieFor(secret)).replace(/(?<=^.{120})./, (one) => (one === 'A' ? 'B' : 'A'))
    for (const cookie of [elsewhere, old, open, changed, '', 'x', undefined])
      expect(await secretIn(cookie)).toBeNull()
  })
})

describe('my account', () => {
  it('lists where I am signed in, and ends one or all others, only mine', async () => {
    const ada = await aColleague(look, { roles: ['reader'] })
    const ben = await aColleague(look, { roles: ['reader'] })
    const me = asVisitor(ada)
    const there = (await visitorOf(await another(ada)))!
    const { signedIn } = await accountOf(me)
    expect(signedIn.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Safari on iPhone', false],
      ['Test', true],
    ])
    expect(await atTheGate((gate) => endOwnSession({ ...gate, me }, ben.session))).toBe(false)
    expect(await atTheGate((gate) => endOwnSession({ ...gate, me }, there.session))).toBe(true)
    await another(ada)
    await another(ada)
    expect(await atTheGate((gate) => endOtherSessions({ ...gate, me }))).toBe(2)
    expect([await visitorOf(ada.secret), await visitorOf(ben.secret)]).not.toContain(null)
    expect(await audited(ada.id)).toEqual(['sessions.ended', 'sessions.ended'])
  })

  it('changes a password for whoever knows the one before, and signs out everywhere else', async () => {
    const ada = await aColleague(look, { roles: ['reader'] })
    await givePassword(look, ada)
    const secret = await another(ada)
    const change = (current: string, next: string) =>
      atTheGate((gate) => changePassword({ ...gate, me: asVisitor(ada) }, current, next))
    expect(await change('wrong', 'violet harbour tin 9')).toHaveProperty('problems.current')
    expect(await change(PASSWORD, 'password1234')).toHaveProperty('problems.password')
    expect(await visitorOf(secret)).not.toBeNull()
    expect(await change(PASSWORD, 'violet harbour tin 9')).toBeNull()
    expect([await visitorOf(secret), await change(PASSWORD, PASSWORD)]).toMatchObject([
      null,
      { problems: {} },
    ])
    expect(await visitorOf(ada.secret)).not.toBeNull()
    expect(await audited(ada.id)).toEqual(['password.changed'])
    expect(await look(`SELECT kind FROM letters`)).toEqual([{ kind: 'factor-changed' }])
  })

  it('keeps the last second factor of whoever needs one, and lets others do without', async () => {
    const [ada, ben] = [
      await aColleague(look, { roles: ['analyst'] }),
      await aColleague(look, { roles: ['reader'] }),
    ]
    for (const { id } of [ada, ben]) {
      await look(`UPDATE people SET totp = '\\x01' WHERE id = $1`, [id])
      await look(`INSERT INTO recovery_codes (id, person_id) VALUES (decode($2, 'hex'), $1)`, [
        id,
        id.replaceAll('-', ''),
      ])
    }
    await look(
      `INSERT INTO passkeys (id, person_id, public_key, counter, label, added_on) VALUES ('\\xaa', $1, '\\x', 0, 'Key', now())`,
      [ada.id],
    )
    const passkey = () => atTheGate((gate) => removePasskey({ ...gate, me: asVisitor(ada) }, 'aa'))
    const app = (me = asVisitor(ada)) => atTheGate((gate) => removeCodeApp({ ...gate, me }))
    expect(await app(asVisitor(ben))).toBeNull()
    expect(await look('SELECT 1 FROM recovery_codes WHERE person_id = $1', [ben.id])).toEqual([])
    expect(await app()).toBeNull()
    expect(await passkey()).toHaveProperty('problems')
    expect(await audited(ada.id)).toEqual(['factor.removed'])
  })

  it('signs out on record, so that a copy of the cookie is worth nothing', async () => {
    const ada = await aColleague(look, { roles: ['reader'] })
    expect(await signOut(asVisitor(ada))).toMatchObject({ value: '', seconds: 0 })
    expect(await visitorOf(ada.secret)).toBeNull()
    expect(await audited(ada.id)).toEqual(['signed-out'])
    expect(await signOut(null)).toMatchObject({ value: '' })
  })
})

async function audited(person: string): Promise<unknown[]> {
  const acts = await look('SELECT act FROM audit_events WHERE person_id = $1 ORDER BY number', [person])
  return acts.map(({ act }) => act)
}

function ago(person: string, column: 'seen_at' | 'started_at', time: string) {
  return look(`UPDATE sessions SET ${column} = now() - interval '${time}' WHERE person_id = $1`, [person])
}
