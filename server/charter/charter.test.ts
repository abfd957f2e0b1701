import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { starterEdits } from '../../domain/charter/starter'
import { inReadingOrder, sealedText, textOf, type Edit } from '../../domain/charter/text'
import type { Stage } from '../../domain/charter/stage'
import { atTheTable, starter } from '../../testing/charter'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { today } from '../clock'
import { database } from '../db'
import { asStaff, type Staff } from '../staff'
import { sign, signaturesOf, supportTheRest, takePosition } from './agreeing'
import { beginCharter } from './begin'
import { charterNow, editsOf } from './charter'
import { factsOf, move } from './moving'
import { write } from './writing'

const { look } = ownDatabase()
const parties = ['council', 'hpci', 'young_people', 'nhs'] as const
const people = {} as Record<(typeof parties)[number], Colleague>
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const now = () => charterNow(database('app_public'))
const both = async (to: Stage) => {
  await as(people.hpci, (staff) => move(staff, to, 'We are ready.'))
  return as(people.council, (staff) => move(staff, to, ''))
}
const signAs = (who: Colleague, hash: string) =>
  as(who, (staff) =>
    sign(staff, {
      hash,
      name: who.name,
      job: 'Lead',
      method: 'in_workspace',
      reference: '',
      seenBy: null,
      on: today(),
    }),
  )
const supportAll = async (who: Colleague) => {
  const { version } = (await now())!
  expect(await as(who, (staff) => supportTheRest(staff, version.hash!))).toBe('done')
}

beforeAll(async () => {
  for (const id of ['council', 'hpci', 'young_people', 'nhs'])
    await look(`INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}')`, [id])
  await beginCharter(starter, today())
  for (const party of parties) people[party] = await atTheTable(look, party)
})

describe('the charter from the first meeting to the signed text', () => {
  it('begins once, with nothing written', async () => {
    expect(await beginCharter(starter, today())).toEqual({ isNew: false })
    expect(await now()).toMatchObject({ version: { number: 1, stage: 'set_up' }, lastEdit: 0 })
  })

  it('moves only when both sides want it', async () => {
    expect(await as(people.council, (staff) => move(staff, 'gather', ''))).toEqual({ now: 'asked' })
    expect(await as(people.council, (staff) => move(staff, 'gather', ''))).toEqual({ now: 'asked-before' })
    for (const who of [people.nhs, people.young_people])
      expect(await as(who, (staff) => move(staff, 'gather', ''))).toEqual({ now: 'not-yours' })
    expect((await now())!.version.stage).toBe('set_up')
    expect(await as(people.hpci, (staff) => move(staff, 'gather', ''))).toEqual({ now: 'moved' })
    expect((await now())!.version.stage).toBe('gather')
  })

  it('says what is missing, and does not move', async () => {
    expect(await both('draft')).toEqual({
      now: 'missing',
      missing: [{ what: 'comments', names: ['parent_carer', 'young_person'] }],
    })
    for (const from of ['parent_carer', 'young_person'])
      await look(
        `INSERT INTO charter_comments (charter_id, version, place, "from", way, language, source, state, week)
         VALUES ($1, 1, 'charter', $2, 'words', 'en', 'person', 'shown', now())`,
        [starter.id, from],
      )
    expect(await both('draft')).toEqual({ now: 'moved' })
  })

  it('takes the starter text as edits, and replays it from its history', async () => {
    const written = await as(people.hpci, (staff) =>
      write(staff, { edits: starterEdits(starter), reason: 'To begin with', suggestions: [], since: 0 }),
    )
    expect(written).toEqual({ now: 'written', lastEdit: 26 })
    const { text, version } = (await now())!
    expect(inReadingOrder(text.sections, text.commitments)).toHaveLength(20)
    expect(textOf((await editsOf(database('app_public'), version)).map(({ edit }) => edit))).toEqual(text)
  })

  it('loses nothing when two people write at once', async () => {
    const { text, lastEdit } = (await now())!
    const commitment = text.commitments[0]!
    const edit = (words: string) => ({
      edits: [{ did: 'commitment' as const, commitment: { ...commitment, text: words } }],
      reason: 'Simpler',
      suggestions: [],
      since: lastEdit,
    })
    const outcomes = await Promise.all([
      as(people.hpci, (staff) => write(staff, edit('We will welcome you.'))),
      as(people.council, (staff) => write(staff, edit('We will say hello.'))),
    ])
    expect(outcomes.map((outcome) => outcome.now).sort()).toEqual(['changed-meanwhile', 'written'])
    const words = (await now())!.text.commitments[0]!.text
    expect(words).toBe(outcomes[0]!.now === 'written' ? 'We will welcome you.' : 'We will say hello.')
  })

  it('takes no section away with words in it that its remover has not seen', async () => {
    const { text, lastEdit } = (await now())!
    const commitment = text.commitments[0]!
    const edit = (did: Edit, since: number) => ({ edits: [did], reason: 'Simpler', suggestions: [], since })
    const words: Edit = { did: 'commitment', commitment: { ...commitment, text: 'We will greet you.' } }
    const removal: Edit = { did: 'section-removed', id: commitment.section }
    const elsewhere: Edit = { did: 'commitment', commitment: { ...commitment, section: 'nowhere' } }
    expect(await as(people.hpci, (staff) => write(staff, edit(words, lastEdit)))).toMatchObject({
      now: 'written',
    })
    const late = { now: 'changed-meanwhile' }
    expect(await as(people.council, (staff) => write(staff, edit(removal, lastEdit)))).toEqual(late)
    expect(await as(people.council, (staff) => write(staff, edit(elsewhere, lastEdit + 1)))).toEqual(late)
  })

  it('locks the text when everything is decided', async () => {
    await look(
      `UPDATE charter_versions SET consult_opens_on = '2026-09-01', consult_closes_on = '2026-10-20'`,
    )
    for (const to of ['consult', 'revise', 'agree'] as const) expect(await both(to)).toEqual({ now: 'moved' })
    const { version, text } = (await now())!
    expect(version.hash).toBe(createHash('sha256').update(sealedText(text)).digest('hex'))
    const late = await as(people.hpci, (staff) =>
      write(staff, { edits: starterEdits(starter), reason: '', suggestions: [], since: 99 }),
    )
    expect(late).toEqual({ now: 'closed' })
  })

  it('is signed by each party for itself, on the text that is published', async () => {
    expect((await both('sign')).now).toBe('missing')
    const objection = { commitment: 'ask-first', hash: 'another text', stance: 'object' as const }
    const said = { ...objection, reason: 'No', reservation: '' }
    expect(await as(people.nhs, (staff) => takePosition(staff, said))).toBe('changed')
    for (const party of parties) await supportAll(people[party])
    expect(await both('sign')).toEqual({ now: 'moved' })
    const hash = (await now())!.version.hash!
    expect(await signAs(people.hpci, 'another text')).toBe('changed')
    for (const party of parties) expect(await signAs(people[party], hash)).toBe('done')
    expect(await signAs(people.hpci, hash)).toBe('done')
    await look(`UPDATE charter_versions SET review_due_on = now() + interval '11 months'`)
    expect(await both('published')).toEqual({ now: 'moved' })
    const { version, text } = (await now())!
    const signatures = await signaturesOf(database('app_public'), version)
    expect(signatures.map(({ party }) => party).sort()).toEqual([...parties].sort())
    for (const signature of signatures)
      expect(signature.hash).toBe(createHash('sha256').update(sealedText(text)).digest('hex'))
  })
})

