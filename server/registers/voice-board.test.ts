import { beforeAll, describe, expect, it } from 'vitest'
import content from '../../content/voice.json'
import { voiceFrom, VoiceFacts, VoiceLevel } from '../../domain/voice/voice'
import { ownDatabase } from '../../testing/database'
import { registerRows } from '../../testing/register-rows'
import { aColleague, type Colleague } from '../../testing/staff'
import { asStaff, type Staff } from '../staff'
import { listedCases, listedEditions } from './entries'
import { responseVoices } from './response-voices'
import { agreementFigures, influenceFigures, registerFigures, services } from './voice-board'

const { look } = ownDatabase()
const { aReportOf, editionsOf, casesOf } = registerRows(look)
const people = {} as Record<'lead' | 'reader' | 'elsewhere', Colleague>
const as = <T>(work: (staff: Staff) => Promise<T>, who: keyof typeof people = 'lead') =>
  asStaff(people[who], work)

/** 12 direct, 10 supported, 6 observed, 7 represented, 3 declined, 8 not captured, 4 unknown, 5 not applicable (content/voice.json). */
const example: [VoiceLevel, number][] = [
  ...([
    ['direct', 12],
    ['supported', 10],
    ['observed', 6],
    ['represented', 7],
  ] as [VoiceLevel, number][]),
  ...([
    ['declined', 3],
    ['not_captured', 8],
    ['unknown', 4],
    ['not_applicable', 5],
  ] as [VoiceLevel, number][]),
]

beforeAll(async () => {
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.reader = await aColleague(look, { roles: ['reader'] })
  people.elsewhere = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  const report = await aReportOf('council', ['p1'])
  for (const [level, n] of example) await editionsOf(report, 'council', level, n, '2026-08-15')
  await editionsOf(report, 'council', 'direct', 3, '2026-04-15')
  await editionsOf(await aReportOf('hpci', ['p2']), 'hpci', 'represented', 5, '2026-08-15')
  await casesOf('council', 'Statutory SEND', 'random', [
    ['direct', 'direct', 4],
    ['direct', 'represented', 3],
    ['represented', 'direct', 2],
    ['observed', 'supported', 1],
    ['not_applicable', 'direct', 6],
  ])
  await casesOf('council', 'Short breaks', 'chosen', [['declined', 'direct', 2]])
})

