import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Cleaning } from '../../domain/comments/cleaning'
import type { YouSaid } from '../../domain/you-said/entry'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { saveCleaned } from '../comments/cleaned-texts'
import { database } from '../db'
import { publicYouSaid } from './public-you-said'
import { agreeToQuote, proposeQuote, withdrawQuote } from '../comments/quotes'
import { asStaff, type Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import {
  agreeToYouSaid,
  beginYouSaid,
  rewordYouSaid,
  showYouSaid,
  youSaidEntry,
  youSaidToAgree,
} from './you-said'
import { agreedQuotes, quoteBeside } from './you-said-quotes'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good' }), aQuestion('yes_no', { key: 'may_quote' })])
const content: YouSaid = {
  title: 'Waiting rooms',
  survey: survey.id,
  wave: '',
  questions: ['good'],
  priority: 'p1',
  measure: '',
  heard: 'Waiting rooms are too loud.',
  became: 'did',
  answer: 'There is a quiet room in every clinic.',
  who: 'Clinic managers',
  day: '2026-11-02',
  easyHeard: 'Waiting rooms are too loud.',
  easyAnswer: 'We made a quiet room.',
}
const people = {} as Record<'asha' | 'ben' | 'forum' | 'reader', Colleague>
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const begin = () => as(people.asha, (staff) => beginYouSaid(staff, content))
const agree = (who: Colleague, entry: string, number = 1) =>
  as(who, (staff) => agreeToYouSaid(staff, entry, number))
const reword = (who: Colleague, entry: string, over: number, said: Partial<YouSaid>) =>
  as(who, (staff) => rewordYouSaid(staff, entry, over, { ...content, ...said }))
const shown = async (id: string) => (await publicYouSaid()).find((entry) => entry.id === id)

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  people.asha = await aReader(look, survey.id, { name: 'Asha' })
  people.ben = await aReader(look, survey.id, { name: 'Ben', roles: ['survey_lead'] })
  people.forum = await aColleague(look, { roles: ['analyst'], organisation: 'elsewhere' })
  people.reader = await aColleague(look, { roles: ['reader'], organisation: people.asha.organisation })
})

describe('an entry', () => {
  it('is for everybody once a second person agreed, and not before', async () => {
    const id = await begin()
    expect(await shown(id)).toBeUndefined()
    expect(await agree(people.asha, id)).toBe(false)
    expect(await agree(people.forum, id, 2)).toBe(false)
    expect((await as(people.forum, youSaidToAgree))[0]?.text).toContain('waits for a second person')
    expect(await agree(people.forum, id)).toBe(true)
    expect(await shown(id)).toMatchObject({ content, before: [], quote: null })
    expect(await agree(people.ben, id)).toBe(false)
    expect(await as(people.forum, youSaidToAgree)).toEqual([])
  })

  it('stays as it was agreed to while a new wording waits, and keeps what stood there before', async () => {
    const id = await begin()
    await agree(people.ben, id)
    expect(await reword(people.ben, id, 1, { answer: 'Two quiet rooms.' })).toBe(true)
    expect(await reword(people.asha, id, 1, { answer: 'Three.' })).toBe(false)
    expect((await shown(id))!.content.answer).toBe(content.answer)
    expect(await agree(people.asha, id, 1)).toBe(false)
    expect(await agree(people.asha, id, 2)).toBe(true)
    expect(await shown(id)).toMatchObject({
      content: { answer: 'Two quiet rooms.' },
      before: [{ content: { answer: content.answer } }],
    })
  })

  it('is taken off at once by its own organisation, and shown again', async () => {
    const id = await begin()
    await agree(people.ben, id)
    const show = (who: Colleague, yes: boolean) => as(who, (staff) => showYouSaid(staff, id, yes))
    expect(await show(people.forum, false)).toBe(false)
    expect(await show(people.ben, false)).toBe(true)
    expect(await show(people.ben, false)).toBe(false)
    expect(await shown(id)).toBeUndefined()
    expect(await show(people.asha, true)).toBe(true)
    expect(await shown(id)).toBeDefined()
  })

  it('is found by its survey, priority or measure', async () => {
    const id = await begin()
    await agree(people.ben, id)
    const found = async (wanted: Parameters<typeof publicYouSaid>[0]) =>
      (await publicYouSaid(wanted)).some((entry) => entry.id === id)
    expect(await found({ survey: survey.id, priority: 'p1' })).toBe(true)
    expect(await found({ survey: 'another' })).toBe(false)
    expect(await found({ measure: 'p1-m1' })).toBe(false)
  })

  it('is refused by the database to whoever may not, and is never changed', async () => {
    await expect(as(people.reader, (staff) => beginYouSaid(staff, content))).rejects.toThrow('row-level')
    const id = await begin()
    await expect(reword(people.forum, id, 1, {})).rejects.toThrow('row-level')
    await expect(look(`UPDATE you_said_revisions SET content = '{}'`)).rejects.toThrow('never changed')
    await expect(look('UPDATE you_said_revisions SET agreed_by = person_id')).rejects.toThrow('never changed')
    await expect(look('DELETE FROM you_said_revisions')).rejects.toThrow()
  })

  it('is on record', async () => {
    const id = await begin()
    await agree(people.ben, id)
    await as(people.ben, (staff) => showYouSaid(staff, id, false))
    const rows = await look('SELECT act FROM audit_events WHERE subject = $1 ORDER BY number', [id])
    expect(rows.map(({ act }) => act)).toEqual(['you-said.written', 'you-said.agreed', 'you-said.taken-off'])
  })
})

