import { spawnSync } from 'node:child_process'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, asVisitor } from '../../testing/staff'
import { record } from './audit'
import { verifyAudit } from './audit-chain'
import { database } from '../db'
import { asStaff } from '../staff'

const { look, url, folder } = ownDatabase()
const house = { id: null, organisation: 'council' }
const entry = () => database('app_staff').$transaction((tx) => record(tx, house, 'audit.exported'))
const brokenBy = async (sql: string) => {
  await look('ALTER TABLE audit_events DISABLE TRIGGER USER')
  await look(sql)
  await look('ALTER TABLE audit_events ENABLE TRIGGER USER')
  return (await verifyAudit()).brokenAt
}

beforeEach(async () => {
  await look('TRUNCATE audit_events')
  await look(`UPDATE audit_head SET number = 0, hash = '\\x'`)
  for (let entries = 0; entries < 5; entries++) await entry()
})

test('a chain as it was written is unbroken', async () => {
  expect(await verifyAudit()).toEqual({ entries: 5, brokenAt: null })
})

test('many acts at once make one chain', async () => {
  await Promise.all(Array.from({ length: 12 }, entry))
  expect(await verifyAudit()).toEqual({ entries: 17, brokenAt: null })
})

test.each([
  [
    'one changed byte of a hash',
    'UPDATE audit_events SET hash = set_byte(hash, 0, get_byte(hash, 0) # 1) WHERE number = 3',
    3,
  ],
  ['another act', `UPDATE audit_events SET act = 'signed-in' WHERE number = 2`, 2],
  ['another person', 'UPDATE audit_events SET person_id = gen_random_uuid() WHERE number = 4', 4],
  ['another time', `UPDATE audit_events SET at = at + interval '1 millisecond' WHERE number = 1`, 1],
  ['other facts', `UPDATE audit_events SET facts = '{"entries": 1}' WHERE number = 5`, 5],
  ['a row cut out', 'DELETE FROM audit_events WHERE number = 3', 3],
  ['the end cut off', 'DELETE FROM audit_events WHERE number = 5', 5],
  [
    'two rows swapped',
    'UPDATE audit_events SET number = CASE number WHEN 2 THEN -1 ELSE 2 END WHERE number IN (2, 3); UPDATE audit_events SET number = 3 WHERE number = -1',
    2,
  ],
  [
    'a row put in',
    `INSERT INTO audit_events (number, at, act, facts, hash) VALUES (6, now(), 'signed-in', '{}', '\\x00')`,
    6,
  ],
])('%s shows as the first broken number', async (_, sql, number) => {
  expect(await brokenBy(sql)).toBe(number)
})

test('the database refuses to change an entry, or to let a young one go', async () => {
  await expect(look(`UPDATE audit_events SET act = 'signed-in'`)).rejects.toThrow()
  await expect(look('DELETE FROM audit_events')).rejects.toThrow('append-only')
})

test('the command prints the count, and ends with 1 when the chain is broken', async () => {
  const env = { ...process.env, DATABASE_URL: url, HEARD_DATA: folder }
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/audit-verify.ts']
  const verify = () => spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect(verify()).toMatchObject({ status: 0, stdout: '5 entries, unbroken\n' })
  await brokenBy(`UPDATE audit_events SET act = 'signed-in' WHERE number = 2`)
  expect(verify()).toMatchObject({ status: 1, stdout: '1 entries, then broken at number 2\n' })
})

test('when the audit cannot be written, the act does not happen', async () => {
  const me = asVisitor(await aColleague(look, { roles: ['administrator'] }))
  const act = () =>
    asStaff(me, async ({ tx, record }) => {
      await tx.$executeRaw`UPDATE organisations SET email_domains = '{example.org}' WHERE id = 'council'`
      await record('organisation.changed', 'council')
    })
  const domains = async () => (await look(`SELECT email_domains FROM organisations WHERE id = 'council'`))[0]
  await look('REVOKE INSERT ON audit_events FROM app_staff')
  await expect(act()).rejects.toThrow()
  expect(await domains()).toEqual({ email_domains: [] })
  await look('GRANT INSERT ON audit_events TO app_staff')
  await act()
  expect(await domains()).toEqual({ email_domains: ['example.org'] })
  expect(await verifyAudit()).toEqual({ entries: 6, brokenAt: null })
})
