import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Letter } from '../../domain/mail/letters'
import type { Role } from '../../domain/people/access'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aColleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { sendAlerts } from './alerts'
import { acknowledge, giveBack } from './concerns'
import { letterIn } from '../mail/letters'
import { morningRound } from '../morning-round'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { publishWordList } from './word-lists'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'words' })], { owner: 'hpci', title: 'How it was' })
const CANARY = 'canary my dad hits me'
const person = (name: string, roles: Role[], organisation = 'hpci') =>
  aColleague(look, { roles, name, organisation, email: `${name}@example.org` })

let lead: Awaited<ReturnType<typeof person>>
beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  const categories = [{ id: 'harm', name: 'Harm', words: ['hits me'] }]
  await publishWordList({ categories }, '2026-11-23')
  lead = await person('lead', ['safeguarding_lead'])
  await person('surveylead', ['survey_lead'])
  await person('administrator', ['administrator'])
  await person('elsewhere', ['administrator', 'safeguarding_lead'], 'council')
})
beforeEach(() => aResponse(survey, { words: CANARY }))
afterEach(async () => {
  await look('DELETE FROM concerns')
  await look('DELETE FROM letters')
  await look('DELETE FROM responses')
})

const letters = async (): Promise<Letter[]> =>
  (await look('SELECT id::text, sealed FROM letters ORDER BY next_at, id')).map(({ id, sealed }) =>
    letterIn(id as string, sealed as Uint8Array),
  )
const told = async () => (await letters()).map(({ to }) => to.split('@')[0]).sort()
const later = () => look(`UPDATE concerns SET next_alert_at = now() WHERE next_alert_at IS NOT NULL`)
const nextIn = async () => {
  const [row] = await look(
    `SELECT round(extract(epoch FROM next_alert_at - now()) / 60) AS minutes FROM concerns`,
  )
  return Number(row!.minutes)
}
const concern = async () => String((await look('SELECT id::text FROM concerns'))[0]!.id)

describe('an alert', () => {
  it('goes to the lead at once, with no word of the child, and is on record', async () => {
    await sendAlerts()
    const [letter] = await letters()
    expect(letter).toMatchObject({
      kind: 'concern-alert',
      to: 'lead@example.org',
      survey: 'How it was',
      number: 1,
    })
    expect(JSON.stringify(letter)).not.toContain('canary')
    expect(letter).toMatchObject({
      link: `http://localhost:3000/staff/safeguarding/concerns/${await concern()}`,
    })
    expect(await look(`SELECT act, subject FROM audit_events WHERE act LIKE 'concern.%'`)).toEqual([
      { act: 'concern.alerted', subject: await concern() },
    ])
  })

  it('comes again after a quarter of an hour and then every hour, wider and wider, never twice at once', async () => {
    const seen: [number, (string | undefined)[]][] = []
    for (let number = 1; number <= 5; number++) {
      await Promise.all([sendAlerts(), sendAlerts(), sendAlerts()])
      seen.push([await nextIn(), await told()])
      await later()
    }
    expect(seen).toEqual([
      [15, ['lead']],
      [60, ['lead']],
      [60, ['lead', 'surveylead']],
      [60, ['lead', 'surveylead']],
      [60, ['administrator', 'lead', 'surveylead']],
    ])
  })

  it('stops when somebody says "I have it", also one that was still waiting for the mail server', async () => {
    await sendAlerts()
    expect(await asStaff(lead, async (staff) => acknowledge(staff, await concern()))).toBe(true)
    await sendAlerts()
    expect(await told()).toEqual([])
    expect(await nextIn()).toBe(24 * 60)
    expect(await asStaff(lead, async (staff) => acknowledge(staff, await concern()))).toBe(false)
  })

  it('begins again when it is given back, and reminds daily while nothing is decided', async () => {
    await asStaff(lead, async (staff) => acknowledge(staff, await concern()))
    await later()
    await sendAlerts()
    expect(await letters()).toMatchObject([{ kind: 'concern-waiting', to: 'lead@example.org', who: 'lead' }])
    await asStaff(lead, async (staff) => giveBack(staff, await concern()))
    await sendAlerts()
    expect(await letters()).toMatchObject([{ kind: 'concern-alert', to: 'lead@example.org' }])
  })

  it('goes to survey leads and administrators when there is no lead, and says so', async () => {
    await look(`UPDATE people SET state = 'off' WHERE name = 'lead'`)
    await sendAlerts()
    expect(await told()).toEqual(['administrator', 'surveylead'])
    expect(await letters()).toMatchObject([{ why: 'no-lead' }, { why: 'no-lead' }])
    await look(`UPDATE people SET state = 'active' WHERE name = 'lead'`)
  })

  it('goes to administrators elsewhere when the organisation has nobody at all', async () => {
    await look(`UPDATE people SET state = 'off' WHERE organisation_id = 'hpci'`)
    await sendAlerts()
    expect(await letters()).toMatchObject([{ to: 'elsewhere@example.org', why: 'nobody-there' }])
    await look(`UPDATE people SET state = 'active' WHERE organisation_id = 'hpci'`)
  })
})

describe('the morning round', () => {
  afterEach(async () => {
    vi.useRealTimers()
    await look('DELETE FROM morning_rounds')
  })
  const itIs = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })

  it('tells who looks after reading what is late and that nobody is on the rota, once a day', async () => {
    await look(`UPDATE comments_to_read SET due_on = '2026-12-07'`)
    itIs('2026-12-08T08:30:00Z')
    await Promise.all([morningRound(), morningRound()])
    const found = async (kind: string) =>
      (await letters()).filter((letter) => letter.to === 'surveylead@example.org' && letter.kind === kind)
    expect(await found('reading-late')).toMatchObject([{ count: 1, oldest: '7 December 2026' }])
    expect(await found('rota-missing')).toMatchObject([{ weeks: ['the week of 7 December 2026'] }])
    expect(await told()).toEqual(['lead', 'lead', 'surveylead', 'surveylead'])
  })

  it('speaks of the week ahead from Wednesday on', async () => {
    itIs('2026-12-09T09:00:00Z')
    await morningRound()
    expect((await letters()).find(({ kind }) => kind === 'rota-missing')).toMatchObject({
      weeks: ['the week of 7 December 2026', 'the week of 14 December 2026'],
    })
  })

  it.each(['2026-12-12T09:00:00Z', '2026-12-25T09:00:00Z', '2026-12-10T07:30:00Z'])(
    'is not made at %s',
    async (moment) => {
      itIs(moment)
      await morningRound()
      expect(await letters()).toEqual([])
    },
  )
})
