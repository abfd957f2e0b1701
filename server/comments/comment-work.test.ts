import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Cleaning, spanValue } from '../../domain/comments/cleaning'
import { proposedSpans } from '../../domain/comments/proposed'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, isToRead, withComment } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { cleanedOf, saveCleaned } from './cleaned-texts'
import { noteOf, saveNote } from './comment-notes'
import { markRead, markUnread, surveysToRead } from './comments-to-read'
import { addNames, namesToTakeOut, removeName } from './names-to-take-out'
import type { OpenComment } from './open-comment'
import { proposeQuote } from './quotes'
import { asStaff, type Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good' }), aQuestion('yes_no', { key: 'may_quote' })])
const text = 'Ring 07700 900123, says Ms Reed of Oakwood.'
let asha: Colleague
let ben: Colleague
let guard: Colleague
let elsewhere: Colleague
let response: string

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  asha = await aReader(look, survey.id, { name: 'Asha' })
  ben = await aReader(look, survey.id, { name: 'Ben', roles: ['survey_lead'] })
  guard = await aReader(look, survey.id, { roles: ['safeguarding_lead'] })
  elsewhere = await aReader(look, survey.id, { organisation: 'hpci' })
})
beforeEach(async () => {
  response = await aResponse(survey, { good: text, may_quote: 'yes' })
})

const as = <T>(person: Colleague, work: (staff: Staff, open: OpenComment) => Promise<T>) =>
  withComment(person, { survey: survey.id, response, question: 'good' }, work)
const decided = (wanted: Record<string, unknown>) => Cleaning.parse({ rev: 0, ...wanted })
const acts = async (act: string) =>
  (await look('SELECT facts FROM audit_events WHERE act = $1 ORDER BY number', [act])).map(
    ({ facts }) => facts,
  )

describe('cleaning', () => {
  it('keeps the cleaned words, what was taken out and a translation, all locked, beside the original', async () => {
    const phone = spanValue(proposedSpans(text, [])[0]!)
    await as(asha, (staff, open) =>
      saveCleaned(staff, open, decided({ spans: phone, places: 'Oakwood', translation: 'CANARY' })),
    )
    const kept = await as(ben, (staff, open) => cleanedOf(staff, open.key, open.address))
    expect(kept).toMatchObject({
      words: 'Ring [phone number], says Ms Reed of [place].',
      translation: 'CANARY',
      rev: 1,
      by: 'Asha',
    })
    expect(await as(ben, async (_, open) => open.words)).toBe(text)
    const [row] = await look(`SELECT * FROM cleaned_texts WHERE encode(response_id, 'hex') = $1`, [response])
    expect(JSON.stringify(row)).not.toMatch(/Ring|CANARY/)
    expect(Buffer.from(row!.sealed as Buffer).toString()).not.toMatch(/Ring/)
  })

  it('never overwrites what somebody else saved in between, and gives theirs, on record', async () => {
    await as(asha, (staff, open) => saveCleaned(staff, open, decided({ names: 'Ms Reed' })))
    const late = await as(ben, (staff, open) => saveCleaned(staff, open, decided({ places: 'Oakwood' })))
    expect(late).toMatchObject({
      theirs: { words: 'Ring 07700 900123, says [name] of Oakwood.', rev: 1, by: 'Asha' },
    })
    expect((await acts('comments.revealed')).at(-1)).toMatchObject({ view: 'changed-meanwhile' })
    expect(
      await as(ben, (staff, open) => saveCleaned(staff, open, decided({ rev: 1, places: 'Oakwood' }))),
    ).toEqual({ rev: 2 })
  })

  it('happens once when two press at the same moment', async () => {
    const press = (person: Colleague) => as(person, (staff, open) => saveCleaned(staff, open, decided({})))
    const became = await Promise.all([press(asha), press(ben)])
    expect(became.filter((one) => 'rev' in one)).toHaveLength(1)
    expect(became.filter((one) => 'theirs' in one)).toHaveLength(1)
  })

  it('is not for the safeguarding lead alone, and not for another organisation', async () => {
    await expect(as(guard, (staff, open) => saveCleaned(staff, open, decided({})))).rejects.toThrow(
      'row-level security',
    )
    await expect(as(elsewhere, async () => null)).rejects.toThrow('no-reading')
  })
})

