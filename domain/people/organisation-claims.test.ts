import { expect, test } from 'vitest'
import { Claims, hasProvenTwice, refusalIn, verifiedEmail } from './organisation-claims'

const claims = (more: object) => Claims.parse({ iss: 'https://login.example', sub: '1', ...more })

test.each([
  ['by email_verified', { email: 'A@b.example', email_verified: true }, 'a@b.example'],
  ['by a word of it', { email: 'a@b.example', email_verified: 'true' }, 'a@b.example'],
  ['by the tenant that owns the domain', { email: 'a@b.example', xms_edov: '1' }, 'a@b.example'],
  ['by nothing', { email: 'a@b.example' }, null],
  ['by a no', { email: 'a@b.example', email_verified: false, xms_edov: 'false' }, null],
  ['without an address', { email_verified: true }, null],
  ['with an address that is no text', { email: ['a@b.example'], email_verified: true }, null],
])('an address is vouched for %s', (_, more, email) => {
  expect(verifiedEmail(claims(more))).toBe(email)
})

test.each([
  [['pwd', 'mfa'], true],
  [['pwd'], false],
  [undefined, false],
  ['mfa', false],
])('a second factor was asked for when amr is %j: %s', (amr, proven) => {
  expect(hasProvenTwice(claims({ amr }))).toBe(proven)
})

test('a token without an issuer or a subject is none', () => {
  for (const token of [{}, { iss: 'x' }, { sub: 'x' }, { iss: '', sub: 'x' }, null])
    expect(Claims.safeParse(token).success).toBe(false)
})

test('only our own refusals have words', () => {
  expect(refusalIn('domain')).toContain('e-mail address')
  for (const name of [null, '', 'toString', '__proto__', 'x']) expect(refusalIn(name)).toBeNull()
})
