import { beforeAll, describe, expect, it } from 'vitest'
import content from '../../content/voice.json'
import { editionLevels, familyLevels } from '../../domain/registers/edition'
import { ownDatabase } from '../../testing/database'
import { aReport, anEdition } from '../../testing/registers'
import { aColleague, type Colleague } from '../../testing/staff'
import { asStaff, type Staff } from '../staff'
import { agreeEdition, edition, editions, saveEdition } from './editions'
import type { AgreedReport } from '../../domain/registers/agreed-report'
import { addReport, agreedReport, agreedReports, agreeOutOfScope, endReport } from './reports'
import { reportsWithStanding } from './report-standing'

const { look } = ownDatabase()
const people = {} as Record<'lead' | 'second' | 'elsewhere' | 'reader', Colleague>
const as = <T>(who: keyof typeof people, work: (staff: Staff) => Promise<T>) => asStaff(people[who], work)

beforeAll(async () => {
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.second = await aColleague(look, { roles: ['analyst'] })
  people.elsewhere = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  people.reader = await aColleague(look, { roles: ['reader'] })
})

async function listed(over: Parameters<typeof aReport>[0] = {}): Promise<AgreedReport> {
  return as('lead', async (staff) => (await agreedReport(staff, await addReport(staff, aReport(over))))!)
}

async function kept(report: AgreedReport, values: ReturnType<typeof anEdition>, id: string | null = null) {
  const saved = await as('lead', (staff) => saveEdition(staff, report, values, id))
  if (typeof saved === 'string') throw new Error(saved)
  return (await as('lead', (staff) => edition(staff, report.id, saved.id)))!
}

describe('an edition of a report', () => {
  it.each(editionLevels.options)(
    'counts as %s with all that this level needs, and not without',
    async (level) => {
      const report = await listed()
      const whole = await kept(report, anEdition(level))
      expect([whole.childLevel, whole.childRule]).toEqual([level, `R-${level}`])
      const asked = content.recordRequirements[level]
      const nothing = {
        childMethods: [],
        childCollectedTo: '',
        childQuoteOrReference: '',
        childObservationNote: '',
      }
      const more = { childWhoSpoke: '', childHowOffered: '', childReason: '', rev: '1' }
      const bare = await kept(report, anEdition(level, 'unknown', { ...nothing, ...more }), whole.id)
      expect([bare.childLevel, bare.childRule]).toEqual(
        asked.length ? ['unknown', 'R-draft'] : [level, `R-${level}`],
      )
    },
  )

  it.each(familyLevels.exclude(['not_applicable']).options)(
    'counts a family’s voice as %s',
    async (level) => {
      const found = await kept(await listed(), anEdition('direct', level))
      expect([found.childLevel, found.familyLevel]).toEqual(['direct', level])
    },
  )

  it('does not count views older than a year, or without how many they come from', async () => {
    const report = await listed()
    const old = await kept(report, anEdition('direct', 'direct', { childCollectedTo: '2025-10-19' }))
    expect([old.childRule, old.familyRule]).toEqual(['R-draft', 'R-direct'])
    const silent = await kept(report, anEdition('direct', 'direct', { childHowMany: '', rev: '1' }), old.id)
    expect(silent.childRule).toBe('R-draft')
  })

  it('leaves a family out once somebody else agreed that it does not apply, until it is written anew', async () => {
    const report = await listed()
    const first = await kept(report, anEdition('direct', 'not_applicable'))
    expect(first.familyLevel).toBe('unknown')
    expect(await as('lead', (staff) => agreeEdition(staff, report, first.id))).toBe(false)
    expect(await as('second', (staff) => agreeEdition(staff, report, first.id))).toBe(true)
    expect(await as('second', (staff) => agreeEdition(staff, report, first.id))).toBe(false)
    const agreed = await as('lead', (staff) => edition(staff, report.id, first.id))
    expect([agreed!.childLevel, agreed!.familyLevel]).toEqual(['direct', 'not_applicable'])
    const told = { rev: '1', influence: 'acted_on', toldOn: '2026-11-01' }
    const same = await kept(report, anEdition('direct', 'not_applicable', told), first.id)
    expect([same.familyLevel, same.agreedBy]).toEqual(['not_applicable', people.second.id])
    const again = await kept(report, anEdition('observed', 'not_applicable', { rev: '2' }), first.id)
    expect([again.familyLevel, again.agreedBy]).toEqual(['unknown', null])
  })

  it('is not written over when somebody else changed it meanwhile, and comes once for each due day', async () => {
    const report = await listed()
    const { id } = await kept(report, anEdition('direct'))
    await kept(report, anEdition('supported', 'direct', { rev: '1' }), id)
    const late = (values: object, of: string | null) =>
      as('lead', (staff) => saveEdition(staff, report, anEdition('observed', 'direct', { ...values }), of))
    expect(await late({ rev: '1' }, id)).toBe('changed-meanwhile')
    expect(await late({}, null)).toBe('due-taken')
  })

  it('keeps what was written locked', async () => {
    const found = await kept(
      await listed(),
      anEdition('direct', 'direct', { childQuoteOrReference: 'I like the bus' }),
    )
    expect(found.kept.child.quoteOrReference).toBe('I like the bus')
    const rows = await look(`SELECT 1 FROM report_editions e WHERE e::text LIKE '%like the bus%'
      OR position(convert_to('like the bus', 'UTF8') in sealed) > 0`)
    expect(rows).toEqual([])
  })
})

