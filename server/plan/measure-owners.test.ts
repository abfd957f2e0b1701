import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import planFile from '../../content/plan.json'
import { Plan } from '../../domain/plan/plan'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { letterIn } from '../mail/letters'
import { ownersOf, setOwner } from './measure-owners'
import { measuresDue, measuresToReport } from './measures-due'
import { report } from './measures'
import { morningRound } from '../morning-round'
import { publishPlan } from './plan'
import { asStaff, type Staff } from '../staff'

const { look } = ownDatabase()
const plan = Plan.parse(planFile)
const people = {} as Record<'lead' | 'analyst' | 'forum' | 'reader', Colleague>
const MEASURE = 'p1-m6'
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const owned = (who: Colleague) =>
  as(who, async ({ tx }) => (await ownersOf(tx, plan.id)).find(({ measure }) => measure === MEASURE))
const set = (who: Colleague, said: Partial<Parameters<typeof setOwner>[3]>, measure = MEASURE) =>
  as(who, (staff) =>
    setOwner(staff, plan.id, measure, { organisation: 'council', owner: '', dueOn: '', ...said }),
  )

/** The clock of this process alone; the database goes on with its own, so sessions are kept alive. */
async function itIs(moment: string) {
  vi.setSystemTime(new Date(moment))
}
const letters = async () =>
  (await look('SELECT id, sealed FROM letters')).map(({ id, sealed }) =>
    letterIn(id as string, sealed as Buffer),
  )
const told = async () =>
  (await letters()).flatMap((letter) => (letter.kind === 'measures-due' ? [[letter.name, letter.lines]] : []))

beforeAll(async () => {
  await publishPlan(plan, '2026-11-23')
  people.lead = await aColleague(look, { roles: ['survey_lead'], name: 'Lead' })
  people.analyst = await aColleague(look, { roles: ['analyst'], name: 'Ana' })
  people.forum = await aColleague(look, { roles: ['analyst'], organisation: 'hpci', name: 'Forum' })
  people.reader = await aColleague(look, { roles: ['reader'], name: 'Reader' })
})
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await look('DELETE FROM letters')
  await look('TRUNCATE measure_owners, measure_reminders, measure_values')
})

describe('an owner', () => {
  it('is set with a day, on record, and the one before stays', async () => {
    expect(await set(people.lead, { owner: people.analyst.id, dueOn: '2026-12-15' })).toBeNull()
    expect(await owned(people.lead)).toMatchObject({
      ownerName: 'Ana',
      dueOn: '2026-12-15',
      reportedOn: null,
    })
    expect(await owned(people.forum)).toMatchObject({ ownerName: null, owner: people.analyst.id })
    await set(people.analyst, { dueOn: '2027-03-15' })
    expect(await owned(people.lead)).toMatchObject({ owner: null, dueOn: '2027-03-15' })
    expect(await look('SELECT count(*)::int AS n FROM measure_owners')).toEqual([{ n: 2 }])
    const [entry] = await look(
      `SELECT facts FROM audit_events WHERE act = 'measure.owned' ORDER BY number LIMIT 1`,
    )
    expect(entry).toMatchObject({ facts: { organisation: 'council', due: '2026-12-15' } })
  })

  it('is handed on by the organisation that answers, to a colleague who may report', async () => {
    expect(await set(people.lead, { owner: people.reader.id })).toHaveProperty('owner')
    expect(await set(people.lead, { owner: people.forum.id })).toHaveProperty('owner')
    expect(await set(people.lead, { organisation: 'hpci', owner: people.analyst.id })).toHaveProperty('owner')
    expect(await set(people.lead, { organisation: 'nowhere' })).toHaveProperty('organisation')
    expect(await set(people.lead, { organisation: 'hpci' })).toBeNull()
    expect(await set(people.lead, { dueOn: '2026-12-15' })).toHaveProperty([''])
    expect(await set(people.forum, { organisation: 'hpci', owner: people.forum.id })).toBeNull()
  })

  it('is refused by the database past the form', async () => {
    const insert = (who: Colleague, organisation: string, owner: string | null) =>
      as(
        who,
        ({ tx, me }) => tx.$executeRaw`
          INSERT INTO measure_owners (plan_id, measure_id, organisation_id, owner_id, after_value, person_id, "on")
          VALUES (${plan.id}, ${MEASURE}, ${organisation}, ${owner}::uuid, 0, ${me.id}::uuid, now())`,
      )
    await expect(insert(people.reader, 'council', null)).rejects.toThrow('row-level security')
    await expect(insert(people.lead, 'hpci', people.forum.id)).rejects.toThrow('row-level security')
    await insert(people.lead, 'hpci', null)
    await expect(insert(people.lead, 'council', null)).rejects.toThrow('row-level security')
    await expect(look('UPDATE measure_owners SET due_on = now()')).rejects.toThrow()
  })
})

