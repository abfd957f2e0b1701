import { expect, test } from 'vitest'
import { isOfDomains } from './email-domain'
import { ChangedPerson, EmailDomains, Invitation } from './person-forms'

test('an invitation reads one tick or many, and asks for at least one', () => {
  const asked = { name: ' Sam Green ', email: 'Sam@Example.ORG' }
  expect(Invitation.parse({ ...asked, roles: 'reader' })).toEqual({
    name: 'Sam Green',
    email: 'sam@example.org',
    roles: ['reader'],
  })
  expect(Invitation.parse({ ...asked, roles: ['reader', 'analyst'] }).roles).toEqual(['reader', 'analyst'])
  expect(Invitation.safeParse(asked).error?.issues[0]).toMatchObject({
    path: ['roles'],
    message: 'Tick at least one role.',
  })
  expect(Invitation.safeParse({ ...asked, roles: 'king' }).success).toBe(false)
})

test('a name is one line of characters that can be stored', () => {
  const name = (text: string) => ChangedPerson.safeParse({ name: text, roles: 'reader' }).data?.name
  expect(name('Sam\0\r\nGreen\u001b[2J')).toBe('Sam Green [2J')
  expect(name('  \0 ')).toBeUndefined()
  expect(name('Zażółć 👩‍🚀 <b>it</b>')).toBe('Zażółć 👩‍🚀 <b>it</b>')
})

test('the ends of addresses are read however they are separated', () => {
  expect(
    EmailDomains.parse({ domains: '@Example.org\n\nherts.example.org, example.org;nhs.example.net' }).domains,
  ).toEqual(['example.org', 'herts.example.org', 'nhs.example.net'])
  expect(EmailDomains.parse({ domains: ' ' }).domains).toEqual([])
})

test.each(['gov', 'a@b.org', 'exa_mple.org', '-a.org', 'example.org/x', 'https://example.org'])(
  '%s is no end of an address',
  (domains) => {
    expect(EmailDomains.safeParse({ domains }).success).toBe(false)
  },
)

test('only a whole end counts: nobody comes in from a name that merely ends alike', () => {
  expect(isOfDomains('a@example.org', ['example.org'])).toBe(true)
  expect(isOfDomains('a@notexample.org', ['example.org'])).toBe(false)
  expect(isOfDomains('a@example.org.evil.net', ['example.org'])).toBe(false)
  expect(isOfDomains('a@sub.example.org', ['example.org'])).toBe(false)
  expect(isOfDomains('a@anywhere.net', [])).toBe(true)
})
