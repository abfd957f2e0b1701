import { randomBytes } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { filterFrom, type Place } from '../../domain/comments/filter'
import { ownDatabase } from '../../testing/database'
import { aReader } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { commentPage, MOST_ON_A_PAGE, MOST_SEARCHED } from './comments'
import { database } from '../db'
import { wordsKeyOf } from '../keys'
import { lock } from '../locks'
import { myReading } from './readings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const many = aSurvey([aQuestion('long_text', { key: 'good' })], { id: 'many' })
let person: Colleague
beforeAll(async () => {
  await publishSurvey(many, '2026-11-23')
  person = await aReader(look, many.id)
  const key = await wordsKeyOf(database('app_public'), many.id)
  const made = Array.from({ length: MOST_SEARCHED + 30 }, () => randomBytes(32))
  await look(
    `INSERT INTO responses SELECT id, 'many', 1, '2026-11-23', '{}', '', '{}', 'unknown', '{}', 'P8', 1, 'direct',
         'words', 'web', 'en', '2026-11', '2028-11-23' FROM unnest($1::bytea[]) AS id`,
    [made],
  )
  const sealed = made.map((id) => lock(key, `${id.toString('hex')} good`, 'We waited for a year'))
  await look(
    `INSERT INTO response_texts SELECT id, 'good', words FROM unnest($1::bytea[], $2::bytea[]) AS t(id, words)`,
    [made, sealed],
  )
})
const pageOf = (address: string, after?: Place) =>
  asStaff(person, async (staff) =>
    commentPage(staff, (await myReading(staff, many.id))!, filterFrom(new URLSearchParams(address)), after),
  )

it('come in pages, none twice and none left out', async () => {
  const [first, seen] = [await pageOf('show=all'), new Set<string>()]
  expect(first.total).toBe(MOST_SEARCHED + 30)
  let [place, pages] = [first.next, 1]
  for (const { response } of first.comments) seen.add(response)
  for (; place && pages < 4; pages++) {
    const { comments, next } = await pageOf('show=all', place)
    for (const { response } of comments) seen.add(response)
    place = next
  }
  expect(seen.size).toBe(4 * MOST_ON_A_PAGE)
})

it('are searched up to a limit, and the page says how far it got', async () => {
  const first = await pageOf('q=nobody')
  expect(first).toMatchObject({ comments: [], total: MOST_SEARCHED + 30, searched: MOST_SEARCHED })
  expect(await pageOf('q=nobody', first.next!)).toMatchObject({ searched: MOST_SEARCHED + 30, next: null })
})

it('found early end the search early', async () => {
  expect(await pageOf('q=waited')).toMatchObject({ searched: MOST_ON_A_PAGE })
})
