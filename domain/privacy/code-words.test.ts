import { describe, expect, it } from 'vitest'
import words from '../../content/code-words.json'
import { CODE_WORDS, readReturnCode, returnCode } from './return-code'

describe('the words that return codes are made of', () => {
  it('are exactly as many as a code counts on, each once, in order', () => {
    expect(words).toHaveLength(CODE_WORDS)
    expect(new Set(words).size).toBe(CODE_WORDS)
    expect(words).toEqual([...words].sort())
  })

  it('can each start a code, which is read as it was written', () => {
    const codes = words.map((_word, n) => returnCode(words, new Uint8Array([n >> 8, n & 255, 0, 0, 0, 0, 0])))
    expect(codes.map((code) => code.split('-')[0]!.toLowerCase())).toEqual(words)
    expect(codes.map(readReturnCode)).toEqual(codes)
  })

  it('are short and have plain letters only, so that anyone can spell them', () => {
    expect(words.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([])
  })

  it('are never one word and its plural, which sound too alike on the phone', () => {
    const known = new Set(words)
    expect(words.filter((word) => known.has(`${word}s`) || known.has(`${word}es`))).toEqual([])
  })

  it.each([
    ['sea', 'see'],
    ['deer', 'dear'],
    ['flower', 'flour'],
    ['pear', 'pair', 'pare'],
    ['bear', 'bare'],
    ['hare', 'hair'],
    ['tail', 'tale'],
    ['sail', 'sale'],
    ['plane', 'plain'],
    ['night', 'knight'],
    ['four', 'for', 'fore'],
    ['eight', 'ate'],
    ['shore', 'sure'],
    ['marina', 'mariner'],
    ['tuna', 'tuner'],
    ['panda', 'pander'],
  ])('never have two that sound the same: %s and %s', (...alike) => {
    expect(alike.filter((word) => words.includes(word)).length).toBeLessThanOrEqual(1)
  })

  it('hold nothing that could hurt a family', () => {
    const unkind =
      'slow stupid fat sick mad special normal baby dumb weak pain die hate kill gun god home mum dad puzzle lost sad'
    expect(unkind.split(' ').filter((word) => words.includes(word))).toEqual([])
  })
})
