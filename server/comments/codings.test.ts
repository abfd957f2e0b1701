import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { codebook, retireTheme, saveTheme } from './codebook'
import { codingsOf, saveCoding, verdictsOf } from './codings'
import type { OpenComment } from './open-comment'
import { asStaff, type Staff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good' }), aQuestion('yes_no', { key: 'may_quote' })])
const text = 'Ring 07700 900123, says Ms Reed of Oakwood.'
let asha: Colleague
let ben: Colleague
let elsewhere: Colleague
let response: string

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  asha = await aReader(look, survey.id, { name: 'Asha' })
  ben = await aReader(look, survey.id, { name: 'Ben', roles: ['survey_lead'] })
  elsewhere = await aReader(look, survey.id, { organisation: 'hpci' })
})
beforeEach(async () => {
  response = await aResponse(survey, { good: text, may_quote: 'yes' })
})

const as = <T>(person: Colleague, work: (staff: Staff, open: OpenComment) => Promise<T>) =>
  withComment(person, { survey: survey.id, response, question: 'good' }, work)
const acts = async (act: string) =>
  (await look('SELECT facts FROM audit_events WHERE act = $1 ORDER BY number', [act])).map(
    ({ facts }) => facts,
  )

describe('two people coding', () => {
  const themeIds = async () => (await asStaff(asha, codebook)).map(({ id }) => id)
  beforeAll(async () => {
    for (const name of ['Transport', 'Waiting'])
      await asStaff(asha, (staff) => saveTheme(staff, { name, meaning: `About ${name}` }))
  })

  it('do not see each other’s codes before they have saved their own', async () => {
    const [transport, waiting] = await themeIds()
    await as(asha, (staff, open) => saveCoding(staff, open, [transport!]))
    expect(await as(ben, (staff, open) => codingsOf(staff, open.address))).toEqual({
      mine: null,
      others: [],
      othersHidden: 1,
    })
    await as(ben, (staff, open) => saveCoding(staff, open, [waiting!]))
    const seen = await as(ben, (staff, open) => codingsOf(staff, open.address))
    expect(seen).toMatchObject({
      mine: { themes: [waiting] },
      others: [{ name: 'Asha', themes: [transport] }],
      othersHidden: 0,
    })
  })

  it('are compared by what each found alone, not by what they agreed afterwards', async () => {
    const [transport, waiting] = await themeIds()
    const save = (person: Colleague, themes: string[]) =>
      as(person, (staff, open) => saveCoding(staff, open, themes))
    await save(asha, [])
    await save(asha, [transport!])
    await save(ben, [waiting!])
    await save(asha, [waiting!])
    const mine = (await asStaff(asha, (staff) => verdictsOf(staff, survey.id))).filter(
      (one) => one.response === response,
    )
    expect(mine.find(({ name }) => name === 'Asha')).toMatchObject({ themes: [waiting], alone: [transport] })
    expect(mine.find(({ name }) => name === 'Ben')).toMatchObject({ themes: [waiting], alone: [waiting] })
  })

  it('cannot use a theme of another organisation', async () => {
    await asStaff(elsewhere, (staff) => saveTheme(staff, { name: 'Theirs', meaning: 'Of HPCI' }))
    const [theirs] = await asStaff(elsewhere, codebook)
    expect(await as(asha, (staff, open) => saveCoding(staff, open, [theirs!.id]))).toBe(false)
    expect(await asStaff(asha, (staff) => saveTheme(staff, { name: 'Ours', meaning: 'x' }, theirs!.id))).toBe(
      'not-there',
    )
  })

  it('share a codebook: a name is there once, in any case, and a retired theme comes back', async () => {
    expect(await asStaff(ben, (staff) => saveTheme(staff, { name: 'TRANSPORT', meaning: 'x' }))).toBe(
      'name-taken',
    )
    const [transport] = await asStaff(ben, codebook)
    expect(await asStaff(ben, (staff) => retireTheme(staff, transport!.id, true))).toBe('Transport')
    expect((await asStaff(ben, codebook)).at(-1)).toMatchObject({ name: 'Transport', retired: true })
    await asStaff(ben, (staff) => retireTheme(staff, transport!.id, false))
    expect((await acts('codebook.changed')).at(-1)).toEqual({ did: 'brought back', name: 'Transport' })
  })
})
