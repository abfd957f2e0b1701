import { beforeAll, describe, expect, it } from 'vitest'
import { atTheTable, dayFrom, starter } from '../../testing/charter'
import { publishTheFirst } from '../../testing/charter-stages'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { today } from '../clock'
import { database } from '../db'
import { asStaff } from '../staff'
import { beginCharter } from './begin'
import { charterNow } from './charter'
import { addEvidence, evidenceOf, publishEvidence, removeEvidence } from './evidence'
import { receiptOf } from './held'
import { newForm } from '../sent-once'
import { inPlaceFigure } from './in-place-figure'
import { factsOf } from './moving'
import { beginNext } from './next-version'
import { hasRated, rate, rateForService, takeRatingsBack } from './rating'
import { charterToRead } from './reading'
import { whatBecame } from './receipt'
import {
  closeReview,
  openReview,
  pledge,
  publishReview,
  publishedResult,
  ratersOf,
  reviewResult,
} from './reviews'

const { look } = ownDatabase()
let council: Colleague
let hpci: Colleague
let reader: Colleague

beforeAll(async () => {
  for (const id of ['council', 'hpci', 'nhs'])
    await look(`INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}')`, [id])
  await beginCharter(starter, today())
  council = await atTheTable(look, 'council')
  hpci = await atTheTable(look, 'hpci')
  reader = await aColleague(look, { roles: ['reader', 'administrator'], organisation: 'council' })
  await publishTheFirst(look)
})

const evidence: Parameters<typeof addEvidence>[2] = {
  ...{ kind: 'survey', title: 'Families felt welcome', figure: '72%', source: 'EOA survey', link: '' },
  ...{ periodFrom: dayFrom(-20), periodTo: dayFrom(-1) },
}
const seen = (who: Colleague) => asStaff(who, ({ tx }) => evidenceOf(tx, starter.id))

describe('evidence', () => {
  it('is for those at work until its organisation publishes it, and then it stays', async () => {
    expect(await asStaff(hpci, (staff) => addEvidence(staff, 'welcome-1', evidence))).toBe(true)
    expect(await asStaff(reader, (staff) => addEvidence(staff, 'welcome-1', evidence))).toBe(false)
    expect(await asStaff(hpci, (staff) => addEvidence(staff, 'nothing', evidence))).toBe(false)
    const [item] = await seen(council)
    expect(item).toMatchObject({ title: evidence.title, publishedOn: null, organisation: 'hpci' })
    expect((await charterToRead())!.evidence).toEqual([])
    expect(await asStaff(council, (staff) => publishEvidence(staff, item!.id))).toBe(false)
    expect(await asStaff(hpci, (staff) => publishEvidence(staff, item!.id))).toBe(true)
    expect((await charterToRead())!.evidence).toMatchObject([{ commitment: 'welcome-1', figure: '72%' }])
    expect(await asStaff(hpci, (staff) => removeEvidence(staff, item!.id))).toBe(false)
    expect(await asStaff(hpci, (staff) => publishEvidence(staff, item!.id))).toBe(false)
  })

  it('is taken away by its own organisation alone, while nobody outside has seen it', async () => {
    await asStaff(hpci, (staff) => addEvidence(staff, 'welcome-2', evidence))
    const item = (await seen(hpci)).find(({ commitment }) => commitment === 'welcome-2')!
    expect(await asStaff(council, (staff) => removeEvidence(staff, item.id))).toBe(false)
    expect(await asStaff(hpci, (staff) => removeEvidence(staff, item.id))).toBe(true)
    expect(await seen(hpci)).toHaveLength(1)
  })
})

