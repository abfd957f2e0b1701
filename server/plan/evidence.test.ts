import { createHash } from 'node:crypto'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import planFile from '../../content/plan.json'
import { Plan } from '../../domain/plan/plan'
import { ownDatabase } from '../../testing/database'
import { registerRows } from '../../testing/register-rows'
import { aColleague, type Colleague } from '../../testing/staff'
import { evidenceOf } from './evidence'
import { agree, measuresKnown, report, setBaseline } from './measures'
import { publishPlan } from './plan'
import { asStaff, type Staff } from '../staff'
import { agreeToYouSaid, beginYouSaid } from '../you-said/you-said'

const { look } = ownDatabase()
const plan = Plan.parse(planFile)
const { aReportOf, editionsOf, casesOf } = registerRows(look)
let lead: Colleague
let second: Colleague
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const pack = (day: string, measures = ['p6-m1', 'p6-m2']) =>
  as(lead, ({ tx }) => evidenceOf({ tx }, plan, { measures, day }))
const itIs = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00Z`))

async function reported(period: string, value: number) {
  const said = { period, value, n: 120, source: 'Case system', evidence: '', breakBefore: '' }
  await as(lead, (staff) => report(staff, plan.id, 'p6-m1', said))
  await as(second, async (staff) => {
    const { number } = (await measuresKnown(staff.tx, plan.id)).valuesOf('p6-m1').at(-1)!
    return agree(staff, 'p6-m1', number)
  })
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  itIs('2026-10-10')
  await publishPlan(plan, '2026-10-01')
  lead = await aColleague(look, { roles: ['survey_lead'] })
  second = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  await as(lead, (staff) =>
    setBaseline(staff, plan.id, 'p6-m1', { value: 60, period: '2023', source: 'SEN2' }),
  )
  await reported('2026-Q2', 71)
  const id = await as(lead, (staff) =>
    beginYouSaid(staff, {
      ...{
        title: 'Letters',
        survey: '',
        wave: '',
        questions: [],
        priority: 'p6',
        measure: 'p6-m1',
        heard: 'Late.',
      },
      ...{ became: 'doing', answer: 'More staff.', who: 'SEND board', day: '2027-01-31' },
      ...{ easyHeard: 'Late.', easyAnswer: 'More staff.' },
    }),
  )
  await as(second, (staff) => agreeToYouSaid(staff, id, 1))
  const listed = await aReportOf('council', ['p6'])
  await editionsOf(listed, 'council', 'direct', 3, '2026-05-15')
  await editionsOf(listed, 'council', 'represented', 1, '2026-05-15')
  await casesOf(
    'council',
    'SEND',
    'random',
    [
      ['direct', 'direct', 2],
      ['direct', 'represented', 3],
    ],
    '2026-05-15',
  )
})
afterEach(() => itIs('2026-10-10'))

it('puts together what was known, with numbers and sources', async () => {
  const { pack: made } = await pack('2026-10-10')
  expect(made.priorities).toMatchObject([
    {
      id: 'p6',
      measures: [
        { id: 'p6-m1', state: 'reported-by-hand', baseline: { value: 60 }, values: [{ value: 71, n: 120 }] },
        { id: 'p6-m2', state: 'waiting-for-data', values: [] },
      ],
    },
  ])
  expect(made.youSaid).toMatchObject([
    { title: 'Letters', became: 'doing', organisation: expect.any(String) },
  ])
  expect(made.registers).toEqual([
    { register: 'audits', sample: 'random', quarter: '2026-Q2', n: 5, child: 5, both: 2 },
    { register: 'reports', sample: null, quarter: '2026-Q2', n: 4, child: 3, both: null },
  ])
})

it('has nobody’s name or account in it', async () => {
  const { text } = await pack('2026-10-10')
  for (const { id, name } of [lead, second]) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(name)
  }
})

it('has the digest of exactly its text, the same for the same choice of the same data, whoever asks', async () => {
  const { text, digest } = await pack('2026-10-10')
  expect(digest).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  expect((await pack('2026-10-10')).text).toBe(text)
  const other = await as(second, ({ tx }) =>
    evidenceOf({ tx }, plan, { measures: ['p6-m1', 'p6-m2'], day: '2026-10-10' }),
  )
  expect(other.digest).toBe(digest)
  expect((await pack('2026-10-10', ['p6-m1'])).digest).not.toBe(digest)
})

it('stays the same for a day that is over, whatever is reported later, and changes for later days', async () => {
  const before = await pack('2026-10-10')
  itIs('2026-11-05')
  await reported('2026-Q3', 74)
  expect((await pack('2026-10-10')).digest).toBe(before.digest)
  const { pack: later } = await pack('2026-11-05')
  expect(later.priorities[0]!.measures[0]!.values.map(({ value }) => value)).toEqual([71, 74])
  expect(later.changes.map(({ on, what }) => `${on} ${what}`)).toEqual([
    '2026-10-10 entered',
    '2026-10-10 agreed',
    '2026-11-05 entered',
    '2026-11-05 agreed',
  ])
})
