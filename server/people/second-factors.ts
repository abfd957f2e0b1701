import 'server-only'
import type { Transaction } from '../audit/audit'
import { database } from '../db'
import { tellOfChange } from './factor-letters'
import { atTheGate, type Gate } from '../gate'
import { makeRecoveryCodes } from './recovery-codes'
import { endSessions, factorsOf, type Visitor } from './sessions'
import { enter, type Entered } from './sign-in'
import type { Halfway } from './second-step'

/** A way to prove a second time who somebody is. */
export type Factor = 'code app' | 'passkey'

/** What came of a first second factor: in, with recovery codes to show once; or wrong; or there was one already. */
export type FirstFactor = (Entered & { codes: string[] | null }) | 'wrong' | 'has-one'

/**
 * Gives somebody half-way their first second factor, and lets them in to the end. Whoever has one already must show
 * that one: a stolen password must not be able to add another.
 */
export function addFirstFactor(
  knock: Halfway,
  kind: Factor,
  add: (tx: Transaction) => Promise<boolean>,
): Promise<FirstFactor> {
  const { me } = knock
  return atTheGate(async (gate) => {
    await gate.tx.$queryRaw`SELECT 1 FROM people WHERE id = ${me.id}::uuid FOR UPDATE`
    const { codeApp, passkey } = await factorsOf(gate.tx, me.id)
    if (codeApp || passkey) return 'has-one'
    if (!(await add(gate.tx))) return 'wrong'
    const codes = await factorAdded(gate, me, kind)
    return { ...(await enter(gate, knock, me, { proven: true })), codes }
  })
}

/** What follows a new second factor: record, letter, an end to other sessions, and recovery codes when there are none. */
export async function factorAdded({ tx, record }: Gate, me: Visitor, kind: Factor): Promise<string[] | null> {
  await record(me, 'factor.added', me.id, { kind })
  await tellOfChange(tx, me, `A ${kind} was added to how you sign in to Heard.`)
  await endSessions(tx, me.id, me.session)
  const [left] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM recovery_codes WHERE person_id = ${me.id}::uuid`
  if (left?.count) return null
  await record(me, 'recovery.made', me.id)
  return makeRecoveryCodes(tx, me.id)
}

/** Which second factors somebody half-way may show. */
export function secondStepOf({ id }: Visitor): Promise<{ codeApp: boolean; passkey: boolean }> {
  return factorsOf(database('gatekeeper'), id)
}
