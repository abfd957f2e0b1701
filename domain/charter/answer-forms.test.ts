import { expect, test } from 'vitest'
import { DecisionForm, linesIn, NotesForm } from './answer-forms'

test('only what is taken as it is may go without a reason', () => {
  const decided = (outcome: string, reason: string) =>
    DecisionForm.safeParse({ outcome, reason, mergedInto: '' }).success
  expect(decided('accepted', '')).toBe(true)
  expect(decided('not_accepted', '')).toBe(false)
  expect(decided('not_accepted', 'It is the law already.')).toBe(true)
  expect(decided('merged', 'The same in other words.')).toBe(false)
})

test('empty lines of notes say nothing, and too long ones are told', () => {
  expect(linesIn(' a \r\n\n b')).toEqual(['a', 'b'])
  const notes = {
    kind: 'comments',
    place: 'charter',
    from: 'parent_carer',
    meeting: 'Coffee',
    metOn: '2026-01-14',
  }
  expect(NotesForm.safeParse({ ...notes, lines: 'x'.repeat(1001) }).success).toBe(false)
})
