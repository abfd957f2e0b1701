import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { filterFrom, type Place } from '../../domain/comments/filter'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, isToRead } from '../../testing/reading'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { commentPage, neighbours, type Comment, type CommentPage } from './comments'
import { closeReading, myReading } from './readings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([
  aQuestion('long_text', { key: 'good', text: 'What is good?', priority: 'p1' }),
  aQuestion('long_text', { key: 'change', text: 'What should change?', priority: 'p2' }),
])
let reader: Colleague
const ids: string[] = []

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  await look(
    `INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by)
     VALUES ($1, '2026-10-07', '2026-10-07', '2026-10-30', '2026-11-06', '2026-12-25')`,
    [survey.id],
  )
  await publishSurvey(
    aSurvey(survey.sections[0]!.questions, { id: 'other_survey', owner: 'hpci' }),
    '2026-11-23',
  )
  reader = await aReader(look, survey.id)
  const said = [
    'Taxi spóźniona',
    'The taxi was LATE',
    'انتظار طويل للمَدْرَسَة',
    '<script>alert(1)</script> https://x.example',
    'Swimming',
  ]
  for (const [at, good] of said.entries()) {
    const id = await aResponse(survey, { good, change: at < 2 ? `More of ${at}` : null }, at ? 'en' : 'pl')
    await look(`UPDATE responses SET week = $2 WHERE encode(id, 'hex') = $1`, [id, weeks[at]!])
    ids.push(id)
  }
})
const weeks = ['2026-09-28', '2026-10-05', '2026-11-09', '2026-11-16', '2026-11-23']
beforeEach(() => look('DELETE FROM comments_to_read'))

const page = (address = 'show=all', after?: Place, person = reader): Promise<CommentPage> =>
  asStaff(person, async (staff) =>
    commentPage(staff, (await myReading(staff, survey.id))!, filterFrom(new URLSearchParams(address)), after),
  )
const words = async (address?: string) => (await page(address)).comments.map((comment) => comment.words)
const shownLast = async () =>
  (await look(`SELECT * FROM audit_events WHERE act = 'comments.revealed' ORDER BY number DESC LIMIT 1`))[0]!

describe('the comments of a survey', () => {
  it('are shown unlocked, the latest week first, with their question and language', async () => {
    const { comments, total, next } = await page()
    expect(total).toBe(7)
    expect(next).toBeNull()
    expect(comments[0]).toMatchObject({
      words: 'Swimming',
      asked: 'What is good?',
      week: '2026-11-23',
      language: 'en',
      whose: 'own',
    })
    const earliest = comments.slice(-2).map(({ words, language }) => `${language}: ${words}`)
    expect(earliest.sort()).toEqual(['pl: More of 0', 'pl: Taxi spóźniona'])
  })

  it('are on record as shown, with ids and never a word', async () => {
    const { comments } = await page('show=all&question=good')
    const { facts, person_id, subject } = await shownLast()
    expect({ person_id, subject }).toEqual({ person_id: reader.id, subject: survey.id })
    expect(facts).toMatchObject({
      purpose: 'report',
      comments: comments.map((one) => `${one.response}/good`),
    })
    expect(JSON.stringify(facts)).not.toMatch(/taxi|swimming/i)
  })

  it('are not shown when that cannot be written', async () => {
    await look('REVOKE INSERT ON audit_events FROM app_staff')
    await expect(page()).rejects.toThrow('permission denied')
    await look('GRANT INSERT ON audit_events TO app_staff')
    expect((await page()).comments).toHaveLength(7)
  })

  it.each([
    ['show=all&question=change', 2],
    ['show=all&priority=p2', 2],
    ['show=all&priority=p1', 5],
    ['show=all&priority=p9', 0],
    ['show=all&from=2026-11-09', 3],
    ['show=all&from=2026-10-05&to=2026-11-09', 3],
    ['show=all&wave=2026-10-07', 2],
    ['show=all&wave=2026-10-07&question=change', 1],
    ['show=all&wave=2020-01-06', 7],
    ['show=uncoded', 7],
    ['show=coded-once', 0],
    ['show=proposed', 0],
    ['show=quotable', 0],
    ['', 0],
  ])('%s: %i of them', async (address, count) => expect((await page(address)).total).toBe(count))

  it('still to read stand by the day they are due', async () => {
    await isToRead(look, survey.id, ids[0]!, 'good', '2026-11-27')
    await isToRead(look, survey.id, ids[4]!, 'good', '2026-11-25')
    const { comments } = await page('')
    expect(comments.map(({ words, dueOn }) => [words, dueOn])).toEqual([
      ['Swimming', '2026-11-25'],
      ['Taxi spóźniona', '2026-11-27'],
    ])
  })
})

