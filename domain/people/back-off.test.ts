import { expect, test } from 'vitest'
import { waitAfter, waitInWords } from './back-off'

test('the first tries cost nothing, then the wait doubles up to a quarter of an hour', () => {
  const waits = Array.from({ length: 12 }, (_, tries) => waitAfter(tries, 3))
  expect(waits).toEqual([0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900])
})

test('a wait is told in words that are never too short', () => {
  expect([0.2, 15, 89.5, 90, 480, 900].map(waitInWords)).toEqual([
    ...['a second', '15 seconds', '90 seconds', '2 minutes', '8 minutes', '15 minutes'],
  ])
})
