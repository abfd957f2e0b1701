import { expect, it } from 'vitest'
import { classify, privacyPage } from './privacy-report'

const schema = `
/// People we call.
model Contact {
  /// none: a number that says nothing
  id    String @id
  /// personal: what they
  /// are called
  name  String @map("full_name") // not a class
  code  Bytes  /// pseudonymous: a keyed hash | of the code

  @@map("contacts")
}
`
const file = (text: string) => [{ path: 'prisma/schema/a.prisma', text }]

it('reads the class of a field above it or behind it', () => {
  const { models, problems } = classify(file(schema))
  expect(problems).toEqual([])
  expect(models).toHaveLength(1)
  expect(models[0]).toMatchObject({ name: 'Contact', table: 'contacts', about: 'People we call.' })
  expect(models[0]!.fields.map(({ name, privacy }) => [name, privacy])).toEqual([
    ['id', 'none'],
    ['name', 'personal'],
    ['code', 'pseudonymous'],
  ])
})

it.each([
  ['no comment', 'model A {\n  /// none: before\n  a String\n  b String\n}'],
  ['a class we do not have', 'model A {\n  /// none: a\n  a String\n  /// secret: b\n  b String\n}'],
  ['a class without words', 'model A {\n  a String /// none: a\n  b String /// none:\n}'],
  ['an ordinary comment', 'model A {\n  a String /// none: a\n  // none: b\n  b String\n}'],
])('refuses a field with %s, and says what to write', (_, text) => {
  expect(classify(file(text)).problems).toEqual([
    expect.stringMatching(/^prisma\/schema\/a\.prisma, A\.b: .*Write "\/\/\/ personal: …"/),
  ])
})

it('makes a page with a table for each model, personal fields first', () => {
  const page = privacyPage(classify(file(schema)).models)
  expect(page).toContain('- `contacts.name`: what they are called')
  expect(page).toContain('| code | `Bytes` | pseudonymous | a keyed hash \\| of the code |')
})