describe('notes', () => {
  it('are locked, change one after the other, and are for analysts and survey leads alone', async () => {
    const save = (person: Colleague, rev: number, note: string) =>
      as(person, (staff, open) => saveNote(staff, open, { rev, note }))
    expect(await save(asha, 0, 'Ask transport')).toEqual({ rev: 1 })
    expect(await save(ben, 0, 'Mine')).toMatchObject({
      theirs: { note: 'Ask transport', rev: 1, by: 'Asha' },
    })
    expect(await save(ben, 1, 'Both')).toEqual({ rev: 2 })
    const read = (person: Colleague) => as(person, (staff, open) => noteOf(staff, open.key, open.address))
    expect(await read(asha)).toEqual({ note: 'Both', rev: 2, by: 'Ben' })
    expect(await read(guard)).toBeNull()
    await expect(save(guard, 2, 'x')).resolves.toMatchObject({ theirs: null })
  })
})

describe('the list of what is to be read', () => {
  const waiting = async () => (await asStaff(asha, surveysToRead)).find(({ id }) => id === survey.id)!

  it('counts what waits and what is overdue, and forgets what was read', async () => {
    const before = await waiting()
    await isToRead(look, survey.id, response, 'good', '2020-01-01')
    expect(await waiting()).toMatchObject({ waiting: before.waiting, overdue: before.overdue + 1 })
    const named = [{ response, question: 'good' }]
    expect(await asStaff(ben, (staff) => markRead(staff, survey.id, named))).toEqual(named)
    expect(await asStaff(ben, (staff) => markRead(staff, survey.id, named))).toEqual([])
    expect(await waiting()).toMatchObject({ waiting: before.waiting - 1, overdue: before.overdue })
    expect(await asStaff(ben, (staff) => markUnread(staff, survey.id, named))).toBe(1)
    expect(await waiting()).toMatchObject({ waiting: before.waiting, overdue: before.overdue })
    expect((await acts('comments.read')).at(-1)).toEqual({ comments: [`${response}/good`] })
  })

  it('is of no use to another organisation', async () => {
    await isToRead(look, survey.id, response, 'good', '2020-01-01')
    const named = [{ response, question: 'good' }]
    expect(await asStaff(elsewhere, (staff) => markRead(staff, survey.id, named))).toEqual([])
    expect(await asStaff(elsewhere, (staff) => markUnread(staff, survey.id, named))).toBe(0)
    expect((await asStaff(elsewhere, surveysToRead)).map(({ id }) => id)).not.toContain(survey.id)
  })
})

it('names to be taken out belong to one organisation, and the audit names none', async () => {
  expect(await asStaff(asha, (staff) => addNames(staff, ['Jo Bloggs', 'Ms Reed']))).toBe(2)
  expect(await asStaff(ben, (staff) => addNames(staff, ['Ms Reed']))).toBe(0)
  expect(await asStaff(ben, namesToTakeOut)).toEqual(['Jo Bloggs', 'Ms Reed'])
  expect(await asStaff(elsewhere, namesToTakeOut)).toEqual([])
  expect(await asStaff(elsewhere, (staff) => removeName(staff, 'Ms Reed'))).toBe(false)
  expect(await asStaff(ben, (staff) => removeName(staff, 'Jo Bloggs'))).toBe(true)
  expect(JSON.stringify(await acts('names.changed'))).not.toMatch(/Jo|Reed/)
})

it('an answer that is taken back takes all of this with it', async () => {
  await as(asha, (staff, open) => saveCleaned(staff, open, decided({})))
  await as(asha, (staff, open) => saveNote(staff, open, { rev: 0, note: 'x' }))
  await as(asha, (staff, open) => proposeQuote(staff, open, 1))
  await look(`DELETE FROM responses WHERE encode(id, 'hex') = $1`, [response])
  await expect(as(asha, async () => null)).rejects.toThrow('not there')
  for (const table of ['cleaned_texts', 'comment_notes', 'quotes', 'codings'])
    expect(
      await look(`SELECT 1 FROM ${table} WHERE encode(response_id, 'hex') = $1`, [response]),
      table,
    ).toEqual([])
})
