import { expect, test } from 'vitest'
import { actsIn, groupWords, type Group } from './act-groups'
import { AuditFilter, queryOfFilter } from './audit-filter'
import { acts } from './event'
import { factsInWords, sentenceOf, type NamedEntry } from './sentence'

const entry = (given: Partial<NamedEntry>): NamedEntry => ({
  number: 1,
  at: '2026-11-24T13:42:00.000Z',
  person: 'p1',
  organisation: 'council',
  act: 'person.invited',
  subject: 'p2',
  facts: {},
  who: 'Asha Patel',
  about: 'Sam Green',
  ...given,
})

test('an entry says who did what, and to whom', () => {
  expect(sentenceOf(entry({}))).toEqual({ who: 'Asha Patel', did: 'invited a person', about: 'Sam Green' })
  expect(sentenceOf(entry({ act: 'signed-in', subject: 'p1', about: 'Asha Patel' }))).toMatchObject({
    about: null,
  })
})

test('the house, a stranger at the door and somebody who left are told apart', () => {
  const without = { person: null, who: null }
  expect(sentenceOf(entry({ ...without, act: 'person.dormant' })).who).toBe('Heard')
  expect(sentenceOf(entry({ ...without, act: 'sign-in.refused' })).who).toBe('Somebody')
  expect(sentenceOf(entry({ who: null })).who).toBe('Somebody who left')
})

test('an act of another time is shown as it was written', () => {
  expect(sentenceOf(entry({ act: 'tea.made' })).did).toBe('tea.made')
})

test('facts read as words, and say nothing twice', () => {
  const facts = {
    name: 'Sam Green',
    roles: ['analyst', 'reader'],
    before: [],
    undone: true,
    wordList: 3,
    how: 'passkey',
  }
  expect(factsInWords(entry({ facts }))).toEqual([
    'Roles: Analyst, Reader',
    'Before: none',
    'Taken back: yes',
    'Word list: 3',
    'With: passkey',
  ])
  expect(factsInWords(entry({ facts: { name: 'Sam Green' }, about: null }))).toEqual(['Name: Sam Green'])
})

test('every act is found by a sort, and exports by what they are', () => {
  const found = (Object.keys(groupWords) as Group[]).flatMap(actsIn)
  expect(new Set(found)).toEqual(new Set(Object.keys(acts)))
  expect(actsIn('exports')).toEqual([
    'comments.exported',
    'answers.exported',
    'evidence.exported',
    'audit.exported',
  ])
  expect(actsIn('comments')).toContain('comments.exported')
})

test.each(['\0', 'a b', ''])('%j is no organisation', (organisation) => {
  expect(AuditFilter.parse({ organisation }).organisation).toBeUndefined()
})

test('a filter leaves out what cannot be read, and goes back into an address', () => {
  const filter = AuditFilter.parse({
    person: 'x',
    group: 'people',
    from: '2026-02-30',
    to: '2026-11-24',
    page: '-1',
    a: 'b',
  })
  expect(filter).toEqual({
    person: undefined,
    group: 'people',
    from: undefined,
    to: '2026-11-24',
    page: 1,
    organisation: undefined,
  })
  expect(queryOfFilter(filter)).toBe('group=people&to=2026-11-24')
  expect(queryOfFilter(filter, 3)).toBe('group=people&to=2026-11-24&page=3')
})
