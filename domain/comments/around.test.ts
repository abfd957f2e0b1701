import { expect, test } from 'vitest'
import { around } from './around'

test('a piece is shown with what stands beside it, and dots where the text goes on', () => {
  const text = `${'before '.repeat(9)}07700 900123\n${'after '.repeat(9)}`
  const from = text.indexOf('07700')
  expect(around(text, { from, to: from + 12, kind: 'phone' })).toBe(
    '…re before before before 07700 900123 after after after after…',
  )
  expect(around('Ring 1', { from: 5, to: 6, kind: 'phone' })).toBe('Ring 1')
})

test('a cut never leaves half a letter', () => {
  const text = `${'👩'.repeat(20)}x07700 900123`
  expect(around(text, { from: 41, to: 53, kind: 'phone' }).isWellFormed()).toBe(true)
})