describe('looking for words', () => {
  it.each([
    ['q=taxi', ['The taxi was LATE', 'Taxi spóźniona']],
    ['q=late%20TAXI', ['The taxi was LATE']],
    ['q=SPOZNIONA', ['Taxi spóźniona']],
    ['q=مدرسہ', ['انتظار طويل للمَدْرَسَة']],
    ['q=nothing', []],
    ['q=%3Cscript%3E', ['<script>alert(1)</script> https://x.example']],
  ])('%s finds', async (address, found) => {
    expect(await words(address)).toEqual(found)
    expect((await page(address)).searched).toBe(7)
  })
})

describe('one after the other', () => {
  const around = (address: string, here: Comment) =>
    asStaff(reader, (staff) => neighbours(staff, survey.id, filterFrom(new URLSearchParams(address)), here))
  const nameOf = (one?: { response: string; question: string } | null) =>
    one && `${one.response}/${one.question}`

  it.each(['show=all', 'show=all&question=good', 'q=taxi', ''])(
    'every one of "%s" is met once, forward and back',
    async (address) => {
      for (const [at, id] of ids.entries())
        await isToRead(look, survey.id, id, 'good', `2026-11-2${(at * 3) % 5}`)
      const { comments } = await page(address)
      for (const [at, comment] of comments.entries()) {
        const { previous, next } = await around(address, comment)
        expect(nameOf(previous)).toBe(nameOf(comments[at - 1]) ?? null)
        expect(nameOf(next)).toBe(nameOf(comments[at + 1]) ?? null)
      }
    },
  )

  it('after one that was just read comes the first of those still to read', async () => {
    await isToRead(look, survey.id, ids[1]!, 'good', '2026-11-25')
    const read = (await page('show=all')).comments.find((comment) => comment.response === ids[0])!
    const { previous, next } = await around('', read)
    expect([previous, next?.response]).toEqual([null, ids[1]])
  })
})

describe('without a living reading', () => {
  it('there is none to show', async () => {
    const person = await aReader(look, survey.id)
    await asStaff(person, (staff) => closeReading(staff, survey.id))
    expect(await asStaff(person, (staff) => myReading(staff, survey.id))).toBeNull()
  })

  it.each(['response_texts', 'cleaned_texts', 'comment_notes', 'quotes'])(
    'the database itself shows no %s',
    async (table) => {
      const person = await aColleague(look, { roles: ['survey_lead', 'analyst'] })
      await look(`UPDATE readings SET expires_at = now() WHERE person_id = $1`, [person.id])
      const rows = await asStaff(person, ({ tx }) => tx.$queryRawUnsafe(`SELECT * FROM ${table}`))
      expect(rows).toEqual([])
    },
  )

  it('a purpose for one survey opens no other', async () => {
    const person = await aReader(look, survey.id, { organisation: 'hpci' })
    expect(await asStaff(person, (staff) => myReading(staff, survey.id))).toBeNull()
    const forged = await look(
      `INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at) VALUES ($1, $2, 'report', 'x', now() + interval '1 hour') RETURNING id`,
      [person.id, survey.id],
    )
    expect(forged).toHaveLength(1)
    expect(await asStaff(person, ({ tx }) => tx.$queryRaw`SELECT 1 FROM response_texts`)).toEqual([])
  })
})

it('words that were referred to keep someone safe are shown nowhere else', async () => {
  const id = await aResponse(survey, { good: 'CANARY of harm', change: null })
  const [concern] = await look(
    `INSERT INTO concerns (response_id, question, survey_id, flagged_by, category, flagged_at, decision)
     VALUES (decode($1, 'hex'), 'good', $2, 'screen', 'harm', now(), 'referred') RETURNING id`,
    [id, survey.id],
  )
  expect(await words('show=all')).not.toContain('CANARY of harm')
  const lead = await aReader(look, survey.id, { roles: ['safeguarding_lead'] })
  expect((await page('show=all', undefined, lead)).comments.map((one) => one.words)).not.toContain(
    'CANARY of harm',
  )
  expect(
    await asStaff(
      lead,
      ({ tx }) => tx.$queryRaw`SELECT 1 FROM response_texts WHERE encode(response_id, 'hex') = ${id}`,
    ),
  ).toHaveLength(1)
  await look('DELETE FROM concerns WHERE id = $1', [concern!.id])
})