describe('what is due', () => {
  const due = (day: string) => as(people.lead, ({ tx }) => measuresDue(tx, day))
  const ids = (rows: { measure: string }[]) => rows.map(({ measure }) => measure)
  const value = { value: 1, n: null, source: 'HR', evidence: '', breakBefore: '', period: '2026-Q4' }

  it('stands on the list until a value comes in that was not there before', async () => {
    await itIs('2026-12-02T09:00:00Z')
    await as(people.lead, (staff) => report(staff, plan.id, MEASURE, value))
    await set(people.lead, { dueOn: '2026-12-10' })
    expect(ids((await due('2026-12-02')).soon)).toEqual([MEASURE])
    expect(ids((await due('2026-12-11')).overdue)).toEqual([MEASURE])
    await as(people.lead, (staff) => report(staff, plan.id, MEASURE, value))
    expect(await due('2026-12-11')).toEqual({ overdue: [], soon: [] })
    expect(await owned(people.lead)).toMatchObject({ reportedOn: '2026-12-02' })
  })

  it('is to do for its owner alone, or for everybody of the organisation where nobody is named', async () => {
    await itIs('2026-12-11T09:00:00Z')
    await set(people.lead, { owner: people.analyst.id, dueOn: '2026-12-10' })
    await set(people.lead, { dueOn: '2026-12-20' }, 'p1-m1')
    const toDo = async (who: Colleague) => (await as(who, measuresToReport)).map(({ text }) => text)
    expect(await toDo(people.analyst)).toEqual([
      '1 value of the plan is late',
      '1 value of the plan is due, the first on 20 December 2026',
    ])
    expect(await toDo(people.lead)).toEqual(['1 value of the plan is due, the first on 20 December 2026'])
    expect(await toDo(people.forum)).toEqual([])
  })
})

describe('a reminder', () => {
  const days = async (...all: string[]) => {
    for (const day of all) {
      await itIs(`${day}T09:00:00Z`)
      await Promise.all([morningRound(), morningRound()])
    }
  }

  it('goes to the owner once ahead, once on the day and once for each week after', async () => {
    await itIs('2027-01-04T09:00:00Z')
    await set(people.lead, { owner: people.analyst.id, dueOn: '2027-02-01' })
    await days('2027-01-15')
    expect(await told()).toEqual([])
    await days('2027-01-18', '2027-01-19', '2027-01-29')
    const title = 'Promise and Outcome Bees in staff induction'
    expect(await told()).toEqual([['Ana', [`${title}: is due on 1 February 2027`]]])
    await days('2027-02-01', '2027-02-02', '2027-02-08', '2027-02-12', '2027-02-15')
    expect((await told()).slice(1)).toEqual([
      ['Ana', [`${title}: is due on 1 February 2027`]],
      ['Ana', [`${title}: was due on 1 February 2027`]],
      ['Ana', [`${title}: was due on 1 February 2027`]],
    ])
  })

  it('names everything due in one letter, to all who may report where nobody is named', async () => {
    await itIs('2027-03-01T09:00:00Z')
    await set(people.lead, { dueOn: '2027-03-02' })
    await set(people.lead, { dueOn: '2027-03-03' }, 'p1-m1')
    await days('2027-03-01')
    expect((await told()).map(([name, lines]) => [name, lines!.length])).toEqual([
      ['Ana', 2],
      ['Lead', 2],
    ])
  })

  it('does not go for a value that came in', async () => {
    await itIs('2027-04-12T09:00:00Z')
    await set(people.lead, { dueOn: '2027-04-13' })
    await as(people.lead, (staff) =>
      report(staff, plan.id, MEASURE, {
        value: 1,
        n: null,
        source: 'HR',
        evidence: '',
        breakBefore: '',
        period: '2027',
      }),
    )
    await days('2027-04-13')
    expect(await told()).toEqual([])
  })
})
