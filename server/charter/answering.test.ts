import { beforeAll, describe, expect, it } from 'vitest'
import { atTheTable, starter } from '../../testing/charter'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { today } from '../clock'
import { asStaff, type Staff } from '../staff'
import { beginCharter } from './begin'
import { charterNow, versionsOf } from './charter'
import { charterToDo } from './charter-to-do'
import { decide, reply } from './deciding'
import { holdComment } from './held'
import { newForm } from '../sent-once'
import { setMember } from './members'
import { heldNow, moderate } from './moderation'
import { factsOf, move } from './moving'
import { enterNotes } from './notes'
import { overviewOf } from './overview'
import { repliesTo, suggestionPage } from './suggestions'

const { look } = ownDatabase()
let council: Colleague
let hpci: Colleague
let young: Colleague
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const all = (who: Colleague) =>
  as(who, async (staff) => (await suggestionPage(staff, (await charterNow(staff.tx))!, 1)).suggestions)
const giving = (outcome: 'accepted' | 'not_accepted' | 'merged', reason = 'As the law says.') => ({
  ...{ outcome, reason, mergedInto: null },
})

beforeAll(async () => {
  for (const id of ['council', 'hpci', 'young_people', 'nhs'])
    await look(`INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}')`, [id])
  await beginCharter(starter, today())
  council = await atTheTable(look, 'council')
  hpci = await atTheTable(look, 'hpci')
  young = await atTheTable(look, 'young_people', { roles: ['party_lead'] })
})

describe('notes of a meeting', () => {
  const notes = {
    place: 'charter',
    meeting: 'Coffee morning',
    metOn: '2026-01-14',
    lines: ['Ask us first.', 'Tell us.'],
  }

  it('count as what people said, with their source', async () => {
    expect(
      await as(young, (staff) => enterNotes(staff, { ...notes, kind: 'comments', from: 'young_person' })),
    ).toEqual({ entered: 2, held: 0 })
    const facts = await as(council, async ({ tx }) => factsOf(tx, (await charterNow(tx))!))
    expect(facts.commentsFrom).toEqual(['young_person'])
    expect(
      await as(hpci, (staff) => enterNotes(staff, { ...notes, kind: 'suggestions', from: 'parent_carer' })),
    ).toEqual({ entered: 2, held: 0 })
    expect((await all(council)).map(({ origin, proposed }) => [origin.note, proposed]).sort()).toEqual([
      ['Coffee morning', 'Ask us first.'],
      ['Coffee morning', 'Tell us.'],
    ])
  })

  it('are entered by nobody who does not work on the charter', async () => {
    const reader = await aColleague(look, { roles: ['reader'], organisation: 'hpci' })
    expect(
      await as(reader, (staff) => enterNotes(staff, { ...notes, kind: 'comments', from: 'other' })),
    ).toBeNull()
  })
})

describe('an answer to a suggestion', () => {
  it('stands when both sides give the same, with the reason given last', async () => {
    const { id } = (await all(council))[0]!
    expect(await as(council, (staff) => decide(staff, id, giving('not_accepted', '')))).toBe('reason')
    expect(await as(council, (staff) => decide(staff, id, giving('not_accepted')))).toBe('waits')
    expect(await as(council, (staff) => decide(staff, id, giving('not_accepted')))).toBe('waits')
    expect(await as(hpci, (staff) => decide(staff, id, giving('accepted', '')))).toBe('differs')
    expect(
      await as(young, (staff) => decide(staff, id, giving('not_accepted', 'We say it elsewhere.'))),
    ).toBe('decided')
    const found = (await all(hpci)).find((one) => one.id === id)!
    expect(found).toMatchObject({ outcome: 'not_accepted', reason: 'We say it elsewhere.' })
    expect(found.given.map(({ side }) => side)).toEqual(['families', 'services'])
    expect(await as(council, (staff) => decide(staff, id, giving('accepted')))).toBe('gone')
  })

  it('merges only into another one', async () => {
    const { id } = (await all(council)).find(({ outcome }) => !outcome)!
    expect(await as(council, (staff) => decide(staff, id, giving('merged')))).toBe('merge')
    const into = (await all(council)).find(({ outcome }) => outcome)!.id
    expect(await as(council, (staff) => decide(staff, id, { ...giving('merged'), mergedInto: into }))).toBe(
      'waits',
    )
  })

  it('can be talked about by every party', async () => {
    const [suggestion] = await all(council)
    expect(await as(council, (staff) => reply(staff, suggestion!.id, 'We do this already.'))).toBe('shown')
    const [said] = await as(young, (staff) => repliesTo(staff, suggestion!))
    expect(said).toMatchObject({
      words: 'We do this already.',
      party: 'Hertfordshire County Council',
      from: 'staff',
    })
  })
})

describe('what the public sent', () => {
  it('is seen by moderators alone, and shown as it is', async () => {
    const [version] = await as(council, ({ tx }) => versionsOf(tx))
    await holdComment(version!, newForm(), {
      ...{ place: 'charter', leaning: null, from: 'parent_carer', way: 'words', language: 'en' },
      ...{ words: 'Please listen.', origin: { source: 'person', note: '', metOn: null } },
    })
    const reader = await aColleague(look, { roles: ['administrator'], organisation: 'council' })
    expect(await as(reader, heldNow)).toEqual([])
    const [held] = await as(council, heldNow)
    expect(held).toMatchObject({ kind: 'comment', words: 'Please listen.' })
    expect(await as(reader, (staff) => moderate(staff, held!, { state: 'shown', reason: '' }))).toBe(false)
    expect(
      await as(council, (staff) => moderate(staff, held!, { state: 'hidden', reason: 'Names a child' })),
    ).toBe(true)
    expect(await as(council, heldNow)).toEqual([])
    const [row] = (await look('SELECT hidden_reason, sealed FROM charter_comments WHERE id = $1', [
      held!.id,
    ])) as [{ hidden_reason: string; sealed: Buffer | null }]
    expect(row.hidden_reason).toBe('Names a child')
    expect(row.sealed).not.toBeNull()
  })

  it('is not moderated by somebody whom another party would seat', async () => {
    const stranger = await aColleague(look, { roles: ['reader'], organisation: 'nhs' })
    const task = { person: stranger.id, drafting: true, moderator: true, shownName: '' }
    expect(await as(council, async (staff) => setMember(staff, (await charterNow(staff.tx))!, task))).toBe(
      false,
    )
  })
})

it('is seen from its overview: what is missing, and who may ask for what', async () => {
  const overview = (await as(council, overviewOf))!
  expect(overview.next.map(({ to, may, missing }) => [to, may, missing.map(({ what }) => what)])).toEqual([
    ['gather', true, ['lead']],
  ])
  expect(overview.untouched).toBe(false)
})

it('tells each at the table what waits for them, and nobody else', async () => {
  const nhs = await atTheTable(look, 'nhs')
  expect(await as(hpci, (staff) => move(staff, 'gather', ''))).toEqual({ now: 'asked' })
  const waits = [
    {
      text: 'Herts Parent Carer Involvement (HPCI) asks you to agree: Go on to “Gather”',
      to: '/staff/charter',
    },
  ]
  expect(await as(council, charterToDo)).toEqual(waits)
  expect(await as(nhs, charterToDo)).toEqual([])
  expect(await as(hpci, charterToDo)).toEqual([])
  const stranger = await aColleague(look, { roles: ['administrator'], organisation: 'elsewhere' })
  expect(await as(stranger, charterToDo)).toEqual([])
})
