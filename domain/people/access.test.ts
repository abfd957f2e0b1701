import { expect, test } from 'vitest'
import { access, may, needsSecondFactor, Role, type Permission } from './access'

const permissions = Object.keys(access) as Permission[]

test('an administrator sees no answer and decides on none', () => {
  const allowed = permissions.filter((permission) => may(['administrator'], permission))
  expect(allowed).toEqual([
    'home.see',
    'account.manage',
    'people.manage',
    'audit.see',
    'audit.see-all',
    'plan.see',
  ])
})

test('a reader, a charter facilitator and a party lead see no answer', () => {
  for (const role of ['reader', 'charter_facilitator', 'party_lead'] as const)
    expect(permissions.filter((permission) => may([role], permission))).toEqual([
      'home.see',
      'account.manage',
      'plan.see',
    ])
})

test('someone with two roles may do what either may', () => {
  expect(may(['reader', 'analyst'], 'comments.export')).toBe(true)
  expect(may(['reader'], 'comments.export')).toBe(false)
})

test('someone without a role may do nothing', () => {
  expect(permissions.filter((permission) => may([], permission))).toEqual([])
})

test('whoever can see an answer, or invite those who can, needs a second factor', () => {
  expect(Role.options.filter((role) => needsSecondFactor([role]))).toEqual([
    'administrator',
    'survey_lead',
    'analyst',
    'safeguarding_lead',
  ])
})
