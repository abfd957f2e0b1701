import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { MadeUpWords } from '../../domain/demo/made-up-words'
import { madeUpResponse } from '../../domain/demo/made-up-years'
import { ownDatabase } from '../../testing/database'
import { ourSurveys } from '../../testing/surveys'
import { today } from '../clock'
import { keysOf } from '../keys'
import { unlock } from '../locks'
import { addMadeUp, answersOf, becomeMadeUp, isMadeUp } from './made-up'
import { sealSurvey } from '../insights/sealing'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const words = MadeUpWords.parse(JSON.parse(readFileSync('content/demo/comments.json', 'utf8')))
const survey = ourSurveys().find(({ id }) => id === 'yp_11_25')!
const made = (count: number, day: string) => {
  let at = 0
  const chance = () => (at += 0.618033988749895) % 1
  return Array.from({ length: count }, () => madeUpResponse({ survey, number: 1 }, day, 0.5, words, chance))
}

describe('a demonstration', () => {
  it('does not begin where people have answered', async () => {
    await publishSurvey(survey, '2026-10-01')
    await addMadeUp(survey, made(1, '2026-10-07'))
    expect(await becomeMadeUp()).toBe(false)
    expect(await isMadeUp()).toBe(false)
    await look('DELETE FROM responses')
  })

  it('begins where nobody has, and says so from then on', async () => {
    expect(await becomeMadeUp()).toBe(true)
    expect(await isMadeUp()).toBe(true)
    expect(await becomeMadeUp()).toBe(true)
  })

  it('keeps its words locked, and has only those of now read', async () => {
    await addMadeUp(survey, [...made(30, '2026-01-07'), ...made(30, today())])
    expect(await answersOf(survey.id)).toBe(60)
    const texts = await look(
      `SELECT encode(response_id, 'hex') AS id, question, t.sealed, r.week::text, EXISTS (SELECT 1 FROM comments_to_read c
        WHERE c.response_id = r.id AND c.question = t.question) AS waits
       FROM response_texts t JOIN responses r ON r.id = t.response_id`,
    )
    const { words: key } = await keysOf(survey.id)
    const known = [
      ...Object.values(words.languages).flat(),
      ...words.observed,
      ...words.young_person.good,
      ...words.young_person.change,
    ]
    for (const { id, question, sealed } of texts)
      expect(known).toContain(unlock(key, `${String(id)} ${String(question)}`, sealed as Buffer).toString())
    const waits = new Set(texts.map(({ week, waits }) => `${String(week) > '2026-06-01'} ${String(waits)}`))
    expect([...waits].sort()).toEqual(['false false', 'true true'])
  })

  it('is counted as anybody is', async () => {
    const sealed = await sealSurvey(survey.id, today())
    expect(sealed!.people).toBeGreaterThanOrEqual(20)
  })
})