describe('nobody speaks for another party', () => {
  it('also when the application does not look: the database refuses', async () => {
    const forge = (who: Colleague, party: string) =>
      as(
        who,
        ({ tx, me }) =>
          tx.$executeRaw`INSERT INTO charter_signatures (charter_id, version, party, hash, name, job, method, person_id, "on")
          VALUES (${starter.id}, 1, ${party}, 'forged', 'X', 'Y', 'in_workspace', ${me.id}::uuid, now())`,
      )
    await expect(forge(people.council, 'hpci')).rejects.toThrow('row-level security')
    const administrator = await aColleague(look, { roles: ['administrator'], organisation: 'hpci' })
    await expect(forge(administrator, 'hpci')).rejects.toThrow('row-level security')
    expect(await forge(people.council, 'council')).toBe(1)
  })

  it('and no side moves the charter or decides alone', async () => {
    const alone = (sql: (staff: Staff) => Promise<number>) => as(people.council, sql)
    await expect(
      alone(({ tx }) => tx.$executeRaw`UPDATE charter_versions SET stage = 'retired'`),
    ).rejects.toThrow('both sides')
    await expect(
      alone(
        ({ tx, me }) => tx.$executeRaw`
          INSERT INTO charter_moves (charter_id, version, number, "from", "to", asked_by, agreed_by, note, "on")
          VALUES (${starter.id}, 1, 99, 'published', 'retired', ${people.hpci.id}::uuid, ${me.id}::uuid, '', now())`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      alone(
        ({ tx, me }) => tx.$executeRaw`
          INSERT INTO charter_deciders (suggestion_id, side, person_id, outcome, reason, "on")
          VALUES (gen_random_uuid(), 'families', ${me.id}::uuid, 'accepted', '', now())`,
      ),
    ).rejects.toThrow('row-level security')
  })

  it('and nobody changes what was said, signed or written', async () => {
    for (const table of ['charter_signatures', 'charter_positions', 'charter_edits', 'charter_moves'])
      await expect(look(`UPDATE ${table} SET "on" = now()`)).rejects.toThrow()
  })
})

it('starts signing anew when words change: what was signed stays as an earlier text', async () => {
  await look(`UPDATE charter_versions SET stage = 'sign'`)
  const before = (await now())!.version.hash
  expect(await both('revise')).toEqual({ now: 'moved' })
  const { text, lastEdit, version } = (await now())!
  expect(version.hash).toBeNull()
  const commitment = { ...text.commitments[0]!, text: 'We will always welcome every family.' }
  await as(people.hpci, (staff) =>
    write(staff, {
      edits: [{ did: 'commitment', commitment }],
      reason: 'Stronger',
      suggestions: [],
      since: lastEdit,
    }),
  )
  expect(await both('agree')).toEqual({ now: 'moved' })
  const charter = (await now())!
  expect(charter.version.hash).not.toBe(before)
  const facts = await factsOf(database('app_public'), charter)
  expect(facts.signatures.every(({ hash }) => hash !== charter.version.hash)).toBe(true)
  expect((await both('sign')).now).toBe('missing')
})
