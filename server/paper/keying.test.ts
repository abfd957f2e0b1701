import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { KeyedForm } from '../../domain/paper/key-forms'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { asStaff, type Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { sealSurvey } from '../insights/sealing'
import { today } from '../clock'
import { publishWordList } from '../safeguarding/word-lists'
import { agreements } from './agreements'
import { batchWith, beginBatch, myBatches, type Batch } from './batches'
import { keyIn, takeOut } from './keying'
import { letPaperGo } from './letting-go'
import { beginAgain, keyAgain, nextToKeyAgain } from './second-keying'
import { differences, settle } from './settling'

const { look } = ownDatabase()
const survey = aSurvey(
  [
    aQuestion('choice', { key: 'plan', required: true, priority: 'p2' }),
    aQuestion('choice', { key: 'easy', showIf: { question: 'plan', in: ['a'] } }),
    aQuestion('long_text', { key: 'words', priority: 'p1' }),
  ],
  { breakdowns: [] },
)
const people = {} as Record<'keyer' | 'second' | 'elsewhere' | 'guard', Colleague>
const as = <T>(who: keyof typeof people, work: (staff: Staff) => Promise<T>) => asStaff(people[who], work)
let batch: Batch

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  await look(`UPDATE surveys SET rolling = true`)
  await publishWordList({ categories: [{ id: 'harm', name: 'Harm', words: ['hits me'] }] }, '2026-11-23')
  people.keyer = await aColleague(look, { roles: ['survey_lead'], name: 'Kay Keyer' })
  people.second = await aColleague(look, { roles: ['analyst'] })
  people.elsewhere = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  people.guard = await aColleague(look, { roles: ['safeguarding_lead'] })
})
beforeEach(async () => {
  await look(
    'DELETE FROM paper_batches; DELETE FROM paper_agreements; DELETE FROM responses; DELETE FROM concerns',
  )
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') })
  batch = await begun()
})
afterEach(() => vi.useRealTimers())

const pile = { survey: 'a_survey', language: 'pl', way: 'words', size: '16', version: '' } as const

async function begun(): Promise<Batch> {
  return as('keyer', async (staff) => {
    const made = await beginBatch(staff, { ...pile, cameOn: today() })
    if ('problems' in made) throw new Error(JSON.stringify(made))
    return (await batchWith(staff, made.id))!
  })
}

const page = (answers: Record<string, string>, form: string = randomUUID()) =>
  KeyedForm.parse({ form, takingPart: 'yes', ...answers })
const key = (answers: Record<string, string>, form?: string) =>
  as('keyer', (staff) => keyIn(staff, batch, page(answers, form)))
const again = (form: string, answers: Record<string, string>) =>
  as('second', (staff) => keyAgain(staff, page(answers, form)))
const responses = () => look('SELECT * FROM responses')
const acts = async () =>
  (await look(`SELECT act FROM audit_events WHERE act LIKE 'paper.%' ORDER BY number`)).map(({ act }) => act)

describe('keying a form in', () => {
  it('stores what a screen would store, as paper, with its comment to be read, on record', async () => {
    expect(await key({ plan: 'b', easy: 'a', words: 'wel done' })).toEqual({ number: 1, keptOut: [2] })
    expect(await responses()).toMatchObject([
      {
        ...{ survey_id: 'a_survey', channel: 'paper', language: 'pl', way: 'words', sealed: false },
        ...{ answers: { plan: 'b', words: 'text' }, priorities: ['p1', 'p2'] },
        ...{ voice_level: 'unknown', voice_rule: 'P8', family_voice: 'direct' },
      },
    ])
    expect(await look('SELECT question FROM comments_to_read')).toEqual([{ question: 'words' }])
    expect((await acts()).at(-1)).toBe('paper.keyed')
    expect(JSON.stringify(await look('SELECT * FROM audit_events'))).not.toContain('wel done')
  })

  it('screens words like those from a screen', async () => {
    await key({ plan: 'b', words: 'My uncle hits me' })
    expect(await look('SELECT flagged_by, question FROM concerns')).toEqual([
      { flagged_by: 'screen', question: 'words' },
    ])
  })

  it('is one form for twenty presses at the same moment, and numbers have no gap', async () => {
    const form = randomUUID()
    const became = await Promise.all(Array.from({ length: 20 }, () => key({ plan: 'a' }, form)))
    expect(became).toEqual(Array.from({ length: 20 }, () => ({ number: 1, keptOut: [] })))
    expect(await responses()).toHaveLength(1)
    expect(await key({ plan: 'b' }, form)).toMatchObject({
      problems: { '': expect.stringContaining('Form 1') },
    })
    expect(await key({ plan: 'b' })).toMatchObject({ number: 2 })
  })

  it('explains what is wrong and stores nothing', async () => {
    expect(await key({ plan: 'zebra' })).toMatchObject({
      problems: { plan: expect.stringMatching(/^Question 1:/) },
    })
    expect(await responses()).toEqual([])
    await expect(key({ plan: 'a', other: 'x' })).rejects.toMatchObject({ status: 400 })
  })

  it('is refused on another day, to another person, and to another organisation', async () => {
    const refused = { problems: { '': expect.stringContaining('one day alone') } }
    expect(await as('second', (staff) => keyIn(staff, batch, page({ plan: 'a' })))).toEqual(refused)
    expect(await as('elsewhere', (staff) => batchWith(staff, batch.id))).toBeNull()
    expect(await as('guard', (staff) => batchWith(staff, batch.id))).toBeNull()
    const pileHere = as('elsewhere', (staff) => beginBatch(staff, { ...pile, cameOn: today() }))
    expect(await pileHere).toMatchObject({ problems: { survey: expect.any(String) } })
    await expect(
      as(
        'keyer',
        (staff) => staff.tx.$executeRaw`
        INSERT INTO responses (id, survey_id, version, week, answers, answers_hash, voice_level, voice_rule, voice_rules,
          family_voice, way, channel, language, agreed_to, keep_until)
        VALUES ('\\x01', 'a_survey', 1, now(), '{}', '\\x', 'x', 'x', 1, 'x', 'x', 'web', 'en', 'x', now())`,
      ),
    ).rejects.toThrow(/row-level security/)
    await look(`UPDATE paper_batches SET "on" = "on" - 1`)
    batch = await as('keyer', async (staff) => (await batchWith(staff, batch.id))!)
    expect(await key({ plan: 'a' })).toEqual(refused)
  })
})

