import { expect, test } from 'vitest'
import { access, may, needsSecondFactor, Role, type Permission } from './access'

const permissions = Object.keys(access) as Permission[]

test('an administrator sees no answer and decides on none', () => {
  const allowed = permissions.filter((permission) => may(['administrator'], permission))
  expect(allowed).toEqual([
    'home.see',
    'account.manage',
    'figures.see',
    'people.manage',
    'audit.see',
    'audit.see-all',
    'plan.see',
    'you-said.see',
    'voice.see',
    'charter.see',
    'charter.work',
  ])
})

test('a reader, a charter facilitator and a party lead see no answer', () => {
  const more = {
    reader: [],
    charter_facilitator: ['charter.facilitate', 'charter.seat'],
    party_lead: ['charter.seat', 'charter.speak'],
  }
  for (const role of ['reader', 'charter_facilitator', 'party_lead'] as const)
    expect(permissions.filter((permission) => may([role], permission))).toEqual([
      ...[
        'home.see',
        'account.manage',
        'figures.see',
        'plan.see',
        'you-said.see',
        'voice.see',
        'charter.see',
        'charter.work',
      ],
      ...more[role],
    ])
})

test('only a party lead speaks for a party, and no administrator does', () => {
  expect(Role.options.filter((role) => may([role], 'charter.speak'))).toEqual(['party_lead'])
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
