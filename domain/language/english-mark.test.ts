import { expect, it } from 'vitest'
import { englishMark } from './english-mark'

it('is short, the same for the same text, and another one for another', () => {
  expect(englishMark('Were you told?')).toBe(englishMark('Were you told?'))
  expect(englishMark('Were you told?')).not.toBe(englishMark('Were you told'))
  expect(englishMark('Were you told?')).toMatch(/^[0-9a-z]{1,7}$/)
})

// Test vectors of the authors of FNV: the empty string and "foobar", 32 bits, FNV-1a.
it('is the FNV-1a hash', () => {
  expect(englishMark('')).toBe((0x811c9dc5).toString(36))
  expect(englishMark('foobar')).toBe((0xbf9cf968).toString(36))
})
