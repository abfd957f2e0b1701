import { beforeEach, expect, test } from 'vitest'
import type { AuditEntry } from '../../domain/audit/event'
import { ownDatabase } from '../../testing/database'
import { auditHash } from './audit'
import { verifyAudit } from './audit-chain'
import { letOldAuditGo } from './audit-checkpoint'

const { look } = ownDatabase()
const DAY = 86_400_000

beforeEach(async () => {
  await look('TRUNCATE audit_events, audit_checkpoints')
})

/** Writes a chain of entries that are so many days old. */
async function aChain(...daysOld: number[]) {
  let hash: Uint8Array = Buffer.alloc(0)
  for (const [index, days] of daysOld.entries()) {
    const at = new Date(Date.now() - days * DAY).toISOString()
    const entry: AuditEntry = {
      number: index + 1,
      at,
      person: null,
      organisation: null,
      act: 'signed-in',
      subject: null,
      facts: {},
    }
    hash = auditHash(entry, hash)
    await look(
      `INSERT INTO audit_events (number, at, act, facts, hash) VALUES ($1, $2, 'signed-in', '{}', $3)`,
      [entry.number, at, hash],
    )
  }
  await look('UPDATE audit_head SET number = $1, hash = $2', [daysOld.length, hash])
}

const numbers = async () =>
  (await look('SELECT number FROM audit_events ORDER BY number')).map(({ number }) => Number(number))

test('what is older than twelve months goes behind a checkpoint, and the rest still verifies', async () => {
  await aChain(400, 380, 360, 1)
  expect(await letOldAuditGo()).toBe(2)
  expect(await numbers()).toEqual([3, 4])
  expect(await verifyAudit()).toEqual({ entries: 2, brokenAt: null })
})

test('all of it may be old, and nothing too', async () => {
  await aChain(10, 1)
  expect(await letOldAuditGo()).toBe(0)
  expect(await look('SELECT * FROM audit_checkpoints')).toEqual([])
  await look('TRUNCATE audit_events')
  await aChain(500, 400)
  expect(await letOldAuditGo()).toBe(2)
  expect(await verifyAudit()).toEqual({ entries: 0, brokenAt: null })
})

test('once a day is enough', async () => {
  await aChain(400, 1)
  expect(await letOldAuditGo()).toBe(1)
  expect(await letOldAuditGo()).toBe(0)
  expect(await look('SELECT * FROM audit_checkpoints')).toHaveLength(1)
})

test('a broken chain is not let go: somebody must look at it first', async () => {
  await aChain(400, 380, 1)
  await look('ALTER TABLE audit_events DISABLE TRIGGER USER')
  await look(`UPDATE audit_events SET act = 'signed-out' WHERE number = 2`)
  await look('ALTER TABLE audit_events ENABLE TRIGGER USER')
  expect(await letOldAuditGo()).toBe(0)
  expect(await numbers()).toEqual([1, 2, 3])
})

test('a checkpoint that we did not write hides nothing', async () => {
  await aChain(400, 380, 1)
  await look(
    `INSERT INTO audit_checkpoints (number, hash, "on", proof) SELECT number, hash, now() - interval '1 day', '\\x00' FROM audit_events WHERE number = 2`,
  )
  await look('DELETE FROM audit_events WHERE number <= 2')
  expect(await verifyAudit()).toEqual({ entries: 0, brokenAt: 0 })
  expect(await letOldAuditGo()).toBe(0)
})
