import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { database } from '../db'
import { agree, measuresKnown, report, setBaseline } from './measures'
import { asStaff, type Staff } from '../staff'

const { look } = ownDatabase()
const people = {} as Record<'lead' | 'second' | 'reader', Colleague>
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const known = async () => (await measuresKnown(database('app_public'), 'plan')).valuesOf('p1-m6')
const said = {
  period: '2026-Q3',
  value: 1,
  n: null,
  source: 'HR',
  evidence: 'Induction pack of 1 July',
  breakBefore: '',
}

beforeAll(async () => {
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.second = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  people.reader = await aColleague(look, { roles: ['reader'] })
})

it('keeps what one person reports apart until another agrees', async () => {
  await as(people.lead, (staff) => report(staff, 'plan', 'p1-m6', said))
  const [value] = await known()
  expect(value).toMatchObject({ value: 1, on: '2026-09-30', agreed: false, organisation: 'council' })
  expect(await as(people.lead, (staff) => agree(staff, 'p1-m6', value!.number))).toBe(false)
  expect(await as(people.second, (staff) => agree(staff, 'p1-m5', value!.number))).toBe(false)
  expect(await as(people.second, (staff) => agree(staff, 'p1-m6', value!.number))).toBe(true)
  expect((await known())[0]).toMatchObject({ agreed: true, agreedBy: people.second.id })
  expect(await as(people.second, (staff) => agree(staff, 'p1-m6', value!.number))).toBe(false)
})

it('is refused by the database to whoever may not report, and for another organisation', async () => {
  await expect(as(people.reader, (staff) => report(staff, 'plan', 'p1-m6', said))).rejects.toThrow(
    'row-level security',
  )
  const forged = as(
    people.lead,
    ({ tx, me }) =>
      tx.$executeRaw`INSERT INTO measure_values (plan_id, measure_id, period, value, "on", way, source, organisation_id, person_id, entered_on)
      VALUES ('plan', 'p1-m6', '2026', 1, now(), 'by_hand', 'x', 'hpci', ${me.id}::uuid, now())`,
  )
  await expect(forged).rejects.toThrow('row-level security')
})

it('never changes what was said', async () => {
  await expect(look('UPDATE measure_values SET value = 0')).rejects.toThrow('never changed')
  await expect(look('DELETE FROM measure_values')).rejects.toThrow()
  await expect(look('UPDATE measure_values SET agreed_by = gen_random_uuid()')).rejects.toThrow(
    'never changed',
  )
})

it('takes the last starting point that was recorded', async () => {
  for (const value of [40, 42])
    await as(people.lead, (staff) =>
      setBaseline(staff, 'plan', 'p1-m6', { value, period: '2022', source: 'Audit' }),
    )
  const { baselineOf } = await measuresKnown(database('app_public'), 'plan')
  expect(baselineOf('p1-m6')).toMatchObject({ value: 42, source: 'Audit' })
  expect(baselineOf('p1-m1')).toBeNull()
})

it('puts each word on record', async () => {
  const acts = await look(`SELECT act FROM audit_events ORDER BY number`)
  expect(acts.map(({ act }) => act)).toEqual([
    'measure.reported',
    'measure.agreed',
    'measure.baseline',
    'measure.baseline',
  ])
})