it('a check asks what will be done for each promise that nothing shows', async () => {
  expect(await asStaff(reader, (staff) => openReview(staff, { kind: 'check', dueOn: today() }))).toBe(
    'not-yours',
  )
  expect(await asStaff(hpci, (staff) => openReview(staff, { kind: 'review', dueOn: dayFrom(20) }))).toBe(
    'not-now',
  )
  expect(await asStaff(hpci, (staff) => openReview(staff, { kind: 'check', dueOn: today() }))).toEqual({
    ...{ version: 1, number: 1 },
  })
  const { answers } = (await asStaff(hpci, ({ tx }) => reviewResult(tx, 1, 1)))!
  expect(answers).toHaveLength(19)
  expect(answers).not.toContain('welcome-1')
  await asStaff(hpci, async (staff) => {
    for (const id of answers)
      await pledge(staff, (await reviewResult(staff.tx, 1, 1))!, id, 'We will look for something to show.')
    expect(await publishReview(staff, (await reviewResult(staff.tx, 1, 1))!)).toBe('done')
  })
})

describe('a review', () => {
  const open = async () => (await charterToRead())!.review!
  const press = async (
    people: number,
    rater: 'families' | 'young_people',
    kept: 'kept' | 'not_kept',
    commitment = 'welcome-1',
  ) => {
    for (let one = 0; one < people; one++)
      await rate(starter.id, await open(), { form: newForm(), rater, commitment, kept })
  }
  const result = (who: Colleague) => asStaff(who, async ({ tx }) => (await reviewResult(tx, 1, 2))!)

  it('is opened by a facilitator once both sides began it, one at a time', async () => {
    await look(`UPDATE charter_versions SET stage = 'in_review'`)
    const opening = { kind: 'review', dueOn: dayFrom(20) } as const
    expect(await asStaff(council, (staff) => openReview(staff, { ...opening, dueOn: today() }))).toBe('day')
    expect(await asStaff(council, (staff) => openReview(staff, opening))).toEqual({ version: 1, number: 2 })
    expect(await asStaff(hpci, (staff) => openReview(staff, opening))).toBe('not-now')
    expect(await open()).toMatchObject({ number: 2, dueOn: dayFrom(20) })
  })

  it('counts a form once for each promise, changes with a press, and goes with its code', async () => {
    const form = newForm()
    const given = { form, rater: 'families', commitment: 'welcome-1' } as const
    expect(await hasRated(form)).toBe(false)
    await rate(starter.id, await open(), { ...given, kept: 'kept' })
    await rate(starter.id, await open(), { ...given, kept: 'not_kept' })
    expect(await look('SELECT kept FROM charter_ratings')).toEqual([{ kept: 'not_kept' }])
    expect(await hasRated(form)).toBe(true)
    const code = receiptOf(form)
    expect(await whatBecame(code)).toMatchObject({ what: 'rating' })
    await takeRatingsBack(code)
    expect(await look('SELECT 1 FROM charter_ratings')).toEqual([])
  })

  it('shows nothing to anybody while it is open but how many came, in fives', async () => {
    await press(9, 'young_people', 'not_kept')
    await press(10, 'families', 'not_kept')
    await press(2, 'families', 'kept')
    await asStaff(council, async (staff) => {
      const { review, said } = (await reviewResult(staff.tx, 1, 2))!
      expect(said).toEqual([])
      const raters = await ratersOf(staff, review, starter.id)
      expect(raters.sort((a, b) => (a.rater < b.rater ? -1 : 1))).toEqual([
        { rater: 'families', people: 10 },
        { rater: 'young_people', people: 5 },
      ])
      expect(await staff.tx.$queryRaw`SELECT * FROM charter_ratings`).toEqual([])
    })
    await expect(database('app_public').$queryRaw`SELECT kept FROM charter_ratings`).rejects.toThrow()
  })

  it('lets the lead of a service speak for that service, and no family or other service', async () => {
    const { review } = await result(council)
    const rated = (who: Colleague, kept: 'kept' | 'partly_kept') =>
      asStaff(who, (staff) => rateForService(staff, review, 'welcome-1', kept))
    expect(await rated(council, 'partly_kept')).toBe(true)
    expect(await rated(council, 'kept')).toBe(true)
    expect(await rated(hpci, 'kept')).toBe(false)
    expect(await rated(reader, 'kept')).toBe(false)
    await expect(
      asStaff(
        hpci,
        ({ tx, me }) => tx.$executeRaw`
        INSERT INTO charter_ratings (charter_id, version, review, commitment, rater, kept, person_id, party, sending, week)
        VALUES (${starter.id}, 1, 2, 'welcome-1', 'services', 'kept', ${me.id}::uuid, 'council', 'x', now())`,
      ),
    ).rejects.toThrow()
  })

  it('shows each group apart once it has ended, and of the public no group under ten', async () => {
    const { review } = await result(council)
    expect(await asStaff(reader, (staff) => closeReview(staff, review))).toBe(false)
    expect(await asStaff(council, (staff) => closeReview(staff, review))).toBe(true)
    const { said, answers } = await result(council)
    const sorted = said.map(({ rater, kept, count }) => `${rater} ${kept} ${count}`).sort()
    expect(sorted).toEqual(['families kept 2', 'families not_kept 10', 'services kept 1'])
    expect(answers).toEqual(['welcome-1'])
    await expect(
      rate(starter.id, review, { form: newForm(), rater: 'families', commitment: 'welcome-1', kept: 'kept' }),
    ).rejects.toThrow()
    expect(await publishedResult(1, 2)).toBeNull()
    expect(await database('app_public').$queryRaw`SELECT * FROM charter_rated(${starter.id}, 1, 2)`).toEqual(
      [],
    )
  })

  it('is published once it is said what will be done, and only then ends the stage', async () => {
    const ended = () =>
      asStaff(council, async ({ tx }) => (await factsOf(tx, (await charterNow(tx))!)).reviewPublished)
    const publishing = () => asStaff(council, async (staff) => publishReview(staff, await result(council)))
    expect(await publishing()).toEqual(['welcome-1'])
    expect(await ended()).toBe(false)
    const say = (who: Colleague, commitment: string) =>
      asStaff(who, async (staff) =>
        pledge(staff, await result(council), commitment, 'We will train every team by May.'),
      )
    expect(await say(reader, 'welcome-1')).toBe(false)
    expect(await say(council, 'welcome-2')).toBe(false)
    expect(await say(council, 'welcome-1')).toBe(true)
    expect(await publishing()).toBe('done')
    expect(await ended()).toBe(true)
    expect(await say(council, 'welcome-1')).toBe(false)
    const found = (await publishedResult(1, 2))!
    expect(found.said).toHaveLength(3)
    expect(found.willDo).toEqual([{ commitment: 'welcome-1', willDo: 'We will train every team by May.' }])
    expect((await charterToRead())!.results.map(({ kind }) => kind)).toEqual(['review', 'check'])
  })
})

