import { beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aCase, anEdition, aReport, aRound } from '../../testing/registers'
import { aColleague, type Colleague } from '../../testing/staff'
import { asStaff, type Staff } from '../staff'
import { agreeCase, auditedCase, cases, saveCase } from './cases'
import { check, checked, nextToCheck } from './checks'
import { saveEdition } from './editions'
import { addReport, agreedReport } from './reports'
import { addRound, round, rounds, type Round } from './rounds'

const { look } = ownDatabase()
const people = {} as Record<'lead' | 'second' | 'elsewhere' | 'reader', Colleague>
const as = <T>(who: keyof typeof people, work: (staff: Staff) => Promise<T>) => asStaff(people[who], work)

beforeAll(async () => {
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.second = await aColleague(look, { roles: ['analyst'] })
  people.elsewhere = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  people.reader = await aColleague(look, { roles: ['reader'] })
})

async function listed(over: Parameters<typeof aRound>[0] = {}): Promise<Round> {
  return as('lead', async (staff) => (await round(staff, await addRound(staff, aRound(over))))!)
}

async function kept(of: Round, values: ReturnType<typeof aCase>, id: string | null = null) {
  const saved = await as('lead', (staff) => saveCase(staff, of, values, id))
  if (typeof saved === 'string') throw new Error(saved)
  return (await as('lead', (staff) => auditedCase(staff, of.id, saved.id)))!
}

describe('an audited case', () => {
  it('counts each level by its rule, with all evidence', async () => {
    const of = await listed()
    for (const [at, level] of (['direct', 'observed', 'represented', 'declined'] as const).entries()) {
      const found = await kept(of, aCase(`C-${at}`, level, 'direct'))
      expect([found.childLevel, found.childRule, found.familyLevel]).toEqual([level, `R-${level}`, 'direct'])
    }
  })

  it('needs views from since the last annual review, where that was within the year', async () => {
    const of = await listed()
    const late = { lastReview: '2026-10-01', childCollectedTo: '2026-09-30' }
    expect((await kept(of, aCase('C-1', 'direct', 'unknown', late))).childRule).toBe('R-draft')
    const before = { ...late, lastReview: '2026-09-30' }
    expect((await kept(of, aCase('C-2', 'direct', 'unknown', before))).childRule).toBe('R-direct')
  })

  it('is left out once somebody else agreed that it is about no child', async () => {
    const of = await listed()
    const { id, childLevel } = await kept(of, aCase('C-1', 'not_applicable'))
    expect(childLevel).toBe('unknown')
    expect(await as('lead', (staff) => agreeCase(staff, of, id))).toBe(false)
    expect(await as('second', (staff) => agreeCase(staff, of, id))).toBe(true)
    const [agreed] = await as('lead', (staff) => cases(staff, of.id))
    expect(agreed!.childLevel).toBe('not_applicable')
  })

  it('keeps scores for quality without letting them decide the level', async () => {
    const of = await listed()
    const scores = { lundySpace: '2', lundyVoice: '2', lundyAudience: '2', lundyInfluence: '2' }
    const found = await kept(of, aCase('C-1', 'represented', 'unknown', scores))
    expect([found.childLevel, found.lundy]).toEqual(['represented', [2, 2, 2, 2]])
    expect((await kept(of, aCase('C-2', 'direct', 'unknown', { lundySpace: '2' }))).lundy).toEqual([])
  })

  it('comes once in a round, and is not written over when it changed meanwhile', async () => {
    const of = await listed()
    const { id } = await kept(of, aCase('C-1', 'direct'))
    const again = (rev: string, to: string | null) =>
      as('lead', (staff) => saveCase(staff, of, aCase('C-1', 'observed', 'direct', { rev }), to))
    expect(await again('0', null)).toBe('reference-taken')
    expect(await again('1', id)).toMatchObject({ id })
    expect(await again('1', id)).toBe('changed-meanwhile')
  })

  it('is seen by those with the right in its own organisation alone', async () => {
    const of = await listed()
    await kept(of, aCase('C-1', 'direct'))
    for (const who of ['elsewhere', 'reader'] as const) {
      expect(await as(who, rounds)).toEqual([])
      expect(await as(who, (staff) => cases(staff, of.id))).toEqual([])
    }
    await expect(
      as('elsewhere', (staff) => saveCase(staff, of, aCase('C-9', 'direct'), null)),
    ).rejects.toThrow('row-level security')
  })
})

describe('a second person', () => {
  it('checks what others wrote down, once, without seeing it, and the two are compared for each register apart', async () => {
    await look('DELETE FROM audited_cases')
    const of = await listed()
    for (const at of [1, 2, 3, 4]) await kept(of, aCase(`C-${at}`, 'direct', 'direct'))
    await kept(of, aCase('C-5', 'direct', 'direct', { childMethods: [] }))
    const report = await as(
      'lead',
      async (staff) => (await agreedReport(staff, await addReport(staff, aReport())))!,
    )
    await as('lead', (staff) => saveEdition(staff, report, anEdition('supported', 'direct'), null))
    expect(await as('lead', nextToCheck)).toBeNull()
    expect(await as('elsewhere', nextToCheck)).toBeNull()
    for (const levels of ['direct', 'direct', 'direct', 'represented', 'supported'] as const) {
      const next = (await as('second', nextToCheck))!
      expect(Object.keys(next).sort()).toEqual(['about', 'detail', 'id', 'unit'])
      const level = next.unit === 'report' ? 'supported' : levels
      const said = { unit: next.unit, entry: next.id, childLevel: level, familyLevel: 'direct' as const }
      expect(await as('lead', (staff) => check(staff, said))).toBe(false)
      expect(await as('second', (staff) => check(staff, said))).toBe(true)
      expect(await as('second', (staff) => check(staff, said))).toBe(false)
    }
    expect(await as('second', nextToCheck)).toBeNull()
    const [reports, audits] = await as('lead', checked)
    expect(reports).toMatchObject({ unit: 'report', entries: 1, child: { of: 1, same: 1 } })
    expect(audits).toMatchObject({
      unit: 'case',
      entries: 5,
      child: { of: 4 },
      family: { of: 4, percent: 100 },
    })
  })
})
