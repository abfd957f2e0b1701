import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Letter } from '../../domain/mail/letters'
import type { SaidComment, SaidSuggestion } from '../../domain/charter/sent'
import { atTheTable, starter } from '../../testing/charter'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { sendAlerts } from '../safeguarding/alerts'
import { today } from '../clock'
import { decide as decideConcern, readCase } from '../safeguarding/concern-words'
import { concerns } from '../safeguarding/concerns'
import { database } from '../db'
import { letterIn } from '../mail/letters'
import { shownConcerns } from '../safeguarding/shown-concerns'
import { asStaff } from '../staff'
import { publishWordList } from '../safeguarding/word-lists'
import { beginCharter } from './begin'
import { charterNow, versionsOf, type Version } from './charter'
import { reply } from './deciding'
import { holdComment, holdSuggestion, holdSupport, receiptOf } from './held'
import { newForm } from '../sent-once'
import { heldNow, moderate } from './moderation'
import { enterNotes } from './notes'
import { passOn } from './pass-on'
import { whatBecame } from './receipt'
import { suggestionPage } from './suggestions'

const { look } = ownDatabase()
const CANARY = 'canary my dad hits me'
const origin = { source: 'person', note: '', metOn: null } as const
const comment: SaidComment = {
  ...{ place: 'welcome-1', leaning: null, from: 'young_person', way: 'easy_read', language: 'en' },
  ...{ words: CANARY, origin },
}
const suggestion: SaidSuggestion = {
  ...{ place: 'welcome-1', beginning: 'words', from: 'parent_carer', language: 'en' },
  ...{ proposed: 'We will listen.', why: '', origin },
}
let version: Version
let lead: Colleague
let elsewhere: Colleague
let council: Colleague
let hpci: Colleague

beforeAll(async () => {
  for (const id of ['council', 'hpci'])
    await look(`INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}')`, [id])
  await beginCharter(starter, today())
  await publishWordList({ categories: [{ id: 'harm', name: 'Harm', words: ['hits me'] }] }, '2026-11-23')
  council = await atTheTable(look, 'council')
  hpci = await atTheTable(look, 'hpci')
  lead = await aColleague(look, {
    ...{ roles: ['safeguarding_lead'], organisation: 'council', name: 'Lead', email: 'lead@example.org' },
  })
  elsewhere = await aColleague(look, { roles: ['safeguarding_lead', 'administrator'], organisation: 'hpci' })
  await look(`UPDATE charter_versions SET stage = 'consult', hash = 'abc'`)
  version = (await versionsOf(database('app_public')))[0]!
})
beforeEach(async () => {
  for (const table of ['concerns', 'letters', 'charter_comments', 'charter_replies', 'charter_supporters'])
    await look(`DELETE FROM ${table}`)
  await look('DELETE FROM charter_suggestions')
})

const heldBy = (who: Colleague) => asStaff(who, heldNow)
const flagged = async () => (await look('SELECT id::text, question, charter_id, copy FROM concerns')) as Row[]
type Row = { id: string; question: string; charter_id: string; copy: Buffer }
const become = async (decision: 'no_concern' | 'referred') =>
  asStaff(lead, async (staff) =>
    decideConcern(staff, (await flagged())[0]!.id, { decision, reason: 'Looked at', reference: 'CS-1' }),
  )

it('brings words that may tell of harm before the council’s lead, once, without a word in the letter', async () => {
  const form = newForm()
  for (let time = 0; time < 3; time++) await holdComment(version, form, comment)
  const [concern, ...more] = await flagged()
  expect(more).toEqual([])
  expect(concern).toMatchObject({ question: 'welcome-1', charter_id: starter.id })
  expect(concern!.copy.includes('canary')).toBe(false)
  await sendAlerts()
  const letters = (await look('SELECT id::text, sealed FROM letters')).map(({ id, sealed }): Letter =>
    letterIn(id as string, sealed as Uint8Array),
  )
  expect(letters).toMatchObject([{ kind: 'concern-alert', to: 'lead@example.org', survey: null }])
  expect(JSON.stringify(letters)).not.toContain('canary')
  const seen = await asStaff(lead, async (staff) => shownConcerns(staff, await concerns(staff)))
  expect(seen).toMatchObject([{ survey: 'The co-production charter', kind: 'Harm', raisedBy: null }])
  expect(await asStaff(lead, (staff) => readCase(staff, concern!.id))).toMatchObject({ words: CANARY })
  expect(await asStaff(elsewhere, concerns)).toEqual([])
  expect(await asStaff(elsewhere, (staff) => readCase(staff, concern!.id))).toBeNull()
})

