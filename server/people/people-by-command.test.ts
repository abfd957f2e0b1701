import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague } from '../../testing/staff'
import { invitedBy } from './joining'
import { publishOrganisations } from './organisations'
import {
  addPerson,
  everybody,
  resetFactorsByCommand,
  switchOffByCommand,
  type Added,
} from './people-by-command'
import { setUpIsOpen, setUpToken } from './set-up'

const { look } = ownDatabase()
beforeAll(() => publishOrganisations({ council: { name: 'Council' }, nhs: { name: 'NHS' } }))

const ben: Added = {
  email: 'ben@nhs.example',
  name: 'Ben Okri',
  roles: ['reader', 'analyst'],
  organisation: 'nhs',
  password: 'lantern otter meadow 42',
}
const count = async (table: string, person: string) =>
  Number((await look(`SELECT count(*) FROM ${table} WHERE person_id = $1`, [person]))[0]!.count)

it('adds somebody who can sign in at once, or gives the link they come in by', async () => {
  expect(await addPerson(ben)).toEqual({ token: null })
  const added = await addPerson({ ...ben, email: 'cy@nhs.example', password: null })
  expect(await invitedBy((added as { token: string }).token)).toMatchObject({ email: 'cy@nhs.example' })
  expect(await everybody()).toEqual([
    { email: 'ben@nhs.example', name: 'Ben Okri', organisation: 'nhs', roles: ben.roles, state: 'active' },
    { email: 'cy@nhs.example', name: 'Ben Okri', organisation: 'nhs', roles: ben.roles, state: 'invited' },
  ])
})

it.each([
  ['an address twice', {}, 'is here already'],
  ['an organisation nobody knows', { email: 'x@y.example', organisation: 'moon' }, 'no organisation "moon"'],
  ['a password everybody uses', { email: 'x@y.example', password: 'password1234' }, 'Many people'],
])('refuses %s', async (_, change, problem) => {
  expect(await addPerson({ ...ben, ...change })).toEqual({ problem: expect.stringContaining(problem) })
})

it('holds to the addresses that an organisation allows', async () => {
  await look(`UPDATE organisations SET email_domains = '{council.example}' WHERE id = 'council'`)
  const dee = { ...ben, email: 'dee@mail.example', organisation: 'council' }
  expect(await addPerson(dee)).toEqual({ problem: expect.stringContaining('council.example') })
  expect(await addPerson({ ...dee, email: 'dee@council.example' })).toEqual({ token: null })
})

it('switches off and resets at once, everywhere, on record', async () => {
  const ada = await aColleague(look, { roles: ['administrator'] })
  await look(`INSERT INTO recovery_codes (id, person_id) VALUES ('\\x01', $1)`, [ada.id])
  expect(await resetFactorsByCommand(ada.email)).toBe(true)
  expect([await count('sessions', ada.id), await count('recovery_codes', ada.id)]).toEqual([0, 0])
  expect(await switchOffByCommand(ada.email)).toBe(true)
  expect(await switchOffByCommand('nobody@example.org')).toBe(false)
  expect(await resetFactorsByCommand('nobody@example.org')).toBe(false)
  const acts = await look(`SELECT act, facts FROM audit_events WHERE subject = $1 ORDER BY number`, [ada.id])
  expect(acts).toEqual([
    { act: 'person.factors-reset', facts: { by: 'npm run user' } },
    { act: 'person.switched-off', facts: { by: 'npm run user' } },
  ])
})

it('opens the set-up to one link at a time, for an hour, while there is no administrator', async () => {
  const first = (await setUpToken())!
  const second = (await setUpToken())!
  expect([await setUpIsOpen(first), await setUpIsOpen(second)]).toEqual([false, true])
  await look(`UPDATE one_time_links SET expires_at = now() - interval '1 second'`)
  expect(await setUpIsOpen(second)).toBe(false)
  const third = (await setUpToken())!
  await aColleague(look, { roles: ['administrator'] })
  expect([await setUpToken(), await setUpIsOpen(third)]).toEqual([null, false])
})
