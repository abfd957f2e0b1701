import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { decide, deleteCopy, raise, readCase } from './concern-words'
import { acknowledge, concern, concerns } from './concerns'
import { openReading } from '../comments/readings'
import { asStaff, type Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { publishWordList } from './word-lists'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'words' })], { owner: 'hpci' })
const WORDS = 'my dad hits me'
const at = (roles: Parameters<typeof aColleague>[1]['roles'], organisation = 'hpci') =>
  aColleague(look, { roles, organisation, name: roles.join(' ') })

let lead: Colleague
let analyst: Colleague
let elsewhere: Colleague
beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  await publishWordList({ categories: [{ id: 'harm', name: 'Harm', words: ['hits me'] }] }, '2026-11-23')
  lead = await at(['safeguarding_lead'])
  analyst = await at(['analyst', 'survey_lead', 'administrator'])
  elsewhere = await at(['safeguarding_lead'], 'council')
})
let response: string
beforeEach(async () => {
  response = await aResponse(survey, { words: WORDS })
})
afterEach(async () => {
  await look('DELETE FROM concerns')
  await look('DELETE FROM responses')
})

const only = async () => String((await look('SELECT id::text FROM concerns'))[0]!.id)
const acts = async () =>
  (await look(`SELECT act FROM audit_events WHERE act LIKE 'concern.%' ORDER BY number`)).map(
    ({ act }) => act,
  )
const decided = { decision: 'referred', reason: 'Told by the child', reference: 'CS-1' } as const
const wordsSeen = (who: Colleague) =>
  asStaff(who, async (staff) => {
    await openReading(staff, survey.id, { purpose: 'arrivals', reason: 'My week' })
    return staff.tx.$queryRaw<unknown[]>`SELECT question FROM response_texts`
  })

describe('a concern', () => {
  it('is seen by the lead of the owner alone, also where the application does not ask', async () => {
    const id = await only()
    const seen = (who: Colleague) =>
      asStaff(who, async (staff) => [await concerns(staff), await concern(staff, id)])
    expect(await seen(lead)).toMatchObject([[{ id, category: 'harm', raisedBy: null, open: true }], { id }])
    expect(await seen(analyst)).toEqual([[], null])
    expect(await seen(elsewhere)).toEqual([[], null])
  })

  it.each<[string, (staff: Staff, id: string) => Promise<unknown>]>([
    ['acknowledged', acknowledge],
    ['read', readCase],
    ['decided on', (staff, id) => decide(staff, id, decided)],
  ])('cannot be %s by anybody else', async (_, act) => {
    const before = await look('SELECT * FROM concerns')
    for (const who of [analyst, elsewhere])
      expect(await asStaff(who, async (staff) => act(staff, await only()))).toBeFalsy()
    expect(await look('SELECT * FROM concerns')).toEqual(before)
  })

  it('shows its words on record, and shows nothing when that cannot be written', async () => {
    const id = await only()
    expect(await asStaff(lead, (staff) => readCase(staff, id))).toEqual({
      words: WORDS,
      steps: [],
      reference: null,
    })
    expect((await acts()).at(-1)).toBe('concern.seen')
    await look('REVOKE INSERT ON audit_events FROM app_staff')
    await expect(asStaff(lead, (staff) => readCase(staff, id))).rejects.toThrow()
    await look('GRANT INSERT ON audit_events TO app_staff')
  })
})

describe('deciding', () => {
  const become = (decision: 'no_concern' | 'advice_sought' | 'referred' | 'emergency_services') =>
    asStaff(lead, async (staff) => decide(staff, await only(), { ...decided, decision }))
  const row = async () =>
    (
      await look('SELECT copy IS NOT NULL AS copy, next_alert_at IS NOT NULL AS open, decision FROM concerns')
    )[0]

  it('on no concern deletes the copy and gives the comment back to its readers', async () => {
    await become('no_concern')
    expect(await row()).toEqual({ copy: false, open: false, decision: 'no_concern' })
    expect(await wordsSeen(analyst)).toHaveLength(1)
    expect(await look('SELECT 1 FROM comments_to_read')).toHaveLength(1)
  })

  it('on advice keeps it open and held', async () => {
    await become('advice_sought')
    expect(await row()).toEqual({ copy: true, open: true, decision: 'advice_sought' })
    expect(await wordsSeen(analyst)).toHaveLength(0)
  })

  it('on passing it on holds the words, keeps the reasons locked, and nobody has to read it any more', async () => {
    await become('advice_sought')
    await become('referred')
    expect(await row()).toEqual({ copy: true, open: false, decision: 'referred' })
    expect(await look('SELECT 1 FROM comments_to_read')).toHaveLength(0)
    expect(await wordsSeen(analyst)).toHaveLength(0)
    const file = await asStaff(lead, async (staff) => readCase(staff, await only()))
    expect(file).toMatchObject({
      reference: 'CS-1',
      steps: [{ what: 'advice_sought' }, { what: 'referred' }],
    })
    expect(JSON.stringify(await look('SELECT * FROM audit_events'))).not.toMatch(
      /Told by the child|CS-1|hits me/,
    )
  })

  it('is over once the lead has confirmed that the copy may go', async () => {
    expect(await asStaff(lead, async (staff) => deleteCopy(staff, await only()))).toBe(false)
    await become('referred')
    expect(await asStaff(lead, async (staff) => deleteCopy(staff, await only()))).toBe(true)
    expect(await row()).toMatchObject({ copy: false, decision: 'referred' })
    expect((await acts()).at(-1)).toBe('concern.copy-deleted')
    expect(await wordsSeen(analyst)).toHaveLength(0)
    expect(await become('no_concern')).toBe(false)
  })
})

describe('raising', () => {
  const raised = () => ({ response, question: 'words', category: 'other', reason: 'The child sounds afraid' })
  const cleared = () =>
    asStaff(lead, async (staff) => decide(staff, await only(), { ...decided, decision: 'no_concern' }))
  const raises = (who: Colleague) =>
    asStaff(who, async (staff) => {
      await openReading(staff, survey.id, { purpose: 'arrivals', reason: 'My week' })
      return raise(staff, raised())
    })

  it('opens a case with the words as they are, also for a comment that was cleared before', async () => {
    await cleared()
    expect(await raises(analyst)).toBe(true)
    const open = (await asStaff(lead, concerns)).filter((one) => one.open)
    expect(open).toMatchObject([{ category: 'other', raisedBy: analyst.name, holder: null }])
    const file = await asStaff(lead, (staff) => readCase(staff, open[0]!.id))
    expect(file).toMatchObject({
      words: WORDS,
      steps: [{ what: 'raised', reason: 'The child sounds afraid' }],
    })
    expect(await wordsSeen(analyst)).toHaveLength(0)
  })

  it('is for those alone who can read the comment', async () => {
    await cleared()
    const withoutPurpose = await at(['analyst'])
    expect(await asStaff(withoutPurpose, (staff) => raise(staff, raised()))).toBe(false)
    expect(await raises(elsewhere)).toBe(false)
  })
})
