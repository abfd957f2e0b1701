import { beforeAll, describe, expect, it } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { changeWords, triedOn, wordListNow, wordListVersions } from './changed-word-lists'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { publishWordList } from './word-lists'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'words' })], { owner: 'hpci' })
const list = {
  categories: [
    { id: 'harm', name: 'Harm', words: ['hits me'] },
    { id: 'missing', name: 'Running away', words: ['run away'] },
  ],
}
let lead: Colleague
beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  await publishWordList(list, '2026-11-23')
  lead = await aColleague(look, { roles: ['safeguarding_lead'], organisation: 'council', name: 'Leah Okoro' })
})

const change = (who: Colleague, words: string[], basedOn: number) =>
  asStaff(who, (staff) => changeWords(staff, { category: 'harm', words, reason: 'Heard at school', basedOn }))

describe('a change of the words', () => {
  it('is a new version, on record, that says what came in and went out', async () => {
    expect(await change(lead, ['hits me', 'kix me'], 1)).toBe(true)
    expect(await change(lead, ['kix me'], 2)).toBe(true)
    const { number, list: now } = (await asStaff(lead, wordListNow))!
    expect([number, now.categories[0]!.words, now.categories[1]!.words]).toEqual([
      ...[3, ['kix me'], ['run away']],
    ])
    expect(await asStaff(lead, wordListVersions)).toMatchObject([
      { number: 3, who: 'Leah Okoro', reason: 'Heard at school', added: [], removed: ['hits me'] },
      { number: 2, who: 'Leah Okoro', added: ['kix me'], removed: [] },
      { number: 1, who: null, added: [], removed: [] },
    ])
    const acts = await look(`SELECT act, subject, facts FROM audit_events ORDER BY number`)
    expect(acts).toEqual([
      { act: 'words.changed', subject: 'harm', facts: { version: 2, words: 2 } },
      { act: 'words.changed', subject: 'harm', facts: { version: 3, words: 1 } },
    ])
  })

  it('is refused over a list that somebody else changed, also at the very same moment', async () => {
    expect(await change(lead, ['hits me'], 1)).toBe(false)
    const { number } = (await asStaff(lead, wordListNow))!
    const both = await Promise.all([change(lead, ['one'], number), change(lead, ['two'], number)])
    expect(both.toSorted()).toEqual([false, true])
  })

  it('is refused by the database itself to everybody but a lead, and never changes a version that was', async () => {
    const analyst = await aColleague(look, { roles: ['analyst', 'survey_lead', 'administrator'] })
    const { number } = (await asStaff(lead, wordListNow))!
    await expect(change(analyst, ['none'], number)).rejects.toThrow(/row-level security/)
    await expect(look(`UPDATE word_lists SET reason = 'x'`)).rejects.toThrow()
    await expect(look(`DELETE FROM word_lists`)).rejects.toThrow()
  })

  it('sorts what is sent from then on', async () => {
    const { number } = (await asStaff(lead, wordListNow))!
    await change(lead, ['kix me'], number)
    await aResponse(survey, { words: 'My brother k1xx me' })
    expect(await look('SELECT category FROM concerns')).toEqual([{ category: 'harm' }])
  })

  it('stays when the list that comes with Heard changes', async () => {
    const before = await asStaff(lead, wordListNow)
    await publishWordList({ categories: [{ id: 'harm', name: 'Harm', words: ['hits me'] }] }, '2026-12-01')
    expect(await asStaff(lead, wordListNow)).toEqual(before)
  })
})

it('a sentence is tried on the list and kept nowhere', async () => {
  const { list: now } = (await asStaff(lead, wordListNow))!
  expect([triedOn(now, 'I want to run away'), triedOn(now, 'We had a lovely day')]).toEqual([
    ...['Running away', null],
  ])
})
