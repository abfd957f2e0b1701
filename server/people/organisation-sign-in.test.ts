import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { openOrganisation, type Account, type Organisation } from '../../testing/organisation'
import { walkThrough } from '../../testing/organisation-walk'
import { aColleague } from '../../testing/staff'
import { atTheGate } from '../gate'
import type { Knock } from '../knock'
import { makeLink } from './one-time-links'
import { publishOrganisations } from './organisations'
import { backFromOrganisation, toOrganisation, type Onward } from './organisation-sign-in'
import { cookieName, secretIn } from './session-cookie'
import { visitorOf } from './sessions'

const { look } = ownDatabase()
const HOME = 'http://localhost:4999'
const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  email: `${id}@council.example`,
  verified: true,
  ...more,
})
let organisation: Organisation

beforeAll(async () => {
  await publishOrganisations({ council: { name: 'Council' } })
  organisation = await openOrganisation('4999', [])
  Object.assign(process.env, organisation.settings)
})
beforeEach(() => void organisation.accounts.splice(0))
afterAll(() => organisation.close())

const knock: Knock = {
  request: { headers: new Headers({ host: 'localhost:4999', 'x-forwarded-for': '192.0.2.7' }) },
  me: null,
  device: 'Firefox on Windows',
  known: undefined,
  question: undefined,
}
const kept = ({ cookies }: Onward) =>
  Object.fromEntries(cookies.map(({ name, value }) => [name, decodeURIComponent(value)]))

/** Goes to the organisation and back; `meddle` may change what is said on the way there, and on the way back. */
async function comeBack(
  { id }: Account,
  { onward = '/staff/comments?page=2', invitation = undefined as string | undefined } = {},
  meddle: { there?: (asked: URL) => void; back?: (given: URLSearchParams) => void; cookies?: object } = {},
) {
  const gone = (await toOrganisation(knock, onward, invitation)) as Onward
  const asked = new URL(gone.to)
  meddle.there?.(asked)
  const back = await walkThrough(asked.href, id, HOME)
  meddle.back?.(back.searchParams)
  const end = await backFromOrganisation(knock, back.searchParams, { ...kept(gone), ...meddle.cookies })
  const session = end.cookies.find(({ name }) => name === cookieName())
  return { asked, to: end.to, visitor: await visitorOf(await secretIn(session?.value)), gone, back }
}
const invite = async (id: string, roles: 'reader'[] | 'analyst'[] = ['reader'], state = 'invited') => {
  const person = await aColleague(look, { roles, email: `${id}@council.example`, name: id })
  await look('UPDATE people SET state = $1 WHERE id = $2', [state, person.id])
  await look('DELETE FROM sessions WHERE person_id = $1', [person.id])
  const token = await atTheGate(({ tx }) => makeLink(tx, 'invitation', person.id, 1))
  const known = account(id)
  organisation.accounts.push(known)
  return { person, token, known }
}