describe('a quote beside an entry', () => {
  let response: string
  let entry: string
  const words = 'The quiet room helps my son.'
  const withQuote = async <T>(who: Colleague, work: (staff: Staff, open: never) => Promise<T>) =>
    withComment(who, { survey: survey.id, response, question: 'good' }, work as never)
  const beside = (who: Colleague, comment: string) =>
    as(who, async (staff) => quoteBeside(staff, (await youSaidEntry(staff, entry))!, comment))

  beforeEach(async () => {
    response = await aResponse(survey, { good: words, may_quote: 'yes' })
    await withQuote(people.asha, (staff, open) => saveCleaned(staff, open, Cleaning.parse({ rev: 0 })))
    await withQuote(people.asha, (staff, open) => proposeQuote(staff, open, 1))
    await withQuote(people.ben, (staff, open) => agreeToQuote(staff, open, 1))
    entry = await begin()
    await agree(people.ben, entry)
  })
  const published = async () => {
    expect(await beside(people.asha, `${response}/good`)).toBeNull()
    expect((await shown(entry))!.quote).toBeNull()
    expect(await agree(people.ben, entry, 2)).toBe(true)
    expect((await shown(entry))!.quote).toBe(words)
  }

  it('is one that two people agreed to, and is shown when a second person agrees to the entry anew', async () => {
    expect(await as(people.forum, (staff) => agreedQuotes(staff, survey.id))).toBeNull()
    expect(await beside(people.asha, `${'0'.repeat(64)}/good`)).toBe('gone')
    await published()
    await reword(people.ben, entry, 2, { title: 'Quiet rooms' })
    await agree(people.asha, entry, 3)
    expect(await shown(entry)).toMatchObject({ quote: words, content: { title: 'Quiet rooms' } })
    expect(await beside(people.asha, '')).toBeNull()
    await agree(people.ben, entry, 4)
    expect((await shown(entry))!.quote).toBeNull()
  })

  it('is seen by others when everybody sees it, and agreed to by those who see it', async () => {
    await beside(people.asha, `${response}/good`)
    const newest = async (who: Colleague) =>
      (await as(who, (staff) => youSaidEntry(staff, entry)))!.revisions[0]!
    expect(await newest(people.ben)).toMatchObject({ quote: words, hidden: false })
    expect(await newest(people.forum)).toMatchObject({ quote: null, hidden: true })
    expect(await agree(people.forum, entry, 2)).toBe(false)
    await expect(
      as(
        people.forum,
        ({
          tx,
          me,
        }) => tx.$executeRaw`UPDATE you_said_revisions SET agreed_by = ${me.id}::uuid, agreed_on = now()
          WHERE entry_id = ${entry}::uuid AND number = 2`,
      ),
    ).rejects.toThrow('row-level security')
    expect(await agree(people.ben, entry, 2)).toBe(true)
    expect(await newest(people.forum)).toMatchObject({ quote: words, hidden: false })
  })

  it('tells the public pages nothing of whose words it is', async () => {
    await published()
    await expect(database('app_public').$queryRaw`SELECT response_id FROM you_said_quotes`).rejects.toThrow(
      'permission denied',
    )
    const rows = await database('app_public').$queryRaw<object[]>`SELECT words FROM you_said_quotes`
    expect(rows.length).toBeGreaterThan(0)
  })

  it.each([
    ['the quote is withdrawn', () => withQuote(people.ben, withdrawQuote)],
    [
      'its words are cleaned once more',
      () =>
        withQuote(people.ben, (staff, open) =>
          saveCleaned(staff, open, Cleaning.parse({ rev: 1, others: 'son' })),
        ),
    ],
    [
      'the answers are taken back',
      () => look(`DELETE FROM responses WHERE id = decode($1, 'hex')`, [response]),
    ],
    [
      'the words were passed on to keep someone safe',
      () =>
        look(
          `INSERT INTO concerns (response_id, question, survey_id, flagged_by, category, flagged_at, decision)
           VALUES (decode($1, 'hex'), 'good', $2, 'screen', 'harm', now(), 'referred')`,
          [response, survey.id],
        ),
    ],
  ])('goes when %s', async (_, happen) => {
    await published()
    await happen()
    expect((await shown(entry))!.quote).toBeNull()
    expect((await shown(entry))!.content).toEqual(content)
  })
})
