import { generateSync } from 'otplib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aKnock } from '../../testing/knock'
import { aColleague, asVisitor } from '../../testing/staff'
import { addCodeApp, codeFits, newSecret } from './code-app'
import { atTheGate } from '../gate'
import { addFirstFactor } from './second-factors'
import { showCode, showRecoveryCode, type Halfway } from './second-step'
import type { Entered } from './sign-in'
import { startSession, visitorOf } from './sessions'

const { look } = ownDatabase()
const start = new Date('2026-11-24T10:00:05Z')
// Only the clock that codes are made by; the database keeps its own.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(() => void vi.useRealTimers())
const itIs = (seconds: number) => vi.setSystemTime(start.getTime() + seconds * 1000)

const shown = (secret: string, steps: number) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })
const halfway = async (): Promise<Halfway> => {
  const ada = await aColleague(look, { roles: ['analyst'] })
  const by = { how: 'password', proven: false, device: 'Firefox on Windows' } as const
  const secret = await atTheGate(({ tx }) => startSession(tx, ada, by))
  return { ...aKnock(), me: (await visitorOf(secret))! }
}
const withApp = async () => {
  const knock = await halfway()
  const offered = await newSecret(knock.me)
  const secret = offered.groups.replaceAll(' ', '')
  const add = (code: string) =>
    addFirstFactor(knock, 'code app', (tx) => addCodeApp(tx, knock.me.id, offered.sealed, code))
  return { knock, offered, secret, add }
}

it('is kept once it has shown a right code, and brings ten recovery codes', async () => {
  const { knock, secret, add } = await withApp()
  expect(await add('000000')).toBe('wrong')
  const added = (await add(shown(secret, 0))) as Entered & { codes: string[] }
  expect(added.visitor).toMatchObject({ id: knock.me.id, stage: 'full' })
  expect(added.visitor.session).not.toBe(knock.me.session)
  expect(new Set(added.codes).size).toBe(10)
  expect(await add(shown(secret, 0))).toBe('has-one')
  const [row] = await look('SELECT totp FROM people WHERE id = $1', [knock.me.id])
  expect((row!.totp as Buffer).includes(secret)).toBe(false)
})

it('works for one person alone', async () => {
  const { offered, secret } = await withApp()
  const other = await halfway()
  const stolen = await atTheGate(({ tx }) => addCodeApp(tx, other.me.id, offered.sealed, shown(secret, 0)))
  expect(stolen).toBe(false)
  expect(await atTheGate(({ tx }) => addCodeApp(tx, other.me.id, 'nonsense', '123456'))).toBe(false)
})

it('lets each code through once, thirty seconds early or late and no more (H095)', async () => {
  const { knock, secret, add } = await withApp()
  await add(shown(secret, 0))
  const fits = (code: string) => atTheGate(({ tx }) => codeFits(tx, knock.me.id, code))
  expect(await fits(shown(secret, 0))).toBe(false)
  expect(await fits(shown(secret, 1))).toBe(true)
  expect(await fits(shown(secret, 1))).toBe(false)
  itIs(120)
  const late = shown(secret, 0)
  itIs(180)
  expect(await fits(late)).toBe(false)
  expect(await fits(shown(secret, 2))).toBe(false)
  expect(await fits(shown(secret, -1))).toBe(true)
  const code = shown(secret, 1)
  expect((await Promise.all(Array.from({ length: 8 }, () => fits(code)))).filter(Boolean)).toHaveLength(1)
})

it('makes whoever guesses wait, from the sixth wrong code on, however often they sign in anew (H095)', async () => {
  const { knock, secret, add } = await withApp()
  await add(shown(secret, 0))
  const sixth = await aColleague(look, { roles: ['reader'] })
  for (let n = 0; n < 5; n++) expect(await showCode(knock, '000000')).toBe('wrong')
  expect(await showCode(knock, shown(secret, 1))).toEqual({ wait: 15 })
  expect(await showRecoveryCode(knock, 'AAAA-AAAA-AA')).toHaveProperty('wait')
  const other: Halfway = { ...aKnock(), me: asVisitor(sixth) }
  expect(await showCode(other, '000000')).toBe('wrong')
})

it('is stood in for by a recovery code, once, however it is typed', async () => {
  const { knock, secret, add } = await withApp()
  const { codes } = (await add(shown(secret, 0))) as { codes: string[] }
  const again = { ...knock, me: (await halfway()).me }
  expect(await showRecoveryCode(again, codes[0]!)).toBe('wrong')
  const mine = { ...knock }
  const typed = codes[0]!.toLowerCase().replaceAll('-', ' ')
  const tries = await Promise.all([1, 2, 3].map(() => showRecoveryCode(mine, typed)))
  expect(tries.filter((entry) => typeof entry === 'object' && 'visitor' in entry)).toHaveLength(1)
  expect(
    await look('SELECT count(*)::int AS left FROM recovery_codes WHERE person_id = $1', [knock.me.id]),
  ).toEqual([{ left: 9 }])
})
