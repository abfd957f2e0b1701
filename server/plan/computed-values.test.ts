import { beforeAll, describe, expect, it } from 'vitest'
import planFile from '../../content/plan.json'
import { Plan } from '../../domain/plan/plan'
import { ownDatabase } from '../../testing/database'
import { registerRows } from '../../testing/register-rows'
import { ourSurveys } from '../../testing/surveys'
import { computeMeasures } from './computed-values'
import { database } from '../db'
import { measuresKnown } from './measures'
import { publishPlan } from './plan'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const { aReportOf, editionsOf, casesOf } = registerRows(look)
const plan = Plan.parse(planFile)
const DAY = '2026-12-01'
const of = async (measure: string) =>
  (await measuresKnown(database('app_public'), plan.id))
    .valuesOf(measure)
    .map(({ period, value, n, unit, way, agreed }) => {
      expect(agreed).toBe(true)
      return { period, value, n, unit, way }
    })

/** What the surveys of content compute, with sums made up by hand: 3 of 4, a mean of 4.2, 7 people. */
const sums = { percent: [3, 4], mean_score_1_5: [42, 10], count: [7, 20], yes_no: [1, 1] } as const

async function sealedWave(survey: ReturnType<typeof ourSurveys>[number]): Promise<void> {
  const metrics = Object.fromEntries(
    survey.metrics.map(({ id, unit }) => [id, { numerator: sums[unit][0], denominator: sums[unit][1] }]),
  )
  await look(
    `INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by)
     VALUES ($1, 'autumn', '2026-09-07', '2026-11-01', '2026-11-08', '2026-12-15')`,
    [survey.id],
  )
  await look(
    `INSERT INTO roll_ups (survey_id, wave_id, part, n, counts) SELECT id, 'autumn',
       array_to_string(array_fill('*'::text, ARRAY[jsonb_array_length(breakdowns)]), '/'), 20, $2 FROM surveys WHERE id = $1`,
    [survey.id, JSON.stringify({ metrics })],
  )
}

beforeAll(async () => {
  await publishPlan(plan, DAY)
  for (const survey of ourSurveys()) {
    await publishSurvey(survey, DAY)
    await sealedWave(survey)
  }
  const report = await aReportOf('council', ['p1'])
  await editionsOf(report, 'council', 'direct', 3, '2026-08-15')
  await editionsOf(report, 'council', 'represented', 1, '2026-08-15')
  await editionsOf(report, 'council', 'direct', 1, '2026-11-15')
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
  await casesOf(
    'council',
    'SEND',
    'themed',
    [
      ['direct', 'direct', 4],
      ['represented', 'direct', 4],
    ],
    '2026-08-15',
  )
  await casesOf('hpci', 'SEND', 'random', [['direct', 'direct', 1]], '2026-08-15')
  for (const [led, priorities, influence, told] of [
    ['{council,nhs}', '{p9}', 'acted_on', '2026-09-20'],
    ['{council}', '{p2}', 'not_possible', null],
    ['{hpci}', '{p2}', 'heard', null],
  ])
    await look(
      `INSERT INTO co_production_log (organisation_id, title, what, from_on, to_on, led_by, parent_carers, young_people, staff,
         joined_at, ladder, costs_paid, access_needs, access_met, priorities, commitments, asked, influence, told_on, person_id, rev)
       VALUES ('council', 'x', 'x', '2026-07-01', '2026-09-01', $1, 1, 1, 1, 'idea', 6, true, '', 'none asked', $2, '{}', 'x', $3,
         $4, gen_random_uuid(), 1)`,
      [led, priorities, influence, told],
    )
})