describe('the way to the organisation', () => {
  it('carries PKCE, state and nonce, and asks for no role', async () => {
    const { known } = await invite('ann')
    const { asked } = await comeBack(known)
    const { code_challenge: challenge, state, nonce, ...rest } = Object.fromEntries(asked.searchParams)
    for (const secret of [challenge, state, nonce]) expect(secret).toMatch(/^[\w-]{43}$/)
    expect(rest).toEqual({
      client_id: 'heard',
      scope: 'openid email profile',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${HOME}/api/auth/callback/organisation`,
    })
  })

  it('is said in words when the organisation cannot be reached', async () => {
    const { OIDC_ISSUER } = process.env
    process.env.OIDC_ISSUER = 'http://localhost:9'
    expect(await toOrganisation(knock, '/staff')).toEqual({
      problems: { '': expect.stringContaining('cannot be reached') },
    })
    process.env.OIDC_ISSUER = OIDC_ISSUER
  })
})

describe('whoever comes back', () => {
  it('is let in when invited, tied to the account for good, and goes where they were going', async () => {
    const { known, person } = await invite('bea')
    const first = await comeBack(known)
    expect(first).toMatchObject({ to: '/staff/comments?page=2', visitor: { id: person.id, stage: 'full' } })
    known.email = 'bea.newname@council.example'
    expect((await comeBack(known)).visitor?.id).toBe(person.id)
    const acts = await look(`SELECT act FROM audit_events WHERE person_id = $1 ORDER BY number`, [person.id])
    expect(acts.map(({ act }) => act)).toEqual(['person.joined', 'signed-in', 'signed-in'])
  })

  it('needs a second factor of ours, unless the organisation says that it asked for one', async () => {
    const { known } = await invite('cat', ['analyst'])
    expect((await comeBack(known)).visitor?.stage).toBe('first')
    known.amr = ['pwd', 'mfa']
    expect((await comeBack(known)).visitor?.stage).toBe('full')
  })

  it.each([
    ['nobody invited them', 'not-invited', async () => organisation.accounts.push(account('dan'))],
    ['they were switched off', 'not-invited', async () => invite('dan', ['reader'], 'off')],
    [
      'nobody vouches for the address',
      'not-verified',
      async () => Object.assign((await invite('dan')).known, { verified: false }),
    ],
  ])('is refused when %s', async (_, refused, arrange) => {
    await arrange()
    const end = await comeBack(organisation.accounts[0]!)
    expect(end).toMatchObject({ to: `/staff/sign-in?refused=${refused}`, visitor: null })
    await look(`DELETE FROM people WHERE email = 'dan@council.example'`)
  })

  it('is refused when the organisation allows other addresses alone', async () => {
    const { known } = await invite('eve')
    await look(`UPDATE organisations SET email_domains = '{nhs.example}' WHERE id = 'council'`)
    expect((await comeBack(known)).to).toBe('/staff/sign-in?refused=domain')
    await look(`UPDATE organisations SET email_domains = '{council.example}' WHERE id = 'council'`)
    expect((await comeBack(known)).visitor).not.toBeNull()
    known.email = 'eve@mail.example'
    expect((await comeBack(known)).to).toBe('/staff/sign-in?refused=domain')
    await look(`UPDATE organisations SET email_domains = '{}' WHERE id = 'council'`)
  })

  it('is somebody else when the same address belongs to another account', async () => {
    const { known } = await invite('fay')
    await comeBack(known)
    organisation.accounts.push({ ...known, id: 'fay-the-second' })
    expect((await comeBack(organisation.accounts[1]!)).to).toBe('/staff/sign-in?refused=other-account')
  })

  it('may accept an invitation that was mailed to the very address, also when nobody vouches for it', async () => {
    const { known, token, person } = await invite('gus')
    const other = account('other')
    organisation.accounts.push(other)
    expect((await comeBack(other, { invitation: token })).to).toBe('/staff/sign-in?refused=other-address')
    known.verified = false
    expect((await comeBack(known, { invitation: token })).visitor?.id).toBe(person.id)
    expect((await comeBack(other, { invitation: token })).to).toBe('/staff/sign-in?refused=not-invited')
  })
})

describe('a way back that was meddled with', () => {
  const failed = '/staff/sign-in?refused=failed'

  it.each<[string, Parameters<typeof comeBack>[2]]>([
    ['another state', { back: (given) => given.set('state', 'x'.repeat(43)) }],
    ['no state', { back: (given) => given.delete('state') }],
    ['a nonce of somebody else', { there: (asked) => asked.searchParams.set('nonce', 'x'.repeat(43)) }],
    [
      'a challenge of somebody else',
      { there: (asked) => asked.searchParams.set('code_challenge', 'x'.repeat(43)) },
    ],
    ['a made-up code', { back: (given) => given.set('code', 'x'.repeat(43)) }],
    ['a refusal', { back: (given) => given.set('error', 'access_denied') }],
    ['no cookie of its own', { cookies: { 'heard-state': '' } }],
    ['a cookie that is not ours', { cookies: { 'heard-pkce': 'eyJhbGciOiJub25lIn0.e30.' } }],
  ])('with %s lets nobody in', async (_, meddle) => {
    const known = account('hal')
    organisation.accounts.push(known)
    await look(`INSERT INTO people (email, name, organisation_id, roles, state, reviewed_on)
      VALUES ('hal@council.example', 'Hal', 'council', '{reader}', 'active', now()) ON CONFLICT DO NOTHING`)
    const end = await comeBack(known, {}, meddle)
    expect(end).toMatchObject({ to: failed, visitor: null })
    expect((await comeBack(known)).visitor).not.toBeNull()
  })

  it('works once, and leads to our own pages alone (H061)', async () => {
    const { known } = await invite('ida')
    for (const evil of [
      '//evil.example',
      'https://evil.example/staff',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const back = (given: URLSearchParams) => given.set('callbackUrl', evil)
      expect((await comeBack(known, {}, { back })).to).toMatch(/^\/staff(\/sign-in\?refused=failed)?$/)
    }
    const { gone, back } = await comeBack(known)
    expect((await backFromOrganisation(knock, back.searchParams, kept(gone))).to).toBe(failed)
  })
})
