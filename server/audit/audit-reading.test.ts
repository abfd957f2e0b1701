import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { AuditFilter } from '../../domain/audit/audit-filter'
import type { AuditEntry } from '../../domain/audit/event'
import { ownDatabase } from '../../testing/database'
import { aColleague, asVisitor, type Colleague } from '../../testing/staff'
import { auditHash } from './audit'
import { auditCsv } from './audit-export'
import { countEntries, peopleOnRecord, readEntries } from './audit-reading'
import { asStaff, type Staff } from '../staff'

const { look } = ownDatabase()
let boss: Colleague
let lead: Colleague
let theirs: Colleague
let number: number
let hash: Uint8Array

const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(asVisitor(who), work)
const shown = (who: Colleague, given: object = {}) =>
  as(who, (staff) => readEntries(staff, AuditFilter.parse(given), { take: 50, skip: 0 }))
const acts = async (who: Colleague, given: object = {}) => (await shown(who, given)).map(({ act }) => act)

/** Puts an entry on record as if it had happened then. */
async function entry(given: Partial<AuditEntry>) {
  const whole: AuditEntry = {
    ...{ number: ++number, at: '2026-11-20T10:00:00.000Z', person: boss.id, organisation: 'council' },
    ...{ act: 'signed-in', subject: boss.id, facts: {} },
    ...given,
  }
  hash = auditHash(whole, hash)
  await look('INSERT INTO audit_events VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[whole.number, whole.at, whole.person, whole.organisation, whole.act, whole.subject],
    ...[JSON.stringify(whole.facts), hash],
  ])
  await look('UPDATE audit_head SET number = $1, hash = $2', [number, hash])
}

beforeEach(async () => {
  await look('TRUNCATE people, audit_events CASCADE')
  number = 0
  hash = Buffer.alloc(0)
  boss = await aColleague(look, { roles: ['administrator'], name: 'Boss Person' })
  lead = await aColleague(look, { roles: ['survey_lead'], name: 'Lea Lead' })
  theirs = await aColleague(look, { roles: ['analyst'], name: 'Their Analyst', organisation: 'hpci' })
  await entry({})
  await entry({ act: 'person.changed', subject: lead.id, facts: { roles: ['survey_lead'] } })
  await entry({ act: 'comments.exported', person: theirs.id, organisation: 'hpci', subject: 'hpci_annual' })
  await entry({
    act: 'person.withdrawn',
    subject: 'd3f1a3e2-0000-4000-8000-000000000000',
    facts: { name: '=Gone()' },
  })
})

test('an administrator reads everything, with names, the newest first', async () => {
  expect(await shown(boss)).toEqual([
    expect.objectContaining({ number: 4, who: 'Boss Person', about: '=Gone()' }),
    expect.objectContaining({ number: 3, who: 'Their Analyst', about: 'hpci_annual', organisation: 'hpci' }),
    expect.objectContaining({
      number: 2,
      who: 'Boss Person',
      about: 'Lea Lead',
      facts: { roles: ['survey_lead'] },
    }),
    expect.objectContaining({ number: 1, about: 'Boss Person', at: '2026-11-20T10:00:00.000Z' }),
  ])
})

test('a survey lead reads what the own organisation did, and no name of another', async () => {
  expect(await acts(lead)).toEqual(['person.withdrawn', 'person.changed', 'signed-in'])
  expect((await as(lead, peopleOnRecord)).map(({ name }) => name)).toEqual(['Boss Person', 'Lea Lead'])
  expect(await acts(lead, { organisation: 'hpci' })).toEqual([])
})

test('the database shows the audit to nobody else, whatever the pages ask', async () => {
  expect(await shown(theirs)).toEqual([])
  expect(await as(theirs, peopleOnRecord)).toEqual([])
})

test('it can be searched by person, sort, organisation, and by days as they are in London', async () => {
  expect(await acts(boss, { person: theirs.id })).toEqual(['comments.exported'])
  expect(await acts(boss, { group: 'people' })).toEqual(['person.withdrawn', 'person.changed'])
  expect(await acts(boss, { group: 'exports' })).toEqual(['comments.exported'])
  expect(await acts(boss, { organisation: 'hpci' })).toEqual(['comments.exported'])
  await entry({ act: 'signed-out', at: '2026-06-30T23:30:00.000Z' })
  expect(await acts(boss, { from: '2026-07-01', to: '2026-07-01' })).toEqual(['signed-out'])
  expect(await acts(boss, { to: '2026-06-30' })).toEqual([])
  expect(await as(boss, (staff) => countEntries(staff, AuditFilter.parse({ group: 'sign-in' })))).toBe(2)
})

test('it is saved as a file with the same filter: no formula, and the saving itself on record', async () => {
  const csv = await as(boss, (staff) => auditCsv(staff, AuditFilter.parse({ group: 'people' })))
  const rows = parse(csv!, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({ Number: '4', Who: 'Boss Person', 'To what': "'=Gone()" })
  expect(rows[1]).toMatchObject({ 'When (London)': '2026-11-20 10:00:00', Details: 'Roles: Survey lead' })
  expect((await shown(boss))[0]).toMatchObject({
    act: 'audit.exported',
    facts: { entries: 2, filter: 'group=people' },
  })
})

test('no file is given out when that cannot go on record', async () => {
  await look('REVOKE INSERT ON audit_events FROM app_staff')
  await expect(as(boss, (staff) => auditCsv(staff, AuditFilter.parse({})))).rejects.toThrow()
  await look('GRANT INSERT ON audit_events TO app_staff')
})