describe('a report', () => {
  it('out of scope is not known until a second person agrees, and then left out with all its editions', async () => {
    const report = await listed({ inScope: 'no', scopeReason: 'Only about money' })
    const first = await kept(report, anEdition('direct', 'direct'))
    expect(first.childLevel).toBe('unknown')
    expect(await as('lead', (staff) => agreeOutOfScope(staff, report.id))).toBe(false)
    expect(await as('second', (staff) => agreeOutOfScope(staff, report.id))).toBe(true)
    const [left] = await as('lead', (staff) => editions(staff, report.id))
    expect([left!.childLevel, left!.familyLevel]).toEqual(['not_applicable', 'not_applicable'])
    await expect(look(`UPDATE agreed_reports SET in_scope = true WHERE id = '${report.id}'`)).rejects.toThrow(
      'decided once',
    )
  })

  it('is due by its cycle until it ends', async () => {
    const report = await listed({ title: 'Due' })
    await kept(report, anEdition('direct', 'direct', { dueOn: '2026-01-31' }))
    const standing = async () =>
      (await as('lead', reportsWithStanding)).find(({ id }) => id === report.id)!.standing
    expect((await standing()).open[0]).toBe('2026-04-30')
    expect(await as('lead', (staff) => endReport(staff, report.id, true))).toBe(true)
    expect((await standing()).open.every((day) => day <= new Date().toISOString().slice(0, 10))).toBe(true)
    expect(await as('lead', (staff) => endReport(staff, report.id, true))).toBe(false)
  })

  it('is seen and kept by its own organisation alone', async () => {
    const report = await listed()
    expect(await as('elsewhere', agreedReports)).toEqual([])
    expect(await as('reader', agreedReports)).toEqual([])
    expect(await as('elsewhere', (staff) => agreeOutOfScope(staff, report.id))).toBe(false)
    const forged = as('elsewhere', (staff) => saveEdition(staff, report, anEdition('direct'), null))
    await expect(forged).rejects.toThrow('row-level security')
    expect(await as('lead', (staff) => editions(staff, report.id))).toEqual([])
    await expect(as('reader', (staff) => addReport(staff, aReport()))).rejects.toThrow('row-level security')
  })
})

it('puts each word on record, with the level and the rule that gave it', async () => {
  const acts = await look(`SELECT DISTINCT act FROM audit_events`)
  expect(acts.map(({ act }) => act).sort()).toEqual(
    ['edition.agreed', 'edition.recorded', 'report.agreed', 'report.ended', 'report.listed'].sort(),
  )
  const [facts] = await look(`SELECT facts FROM audit_events WHERE act = 'edition.recorded' LIMIT 1`)
  expect(facts!.facts).toMatchObject({ child: 'direct', rule: 'R-direct' })
})