describe('taking a form out', () => {
  const out = (form: string, who: keyof typeof people = 'keyer') =>
    as(who, (staff) => takeOut(staff, batch.id, form))

  it('deletes the last one, once, for whoever keyed it, and keeps it away from a restore', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    await key({ plan: 'a' }, first)
    await key({ plan: 'b', words: 'hello' }, second)
    expect(await out(first)).toBe('not-last')
    expect(await out(second, 'second')).toBe('not-yours')
    const erased = (await look('SELECT 1 FROM erasures')).length
    expect(await out(second)).toEqual({ number: 2 })
    expect(await out(second)).toBe('not-last')
    expect(await responses()).toHaveLength(1)
    expect(await look('SELECT 1 FROM erasures')).toHaveLength(erased + 1)
    expect(await look('SELECT 1 FROM response_texts')).toEqual([])
    expect((await acts()).at(-1)).toBe('paper.taken-out')
    expect(await as('keyer', myBatches)).toMatchObject([{ standing: 1, last: 2 }])
    expect(await key({ plan: 'b', words: 'hello' }, second)).toHaveProperty('problems')
  })

  it('is refused once the response is sealed, and then nothing leads to it', async () => {
    const form = randomUUID()
    await key({ plan: 'a' }, form)
    await look('UPDATE responses SET sealed = true')
    expect(await look('SELECT response_id, sealed FROM paper_forms')).toEqual([
      { response_id: null, sealed: null },
    ])
    expect(await out(form)).toBe('too-late')
    expect(await responses()).toHaveLength(1)
  })
})