it('gives measure p2-m4 its value by its own rule, and says when the review is overdue', async () => {
  const on = async (day: string) => (await inPlaceFigure(database('owner'), day))[0]!
  const [{ due }] = (await look(`SELECT review_due_on::text AS due FROM charter_versions`)) as [
    { due: string },
  ]
  expect(await on(today())).toMatchObject({ metric: 'charter_in_place', value: 1, on: today() })
  expect(await on(due)).toMatchObject({ value: 1, source: expect.stringContaining('overdue since') })
  expect(await on(due)).not.toHaveProperty('evidence')
  expect(await on(dayFrom(700))).toMatchObject({ value: 0, source: expect.stringContaining('three months') })
})

it('begins a second version with the words of the first, which stays in force', async () => {
  expect(await asStaff(reader, beginNext)).toBeNull()
  expect(await asStaff(hpci, beginNext)).toBe(2)
  expect(await asStaff(council, beginNext)).toBeNull()
  const now = (await asStaff(council, ({ tx }) => charterNow(tx)))!
  expect(now.version).toMatchObject({ number: 2, stage: 'gather', hash: null })
  expect(now.text.commitments).toHaveLength(20)
  expect((await charterToRead())!.version.number).toBe(1)
  expect((await inPlaceFigure(database('owner'), today()))[0]).toMatchObject({ value: 1 })
})
