import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import english from '../../content/languages/en.json'
import { newDraft } from './draft'
import { agreed, TAKING_PART } from './taking-part'

it('has a new name whenever its words change, so that everyone is asked again', () => {
  const words = createHash('sha256').update(JSON.stringify(english.takingPart)).digest('hex').slice(0, 12)
  expect([TAKING_PART, words]).toEqual(['2026-11', 'f074b98a5463'])
})

it('is agreed to only in the words that are shown now', () => {
  const draft = newDraft('a_survey', 1, 'en')
  expect(agreed(draft)).toBe(false)
  expect(agreed({ ...draft, agreedTo: 'earlier words' })).toBe(false)
  expect(agreed({ ...draft, agreedTo: TAKING_PART })).toBe(true)
})