describe('the voice board', () => {
  it('follows every change of a register at once, though sums are kept', async () => {
    const counted = async () => {
      const { reports, audits } = await as((staff) => registerFigures(staff, { organisation: 'nhs' }))
      return [reports!.shares.captured.denominator, ...audits!.map(({ both }) => both.denominator)]
    }
    expect(await counted()).toEqual([0])
    await editionsOf(await aReportOf('nhs', ['p3']), 'nhs', 'direct', 2, '2026-08-15')
    expect(await counted()).toEqual([2])
    await casesOf('nhs', 'Therapies', 'random', [['direct', 'direct', 3]])
    expect(await counted()).toEqual([2, 3])
    await look(`UPDATE report_editions SET published_on = NULL WHERE organisation_id = 'nhs'`)
    await look(`UPDATE audit_rounds SET sample = 'all' WHERE organisation_id = 'nhs'`)
    expect(await counted()).toEqual([0, 3])
    await look(`DELETE FROM audited_cases WHERE organisation_id = 'nhs'`)
    expect(await counted()).toEqual([0])
    for (const table of ['report_editions', 'audit_rounds', 'agreed_reports'])
      await look(`DELETE FROM ${table} WHERE organisation_id = 'nhs'`)
  })

  it('gives the worked example of content/voice.json for reports, quarter by quarter', async () => {
    const { reports } = await as((staff) =>
      registerFigures(staff, { organisation: 'council', quarter: '2026-Q3' }),
    )
    const { expected } = content.percentageExample
    const { captured, ownVoice, offered, notKnown, leftOut } = reports!.shares
    expect(captured).toEqual({ numerator: 28, denominator: expected.eligible, percent: expected.capturedPct })
    expect([ownVoice.percent, offered.percent, notKnown.percent, leftOut]).toEqual([
      expected.ownVoicePct,
      expected.offeredPct,
      expected.notRecordedPct,
      5,
    ])
    expect(reports!.quarters.map(({ quarter, shares }) => [quarter, shares.captured.percent])).toEqual([
      ['2026-Q2', 100],
      ['2026-Q3', 56],
    ])
  })

  it('gives child and family by hand-made counts, and never adds cases that were chosen differently', async () => {
    const { audits } = await as((staff) => registerFigures(staff, {}))
    expect(audits!.map(({ sample, both, shares }) => [sample, both, shares.captured.numerator])).toEqual([
      ['random', { numerator: 5, denominator: 10, percent: 50 }, 8],
      ['chosen', { numerator: 0, denominator: 2, percent: 0 }, 0],
    ])
    expect(audits![1]!.shares.offered.percent).toBe(100)
  })

  it('shows one organisation, service or priority, and leaves out what knows none', async () => {
    const of = (filter: object) => as((staff) => registerFigures(staff, filter))
    expect((await of({ organisation: 'hpci' })).reports!.shares.captured).toMatchObject({
      numerator: 0,
      denominator: 5,
    })
    expect((await of({ priority: 'p2' })).reports!.shares.captured.denominator).toBe(5)
    expect((await of({ priority: 'p2' })).audits).toBeNull()
    const breaks = await of({ service: 'Short breaks' })
    expect([breaks.reports, breaks.audits!.length]).toEqual([null, 1])
    expect(await as(services)).toEqual(['Short breaks', 'Statutory SEND'])
  })

  it('shows figures to everyone at work, and entries to those with the right in their own organisation', async () => {
    const { reports } = await as((staff) => registerFigures(staff, {}), 'reader')
    expect(reports!.shares.captured.denominator).toBe(58)
    expect(await as((staff) => listedEditions(staff, {}), 'reader')).toEqual([])
    expect(await as((staff) => listedEditions(staff, {}), 'elsewhere')).toHaveLength(5)
    const declined = await as((staff) =>
      listedEditions(staff, { level: 'declined', quarter: '2026-Q3', priority: 'p1' }),
    )
    expect(declined).toHaveLength(3)
    expect(
      await as((staff) => listedCases(staff, { sample: 'chosen', service: 'Short breaks' })),
    ).toHaveLength(2)
    expect(await as((staff) => listedCases(staff, {}), 'elsewhere')).toEqual([])
  })

  it('counts what became of views that were collected, and who was told', async () => {
    await look(`UPDATE report_editions SET influence = 'acted_on', collected_on = '2026-04-01', told_on = '2026-09-01'
      WHERE child_level = 'direct' AND organisation_id = 'council' AND published_on = '2026-08-15'`)
    await look(`UPDATE report_editions SET influence = 'not_possible', collected_on = '2026-04-01'
      WHERE child_level = 'supported' AND organisation_id = 'council'`)
    const { outcome, acted, told } = await as((staff) => influenceFigures(staff, { quarter: '2026-Q3' }))
    expect([outcome, acted, told].map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [22, 22],
      [12, 22],
      [12, 22],
    ])
    expect(await as((staff) => agreementFigures(staff, {}))).toEqual({ report: null, case: null })
  })

  it('says how far second people agree, for reports and cases apart', async () => {
    await look(`INSERT INTO register_checks
      SELECT 'case', c.id, c.organisation_id, replace(child_level, 'represented', 'direct'), family_level, child_level, family_level,
        '00000000-0000-4000-8000-000000000001', now()
      FROM audited_cases c JOIN audit_rounds r ON r.id = round_id WHERE service = 'Statutory SEND'`)
    expect(await as((staff) => agreementFigures(staff, { organisation: 'council' }))).toEqual({
      report: null,
      case: { of: 16, same: 14, percent: 88, kappa: (14 * 16 - 100) / (16 * 16 - 100) },
    })
    expect((await as((staff) => agreementFigures(staff, { organisation: 'hpci' }))).case).toBeNull()
  })

  it('adds up the cases of all rounds between the first and the last day of a quarter', async () => {
    const round = (on: string, ...sums: [VoiceLevel, VoiceLevel, number][]) =>
      casesOf('hpci', 'Nursing', 'themed', sums, on)
    await round('2025-12-31', ['direct', 'direct', 9])
    await round('2026-01-01', ['direct', 'direct', 1], ['supported', 'observed', 2])
    await round('2026-03-31', ['direct', 'supported', 4], ['unknown', 'supported', 3])
    const of = (filter: object) => as(async (staff) => (await registerFigures(staff, filter)).audits)
    const [audit, ...others] = (await of({ organisation: 'hpci', quarter: '2026-Q1' }))!
    expect(others).toEqual([])
    expect(audit!.levels.counts).toMatchObject({ direct: 5, supported: 2, unknown: 3 })
    expect(audit!.both).toEqual({ numerator: 5, denominator: 10, percent: 50 })
    expect(audit!.quarters.map(({ quarter, both }) => [quarter, both!.numerator, both!.denominator])).toEqual(
      [
        ['2025-Q4', 9, 9],
        ['2026-Q1', 5, 10],
      ],
    )
    expect(await of({ organisation: 'council', service: 'Nursing' })).toEqual([])
    expect((await of({ service: 'Nursing' }))!.map(({ both }) => both.denominator)).toEqual([19])
  })

  it('takes responses from sealed groups alone, with every example of content/voice.json in its line', async () => {
    const levels = content.testVectors.map(({ input }) => voiceFrom(VoiceFacts.parse(input)).level)
    expect(levels).toEqual(content.testVectors.map(({ expected }) => expected.level))
    const voice = Object.fromEntries(
      VoiceLevel.options.map((level) => [level, levels.filter((one) => one === level).length]),
    )
    await look(
      `INSERT INTO surveys (id, owner, breakdowns) VALUES ('s', 'council', '[{}, {}]'), ('t', 'hpci', '[]')`,
    )
    for (const [survey, wave, part, withdrawn] of [
      ['s', 'a', '*/*', null],
      ['s', 'b', '*/*', '2026-11-01'],
      ['t', 'a', '', null],
    ] as const) {
      await look(
        `INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by, withdrawn_on, withdrawn_reason)
         VALUES ($1, $2, '2026-07-06', '2026-09-30', '2026-10-07', '2026-12-01', $3, CASE WHEN $3::date IS NULL THEN NULL ELSE 'x' END)`,
        [survey, wave, withdrawn],
      )
      await look(
        'INSERT INTO roll_ups (survey_id, wave_id, part, n, counts) VALUES ($1, $2, $3, 27, $4), ($1, $2, $5, 27, $4)',
        [survey, wave, part, JSON.stringify({ voice: { all: voice, p1: voice } }), `${part}x`],
      )
    }
    const own = await responseVoices({ organisation: 'council', quarter: '2026-Q3' })
    expect(own.map(({ priority }) => priority)).toEqual(['all', 'p1'])
    const captured = levels.filter((level) => ['direct', 'supported', 'observed'].includes(level)).length
    const applies = levels.filter((level) => level !== 'not_applicable').length
    expect(own[0]!.shares.captured).toMatchObject({ numerator: captured, denominator: applies })
    expect((await responseVoices({}))[0]!.shares.captured.denominator).toBe(2 * applies)
    expect(await responseVoices({ quarter: '2025-Q1' })).toEqual([])
  })
})
