import { describe, expect, test } from 'vitest'
import { asBuilt, Display, displayFrom, displayWord, marksOf } from './display'

const large: Display = { ...asBuilt, size: '200', colours: 'cream', pictures: 'hidden' }

describe('a display', () => {
  test('survives as one word', () => {
    expect(displayWord(large)).toBe('200.cream.normal.standard.hidden')
    expect(displayFrom(displayWord(large))).toEqual(large)
  })

  test.each([undefined, null, '', '200', '200.cream.normal.standard', '999.cream.normal.standard.shown'])(
    'is not made from %o',
    (word) => expect(displayFrom(word)).toBeNull(),
  )

  test('is not made from words in another order, or with more behind', () => {
    expect(displayFrom('cream.200.normal.standard.shown')).toBeNull()
    expect(displayFrom(`${displayWord(large)}.more`)).toBeNull()
    expect(displayFrom(`${displayWord(large)}" onload="x`)).toBeNull()
  })

  test('marks only what differs from how pages are built', () => {
    expect(marksOf(asBuilt)).toBe('')
    expect(marksOf(large)).toBe('200 cream hidden')
  })

  test('has no word that stands for two things', () => {
    const words = Object.values(Display.shape).flatMap((part) => part.options as readonly string[])
    expect(new Set(words).size).toBe(words.length)
  })
})