describe('a second keying', () => {
  it('is asked of somebody else, and keeps counts alone where both agree', async () => {
    const form = randomUUID()
    await key({ plan: 'a', easy: 'b', words: 'Well done' }, form)
    expect(await as('keyer', nextToKeyAgain)).toBeNull()
    const next = await as('second', nextToKeyAgain)
    expect(next).toMatchObject({ form, number: 1, who: 'Kay Keyer', survey: 'a_survey' })
    expect(JSON.stringify(next)).not.toContain('Well')
    expect(await as('keyer', (staff) => keyAgain(staff, page({ plan: 'a' }, form)))).toBe('gone')
    expect(await again(form, { plan: 'a', easy: 'b', words: 'well  done.' })).toEqual({ different: false })
    expect(await look('SELECT forms, compared, same, shown_forms FROM paper_agreements')).toEqual([
      { forms: 1, compared: 3, same: 3, shown_forms: 0 },
    ])
    expect(await look('SELECT state, response_id, sealed FROM paper_forms')).toEqual([
      { state: 'checked', response_id: null, sealed: null },
    ])
    expect(await as('second', nextToKeyAgain)).toBeNull()
    expect(await as('keyer', (staff) => takeOut(staff, batch.id, form))).toBe('too-late')
  })

  it('shows differences, and puts the right answers in the place of the wrong ones', async () => {
    const form = randomUUID()
    await key({ plan: 'b', words: 'Well don' }, form)
    const [before] = await responses()
    expect(await again(form, { plan: 'a', easy: 'c', words: 'Well done' })).toEqual({ different: true })
    expect(await again(form, { plan: 'b' })).toEqual({ different: true })
    const found = await as('second', (staff) => differences(staff, form))
    expect(found!.list.map(({ number, first, second }) => [number, first, second])).toEqual([
      [1, 'B', 'A'],
      [2, 'Left empty', 'C'],
      [3, 'Well don', 'Well done'],
    ])
    expect(await as('keyer', (staff) => differences(staff, form))).toBeNull()
    expect(await as('second', (staff) => settle(staff, form, { plan: 'second' }))).toMatchObject({
      problems: { easy: expect.any(String), words: expect.any(String) },
    })
    const right = { plan: 'second', easy: 'second', words: 'first' } as const
    expect(await as('second', (staff) => settle(staff, form, right))).toBe('settled')
    expect(await as('second', (staff) => settle(staff, form, right))).toBe('gone')
    const [after, ...none] = await responses()
    expect(none).toEqual([])
    expect(after).toMatchObject({ channel: 'paper', answers: { plan: 'a', easy: 'c', words: 'text' } })
    expect(after!.id).not.toEqual(before!.id)
    expect(await look('SELECT 1 FROM paper_checks')).toEqual([])
    expect(await look('SELECT forms, compared, same FROM paper_agreements')).toEqual([
      { forms: 1, compared: 3, same: 0 },
    ])
    expect((await acts()).slice(-3)).toEqual(['paper.keyed', 'paper.checked', 'paper.settled'])
  })

  it('can be forgotten and begun again, and ends when the response is sealed', async () => {
    const form = randomUUID()
    await key({ plan: 'b' }, form)
    await again(form, { plan: 'c' })
    expect(await as('keyer', (staff) => beginAgain(staff, form))).toBe(false)
    expect(await as('second', (staff) => beginAgain(staff, form))).toBe(true)
    expect(await as('second', nextToKeyAgain)).toMatchObject({ form })
    await again(form, { plan: 'c' })
    await look('UPDATE responses SET sealed = true')
    expect(await look('SELECT 1 FROM paper_checks')).toEqual([])
    expect(await as('second', (staff) => settle(staff, form, { plan: 'second' }))).toBe('gone')
  })

  it('is of one form in ten, drawn by lot; the others lead to nothing the day after, the drawn a week later', async () => {
    for (let n = 0; n < 11; n++) await key({ plan: 'a' })
    expect(await letPaperGo()).toBe(0)
    await look(`UPDATE paper_batches SET "on" = "on" - 1`)
    expect(await letPaperGo()).toBe(9)
    expect(await look('SELECT DISTINCT state FROM paper_forms')).toEqual([{ state: 'drawn' }])
    expect(await letPaperGo()).toBe(0)
    const next = (await as('second', nextToKeyAgain))!
    expect(await again(next.form, { plan: 'a' })).toEqual({ different: false })
    await look(`UPDATE paper_batches SET "on" = "on" - 7`)
    expect(await letPaperGo()).toBe(2)
    expect(await look('SELECT 1 FROM paper_batches')).toEqual([])
    expect(await responses()).toHaveLength(11)
  })

  it('gives a percentage in steps of ten forms', async () => {
    await look(
      `INSERT INTO paper_agreements (survey_id, forms, compared, same) VALUES ('a_survey', 9, 27, 26)`,
    )
    expect(await as('second', agreements)).toMatchObject([{ title: 'A survey', alike: null }])
    const form = randomUUID()
    await key({ plan: 'b' }, form)
    await again(form, { plan: 'b' })
    expect(await as('second', agreements)).toMatchObject([
      { alike: { forms: 10, compared: 29, same: 28, percent: 97 } },
    ])
    expect(await as('elsewhere', agreements)).toEqual([])
  })
})

it('a pile says what speaks against it', async () => {
  const wrong = (over: object) =>
    as('keyer', (staff) => beginBatch(staff, { ...pile, cameOn: today(), ...over }))
  expect(await wrong({ version: '9' })).toMatchObject({
    problems: { version: expect.stringContaining('1 to 1') },
  })
  expect(await wrong({ way: 'pictures' })).toMatchObject({ problems: { way: expect.any(String) } })
  expect(await wrong({ cameOn: '2099-01-01' })).toMatchObject({ problems: { cameOn: expect.any(String) } })
  expect(await wrong({ survey: 'none' })).toMatchObject({ problems: { survey: expect.any(String) } })
  expect(await wrong({})).toEqual({ id: batch.id })
})

it('sealing counts paper as a way answers came, and lets every form go', async () => {
  await look(`UPDATE paper_batches SET came_on = came_on - 21`)
  batch = await as('keyer', async (staff) => (await batchWith(staff, batch.id))!)
  for (let n = 0; n < 30; n++) await key({ plan: 'a' })
  expect(await sealSurvey('a_survey', today())).toMatchObject({ people: 20 })
  const sealed = await look(`SELECT counts->'given'->'channel' AS channel FROM sealed_groups`)
  expect(JSON.stringify(sealed)).toContain('paper')
  expect(await look('SELECT 1 FROM paper_forms WHERE response_id IS NOT NULL')).toHaveLength(10)
})
