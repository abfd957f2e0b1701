import { expect, test } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague } from '../../testing/staff'
import { asStaff } from '../staff'
import { addEntry, changeEntry, logEntries } from './log'

const { look } = ownDatabase()
const entry = {
  ...{
    title: 'Short breaks',
    what: 'The leaflet',
    fromOn: '2026-10-01',
    toOn: '2026-11-01',
    ledBy: ['hpci'],
  },
  ...{ parentCarers: 6, youngPeople: 0, staff: 2, joinedAt: 'idea', ladder: 6, costsPaid: true },
  ...{
    accessNeeds: 'A quiet room',
    accessMet: 'yes',
    priorities: ['p3'],
    commitments: [],
    asked: 'Plain words',
  },
  ...{ influence: 'acted_on' as const, reason: '', toldOn: null },
}

test('each organisation keeps its own entries, and two who change one lose nothing', async () => {
  const forum = await aColleague(look, { roles: ['reader'], organisation: 'hpci' })
  const council = await aColleague(look, { roles: ['survey_lead'], organisation: 'council' })
  await asStaff(forum, (staff) => addEntry(staff, entry))
  const [kept] = await asStaff(council, ({ tx }) => logEntries(tx))
  expect(kept).toMatchObject({ ...entry, organisation: 'hpci', rev: 1 })
  const changed = { ...entry, title: 'Short breaks leaflet' }
  expect(await asStaff(council, (staff) => changeEntry(staff, kept!.id, 1, changed))).toBe(false)
  expect(await asStaff(forum, (staff) => changeEntry(staff, kept!.id, 1, changed))).toBe(true)
  expect(await asStaff(forum, (staff) => changeEntry(staff, kept!.id, 1, entry))).toBe(false)
  await expect(
    asStaff(
      council,
      ({ tx }) => tx.$executeRaw`INSERT INTO co_production_log SELECT * FROM co_production_log`,
    ),
  ).rejects.toThrow()
})