it('keeps them from moderators until the lead says they tell of none', async () => {
  await holdComment(version, newForm(), comment)
  const [row] = await look('SELECT id::text FROM charter_comments')
  const wanted = { kind: 'comment', id: String(row!.id) } as const
  expect(await heldBy(council)).toEqual([])
  expect(await asStaff(council, (staff) => moderate(staff, wanted, { state: 'shown', reason: '' }))).toBe(
    false,
  )
  await become('no_concern')
  expect(await heldBy(council)).toMatchObject([{ words: CANARY }])
  expect(await asStaff(council, (staff) => moderate(staff, wanted, { state: 'shown', reason: '' }))).toBe(
    true,
  )
})

it('hides for good what was passed on, and the receipt does not say that it was', async () => {
  const code = receiptOf(
    await holdSuggestion(version, newForm(), { ...suggestion, why: CANARY }, 'We will hear you.'),
  )
  expect(await heldBy(council)).toEqual([])
  await become('referred')
  const became = await whatBecame(code)
  expect(became).toMatchObject({ state: 'hidden', hiddenReason: expect.stringContaining('about people') })
  expect(await look(`SELECT charter_undecided($1) AS open`, [starter.id])).toEqual([{ open: 0 }])
  expect(await heldBy(council)).toEqual([])
})

it('sorts what somebody wrote, and not the words of the promise that they changed', async () => {
  const now = 'We will act when somebody hits me.'
  await holdSuggestion(version, newForm(), { ...suggestion, proposed: `${now} Always.` }, now)
  expect(await flagged()).toEqual([])
  const worse = `${now} My brother hits me.`
  await holdSuggestion(version, newForm(), { ...suggestion, proposed: worse }, now)
  expect(await flagged()).toHaveLength(1)
})

it('finds nothing in ordinary words, and looks at the names of groups and supporters too', async () => {
  await holdComment(version, newForm(), { ...comment, words: 'Please listen.' })
  expect(await flagged()).toEqual([])
  expect(await heldBy(council)).toHaveLength(1)
  await holdComment(version, newForm(), {
    ...{ ...comment, words: '' },
    origin: { source: 'group', note: 'He hits me', metOn: null },
  })
  await holdSupport(version, newForm(), { shownName: 'Dad hits me', kind: 'young_person' })
  expect((await flagged()).map(({ question }) => question).sort()).toEqual(['charter', 'welcome-1'])
})

it('holds a note or a reply of staff that may tell of harm, and shows the others', async () => {
  const notes = { place: 'welcome-1', from: 'young_person', meeting: 'Coffee', metOn: '2026-01-14' } as const
  const lines = ['Ask us first.', CANARY]
  expect(await asStaff(hpci, (staff) => enterNotes(staff, { ...notes, kind: 'suggestions', lines }))).toEqual(
    { entered: 2, held: 1 },
  )
  const { suggestions: shown } = await asStaff(council, async (staff) =>
    suggestionPage(staff, (await charterNow(staff.tx))!, 1),
  )
  expect(shown.map(({ proposed }) => proposed)).toEqual(['Ask us first.'])
  expect(await asStaff(hpci, (staff) => reply(staff, shown[0]!.id, 'A child said: he hits me.'))).toBe('held')
  expect(await flagged()).toHaveLength(2)
  expect(await heldBy(council)).toEqual([])
})

it('lets a moderator pass on what the list did not find, and then sees it no more', async () => {
  await holdComment(version, newForm(), { ...comment, words: 'It is not safe at home.' })
  const [held] = await heldBy(council)
  const worry = { category: 'harm', reason: 'A child says so' }
  expect(await asStaff(elsewhere, (staff) => passOn(staff, held!.id, worry))).toBe(false)
  expect(await asStaff(council, (staff) => passOn(staff, held!.id, worry))).toBe(true)
  expect(await heldBy(council)).toEqual([])
  const [concern] = await flagged()
  expect(await asStaff(lead, (staff) => readCase(staff, concern!.id))).toMatchObject({
    words: 'It is not safe at home.',
    steps: [{ what: 'raised', reason: worry.reason }],
  })
})
