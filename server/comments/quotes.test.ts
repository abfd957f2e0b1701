import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Cleaning } from '../../domain/comments/cleaning'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { saveCleaned } from './cleaned-texts'
import type { OpenComment } from './open-comment'
import { agreeToQuote, proposeQuote, quotingOf, withdrawQuote } from './quotes'
import type { Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good' }), aQuestion('yes_no', { key: 'may_quote' })])
const text = 'Ring 07700 900123, says Ms Reed of Oakwood.'
let asha: Colleague
let ben: Colleague
let response: string

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  asha = await aReader(look, survey.id, { name: 'Asha' })
  ben = await aReader(look, survey.id, { name: 'Ben', roles: ['survey_lead'] })
})
beforeEach(async () => {
  response = await aResponse(survey, { good: text, may_quote: 'yes' })
})

const as = <T>(person: Colleague, work: (staff: Staff, open: OpenComment) => Promise<T>) =>
  withComment(person, { survey: survey.id, response, question: 'good' }, work)
const decided = (wanted: Record<string, unknown>) => Cleaning.parse({ rev: 0, ...wanted })

describe('a quote', () => {
  const clean = () => as(asha, (staff, open) => saveCleaned(staff, open, decided({ names: 'Ms Reed' })))
  const propose = (person: Colleague, rev = 1) => as(person, (staff, open) => proposeQuote(staff, open, rev))
  const agree = (person: Colleague, rev = 1) => as(person, (staff, open) => agreeToQuote(staff, open, rev))

  it('needs cleaned words, one person to propose and another to agree', async () => {
    expect(await propose(asha)).toBe('not-cleaned')
    await clean()
    expect(await propose(asha)).toBeNull()
    expect(await agree(asha)).toBe('own-proposal')
    expect(await agree(ben)).toBeNull()
    expect(await as(asha, quotingOf)).toMatchObject({
      quote: { proposedByName: 'Asha', agreedByName: 'Ben', cleanedRev: 1 },
      consent: 'yes',
    })
  })

  it('is of the words that were agreed to: other words need agreeing anew', async () => {
    await clean()
    await propose(asha)
    await as(ben, (staff, open) => saveCleaned(staff, open, decided({ rev: 1, places: 'Oakwood' })))
    expect(await agree(ben)).toBe('not-proposed')
    expect(await propose(ben, 1)).toBe('words-changed')
    expect(await propose(ben, 2)).toBeNull()
    expect(await agree(asha, 2)).toBeNull()
  })

  it('is refused where the respondent did not agree to be quoted', async () => {
    response = await aResponse(survey, { good: text, may_quote: 'no' })
    await clean()
    expect(await propose(asha)).toBe('no-consent')
  })

  it('can be withdrawn by anyone who works on comments', async () => {
    await clean()
    await propose(asha)
    await agree(ben)
    expect(await as(ben, withdrawQuote)).toBe(true)
    expect(await as(ben, withdrawQuote)).toBe(false)
    expect((await as(asha, quotingOf)).quote).toBeNull()
  })

  it('by one person alone is refused by the database itself', async () => {
    await clean()
    await propose(asha)
    await expect(look('UPDATE quotes SET agreed_by = proposed_by')).rejects.toThrow('two_people')
  })
})
