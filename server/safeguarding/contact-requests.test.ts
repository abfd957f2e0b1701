import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../domain/people/access'
import { ownDatabase } from '../../testing/database'
import { lettersIn } from '../../testing/letters'
import { aColleague, type Colleague } from '../../testing/staff'
import { database } from '../db'
import { keepNoLongerThanTold } from '../housekeeping'
import { morningRound } from '../morning-round'
import { newForm } from '../sent-once'
import { asStaff } from '../staff'
import { thingsToDo } from '../to-do'
import { tellOfNewRequests } from './contact-letters'
import {
  answer,
  answeredRequests,
  giveBack,
  openRequest,
  openRequests,
  reopen,
  takeOn,
} from './contact-requests'
import { answerers, askToBeContacted } from './contact-sending'

const { look } = ownDatabase()
const CANARY = 'canary Quill 07700 900123'
const words = {
  ...{ name: 'Quill', reach: CANARY, time: '', about: CANARY, who: 'parent_carer' as const },
  language: 'pl' as const,
}
const person = (name: string, roles: Role[], organisation = 'council') =>
  aColleague(look, { roles, name, organisation, email: `${name}@example.org` })
const ask = (answerer = 'council', form = newForm()) => askToBeContacted(form, answerer, words)
const only = async (who = lead) => (await asStaff(who, openRequests))[0]!.id
const acts = async () => (await look('SELECT act FROM audit_events ORDER BY number')).map(({ act }) => act)
const told = async () => (await lettersIn(look)).map(({ to }) => to.split('@')[0]).sort()
const itIs = (day: string, hour = 12) =>
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`) })

let lead: Colleague
let other: Colleague
beforeAll(async () => {
  lead = await person('lead', ['safeguarding_lead'])
  other = await person('other', ['safeguarding_lead'])
  await person('surveylead', ['survey_lead'])
  await person('elsewhere', ['safeguarding_lead'], 'nhs')
  await person('nolead', ['administrator'], 'hpci')
  await person('unnamed', ['safeguarding_lead'], 'a-test')
})
beforeEach(() => look(`UPDATE sessions SET seen_at = now(), started_at = now()`))
afterEach(async () => {
  vi.useRealTimers()
  await look('TRUNCATE contact_requests, letters, morning_rounds')
})

describe('asking to be contacted', () => {
  it('is offered by organisations that families know and whose lead is at work', async () => {
    expect(await answerers()).toEqual(['council', 'nhs'])
    await expect(ask('hpci')).rejects.toThrow()
  })

  it('keeps the day alone, and nothing that can be read, named or tied to an answer', async () => {
    await ask()
    const [row] = await look('SELECT * FROM contact_requests')
    expect(Object.keys(row!).sort()).toEqual(
      ['answered_by', 'answered_on', 'arrived_on', 'id', 'letters', 'organisation_id', 'outcome', 'sealed']
        .concat(['taken_by', 'taken_on'])
        .sort(),
    )
    expect(JSON.stringify(row)).not.toContain('canary')
    expect((row!.sealed as Buffer).toString('latin1')).not.toContain('canary')
    expect(await acts()).not.toContain('contact.asked')
  })

  it('is kept once, however often the same form is sent', async () => {
    const form = newForm()
    await ask('council', form)
    await ask('council', form)
    await ask('council')
    expect(await look('SELECT 1 FROM contact_requests')).toHaveLength(2)
  })

  it('cannot be read back by the public pages', async () => {
    await ask()
    await expect(database('app_public').$queryRaw`SELECT sealed FROM contact_requests`).rejects.toThrow()
  })
})

describe('letters', () => {
  it('tell every lead of that organisation at once and once, with no name, number or word', async () => {
    await ask()
    await ask()
    await tellOfNewRequests()
    await tellOfNewRequests()
    expect(await told()).toEqual(['lead', 'other'])
    expect((await lettersIn(look))[0]).toMatchObject({ kind: 'contact-asked', count: 2, number: 1 })
    expect(JSON.stringify(await lettersIn(look))).not.toMatch(/canary|Quill|07700/)
  })

  it('come again each working morning until somebody has taken it on, and then to more people', async () => {
    itIs('2026-11-23')
    await ask()
    await tellOfNewRequests()
    const morning = async (day: string) => {
      await look('DELETE FROM letters')
      itIs(day, 9)
      await morningRound()
      return (await lettersIn(look)).filter(({ kind }) => kind === 'contact-asked').map(({ to }) => to)
    }
    expect(await morning('2026-11-24')).toEqual(['lead@example.org', 'other@example.org'])
    expect(await morning('2026-11-25')).toContain('surveylead@example.org')
    vi.useRealTimers()
    await asStaff(lead, async (staff) => takeOn(staff, await only()))
    expect(await morning('2026-11-26')).toEqual([])
  })
})

describe('a safeguarding lead', () => {
  it('of that organisation alone sees it, and its words on record', async () => {
    await ask()
    const id = await only()
    for (const [name, roles, organisation] of [
      ['nhslead', ['safeguarding_lead'], 'nhs'],
      ['everything', ['survey_lead', 'analyst', 'administrator', 'reader'], 'council'],
    ] as const) {
      const stranger = await person(name, [...roles], organisation)
      expect(await asStaff(stranger, openRequests)).toEqual([])
      expect(await asStaff(stranger, (staff) => openRequest(staff, id))).toBeNull()
      expect(await asStaff(stranger, (staff) => takeOn(staff, id))).toBe(false)
    }
    expect(await acts()).not.toContain('contact.seen')
    expect(await asStaff(lead, (staff) => openRequest(staff, id))).toMatchObject({
      file: { words, outcome: null },
    })
    expect((await acts()).at(-1)).toBe('contact.seen')
    await look('REVOKE INSERT ON audit_events FROM app_staff')
    await expect(asStaff(lead, (staff) => openRequest(staff, id))).rejects.toThrow()
    await look('GRANT INSERT ON audit_events TO app_staff')
  })

  it('takes it on, one alone, and any can give it back', async () => {
    await ask()
    const id = await only()
    expect(await asStaff(lead, (staff) => takeOn(staff, id))).toBe(true)
    expect(await asStaff(other, (staff) => takeOn(staff, id))).toBe(false)
    expect((await asStaff(other, openRequests))[0]).toMatchObject({ holder: 'lead' })
    expect(await asStaff(other, (staff) => giveBack(staff, id))).toBe(true)
    expect(await asStaff(other, (staff) => takeOn(staff, id))).toBe(true)
  })

  it('writes down once what came of it, locked, and can open it again', async () => {
    await ask()
    const id = await only()
    expect(await asStaff(lead, (staff) => answer(staff, id, 'Rang her, canary-outcome'))).toBe(true)
    expect(await asStaff(other, (staff) => answer(staff, id, 'Rang her'))).toBe(false)
    expect(await asStaff(lead, openRequests)).toEqual([])
    expect(await asStaff(lead, answeredRequests)).toMatchObject([{ id, answeredBy: 'lead' }])
    expect((await asStaff(lead, (staff) => openRequest(staff, id)))!.file.outcome).toContain('canary-outcome')
    expect(JSON.stringify(await look('SELECT * FROM audit_events'))).not.toMatch(/canary|Quill|Rang/)
    expect(await asStaff(lead, (staff) => reopen(staff, id))).toBe(true)
    expect(await asStaff(lead, (staff) => reopen(staff, id))).toBe(false)
    expect(await only()).toBe(id)
  })

  it('finds it on the start page, urgent once two working days are over', async () => {
    const mine = async () =>
      (await asStaff(lead, thingsToDo)).filter(({ to }) => to.endsWith('/safeguarding/contact'))
    expect(await mine()).toEqual([])
    await ask()
    expect(await mine()).toMatchObject([{ text: '1 person to contact, as they asked' }])
    await look(`UPDATE contact_requests SET arrived_on = arrived_on - 10`)
    expect(await mine()).toMatchObject([{ text: '1 person should have been contacted by now', urgent: true }])
  })
})

it('goes three months after it was answered, and after a year whatever became of it', async () => {
  const gone = async (day: string) => {
    itIs(day)
    return (await keepNoLongerThanTold()).contacts
  }
  const insert = `INSERT INTO contact_requests (id, organisation_id, arrived_on, sealed, answered_on)
    VALUES (gen_random_uuid(), 'council', '2026-11-23', '', $1)`
  await look(insert, ['2026-11-25'])
  await look(insert, [null])
  expect(await gone('2027-02-24')).toBe(0)
  expect(await gone('2027-02-25')).toBe(1)
  expect(await gone('2027-11-22')).toBe(0)
  expect(await gone('2027-11-23')).toBe(1)
})
