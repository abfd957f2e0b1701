import { beforeAll, expect, it } from 'vitest'
import type { SaidComment, SaidSuggestion } from '../../domain/charter/sent'
import { starter } from '../../testing/charter'
import { ownDatabase } from '../../testing/database'
import { today } from '../clock'
import { database } from '../db'
import { beginCharter } from './begin'
import { versionsOf, type Version } from './charter'
import { holdComment, holdSuggestion, holdSupport, receiptOf } from './held'
import { newForm } from '../sent-once'
import { whatBecame, withdrawSupport } from './receipt'
import { charterToRead } from './reading'
import { shownComments, shownSuggestions } from './shown'
import { openProposed, openWords } from './words'

const { look } = ownDatabase()
let version: Version

const comment: SaidComment = {
  ...{ place: 'welcome-1', leaning: 'not_yet', from: 'parent_carer', way: 'words', language: 'en' },
  ...{ words: 'Say who “we” is. محبت', origin: { source: 'person', note: '', metOn: null } },
}
const suggestion: SaidSuggestion = {
  ...{ place: 'welcome-1', beginning: 'words', from: 'young_person', language: 'ur' },
  ...{ proposed: 'We will always welcome you.', why: 'Sometimes you do not.' },
  origin: { source: 'meeting', note: 'Coffee morning, Stevenage', metOn: '2026-01-14' },
}

beforeAll(async () => {
  await beginCharter(starter, today())
  await look(`UPDATE charter_versions SET stage = 'consult', hash = 'abc'`)
  version = (await versionsOf(database('app_public')))[0]!
})

it('keeps words locked, and each sending once, however often it comes', async () => {
  const form = newForm()
  const sent = await holdComment(version, form, comment)
  expect(
    await Promise.all([holdComment(version, form, comment), holdComment(version, form, comment)]),
  ).toEqual([sent, sent])
  const rows = await look(`SELECT * FROM charter_comments`)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ state: 'held', from: 'parent_carer', leaning: 'not_yet' })
  expect(JSON.stringify(rows)).not.toContain('Say who')
  expect((rows[0]!.sealed as Buffer).includes('Say who')).toBe(false)
  expect(openWords(rows[0]!.id as string, rows[0]!.sealed as Buffer)).toBe(comment.words)
  const other = await holdComment(version, form, { ...comment, words: 'Something else.' })
  expect(other).not.toBe(sent)
  expect(await look(`SELECT 1 FROM charter_comments`)).toHaveLength(2)
})

it('shows a leaning without words at once, and holds whatever has words', async () => {
  const pressed = receiptOf(
    await holdComment(version, newForm(), { ...comment, leaning: 'agree_so_far', words: '' }),
  )
  expect(await whatBecame(pressed)).toMatchObject({ what: 'comment', state: 'shown' })
  const group = { source: 'group' as const, note: 'Our group', metOn: null }
  const named = await holdComment(version, newForm(), { ...comment, words: '', origin: group })
  expect(await whatBecame(receiptOf(named))).toMatchObject({ state: 'held' })
})

it('says by the receipt code what became of a suggestion, and never its words', async () => {
  const code = receiptOf(await holdSuggestion(version, newForm(), suggestion, 'We will welcome you.'))
  const [row] = await look(`SELECT * FROM charter_suggestions`)
  expect(openProposed(row!.id as string, row!.sealed as Buffer)).toEqual({
    proposed: suggestion.proposed,
    why: suggestion.why,
  })
  const held = await whatBecame(code.toLowerCase().replaceAll('-', ' '))
  expect(held).toMatchObject({ what: 'suggestion', place: 'welcome-1', state: 'held', page: null })
  expect(held!.outcome).toBeNull()
  await look(
    `UPDATE charter_suggestions SET state = 'shown', outcome = 'not_accepted', reason = 'Said already.'`,
  )
  const decided = await whatBecame(code)
  expect(decided).toMatchObject({ state: 'shown', outcome: 'not_accepted', reason: 'Said already.' })
  expect(JSON.stringify(decided)).not.toContain('always welcome')
  expect(await whatBecame('0000-0000-0000-0000')).toBeNull()
  expect(await whatBecame('hello')).toBeNull()
})

it('shows readers what a moderator let through, counted apart by who said it', async () => {
  expect(await shownComments(version, 'welcome-1')).toEqual([])
  await look(`UPDATE charter_comments SET state = 'shown' WHERE sealed IS NOT NULL AND leaning = 'not_yet'`)
  const words = (await shownComments(version, 'welcome-1')).map((one) => one.words)
  expect(words.sort()).toEqual([comment.words, 'Something else.'].sort())
  expect(await shownComments(version, 'welcome-2')).toEqual([])
  expect((await shownSuggestions(version, 'welcome-1', 1)).suggestions).toMatchObject([
    {
      from: 'young_person',
      proposed: suggestion.proposed,
      outcome: 'not_accepted',
      origin: suggestion.origin,
    },
  ])
  const read = (await charterToRead())!
  expect(read.sent).toEqual({ parent_carer: 3, young_person: 1, staff: 0, other: 0 })
  expect(read.balance).toMatchObject([
    { from: 'families', suggestions: 1, not_accepted: 1 },
    { from: 'staff', suggestions: 0 },
  ])
})

it('lets a supporter withdraw', async () => {
  const code = receiptOf(await holdSupport(version, newForm(), { shownName: 'Amina', kind: 'person' }))
  expect(await whatBecame(code)).toMatchObject({ what: 'supporter', state: 'held', withdrawnOn: null })
  expect((await charterToRead())!.supporters).toEqual([])
  await look(`UPDATE charter_supporters SET state = 'shown'`)
  expect((await charterToRead())!.supporters).toEqual([{ shownName: 'Amina', kind: 'person' }])
  await withdrawSupport(code)
  expect(await whatBecame(code)).toMatchObject({ withdrawnOn: today() })
  expect((await charterToRead())!.supporters).toEqual([])
})