describe('measures that the house works out', () => {
  it('come by themselves, each with the value that was worked out by hand', async () => {
    expect(await computeMeasures(DAY)).toBe(13)
    const survey = (value: number, n: number | null, unit: string) => [
      { period: '2026-Q4', value, n, unit, way: 'survey' },
    ]
    const register = (period: string, value: number, n: number | null, unit: string) => ({
      period,
      value,
      n,
      unit,
      way: 'register',
    })
    expect(await of('p1-m3')).toEqual([register('2026-Q3', 75, 4, 'percent')])
    expect(await of('p1-m4')).toEqual([
      register('2026-Q2', 40, 5, 'percent'),
      register('2026-Q3', 50, 8, 'percent'),
    ])
    expect(await of('p1-m5')).toEqual(survey(75, 4, 'percent'))
    expect(await of('p2-m2')).toEqual(survey(75, 4, 'percent'))
    expect(await of('p2-m5')).toEqual([register('2026-Q3', 3, null, 'count')])
    expect(await of('p2-m6')).toEqual([register('2026-Q3', 50, 2, 'percent')])
    expect(await look(`SELECT evidence FROM measure_values WHERE measure_id = 'p2-m6'`)).toEqual([
      { evidence: '1 of 2 views with an outcome were acted on; people were told of 1' },
    ])
    expect(await of('p3-m5')).toEqual([register('2026-Q3', 1, null, 'count')])
    expect(await of('p4-m4')).toEqual(survey(75, 4, 'percent'))
    expect(await of('p4-m9')).toEqual(survey(7, null, 'count'))
    expect(await of('p6-m3')).toEqual(survey(75, 4, 'percent'))
    expect(await of('p8-m5')).toEqual(survey(7, null, 'count'))
    expect(await of('p9-m7')).toEqual(survey(75, 4, 'percent'))
  })

  it('break the line where the sample is another, and never add samples', async () => {
    const values = (await measuresKnown(database('app_public'), plan.id)).valuesOf('p1-m4')
    expect(values.map(({ breakBefore }) => breakBefore)).toEqual([
      null,
      'Cases were chosen in another way: by a theme',
    ])
  })

  it('are kept once, and corrected by a later value', async () => {
    expect(await computeMeasures(DAY)).toBe(0)
    await look(`UPDATE report_editions SET child_level = 'direct' WHERE child_level = 'represented'`)
    expect(await computeMeasures(DAY)).toBe(1)
    expect((await of('p1-m3')).map(({ value }) => value)).toEqual([75, 100])
  })

  it('say anew how often people were told, when somebody was told later', async () => {
    await look(`UPDATE co_production_log SET told_on = '2026-11-01' WHERE influence = 'not_possible'`)
    expect(await computeMeasures(DAY)).toBe(1)
    const told = await look(`SELECT evidence FROM measure_values WHERE measure_id = 'p2-m6' ORDER BY number`)
    expect(told.at(-1)!.evidence).toContain('people were told of 2')
    expect(await computeMeasures(DAY)).toBe(0)
  })

  it('go when the results of their wave are withdrawn, and come again with them', async () => {
    await look(
      `UPDATE waves SET withdrawn_on = '2026-11-30', withdrawn_reason = 'x' WHERE survey_id = 'staff_awareness'`,
    )
    await computeMeasures(DAY)
    expect(await of('p1-m5')).toEqual([])
    await look(
      `UPDATE waves SET withdrawn_on = NULL, withdrawn_reason = NULL WHERE survey_id = 'staff_awareness'`,
    )
    await computeMeasures(DAY)
    expect((await of('p1-m5')).map(({ value }) => value)).toEqual([75])
  })

  it('are not changed by anybody else', async () => {
    await expect(
      look(`UPDATE measure_values SET withdrawn_on = now() WHERE way = 'register'`),
    ).rejects.toThrow('never changed')
  })

  it('say whether agreed reports are in place, quarter by quarter, with what shows it', async () => {
    expect(await of('p1-m2')).toEqual([])
    const list = (listed: string, cycle: string, inScope: boolean) =>
      look(
        `INSERT INTO agreed_reports (organisation_id, title, owner, cycle, first_due, in_scope, priorities, person_id, "on")
         VALUES ('council', 'x', 'Board', $2, '2026-06-30', $3, '{p1}', gen_random_uuid(), $1) RETURNING id`,
        [listed, cycle, inScope],
      )
    const [regular] = await list('2026-05-20', 'quarterly', true)
    const [beside] = await list('2026-08-01', 'once', false)
    await look(
      `INSERT INTO report_editions (report_id, organisation_id, due_on, period, published_on, child_level, child_rule,
         family_level, family_rule, rules, influence, sealed, person_id, "on")
       VALUES ($1, 'council', '2026-06-30', '2026', '2026-06-29', 'unknown', 'R', 'unknown', 'R', 1, 'heard', '\\x',
         gen_random_uuid(), now())`,
      [regular!.id],
    )
    await computeMeasures(DAY)
    expect((await of('p1-m2')).map(({ period, value }) => [period, value])).toEqual([
      ['2026-Q2', 1],
      ['2026-Q3', 0],
    ])
    const [first] = (await measuresKnown(database('app_public'), plan.id)).valuesOf('p1-m2')
    expect(first).toMatchObject({
      way: 'register',
      unit: 'yes_no',
      evidence:
        '1 report on the list, 1 of them at regular times; 1 of 1 edition due in the quarter came out by the day',
    })
    await look(
      `UPDATE agreed_reports SET agreed_by = gen_random_uuid(), agreed_on = '2026-09-15' WHERE id = $1`,
      [beside!.id],
    )
    await computeMeasures(DAY)
    expect((await of('p1-m2')).map(({ value }) => value)).toEqual([1, 0, 1])
  })
})
