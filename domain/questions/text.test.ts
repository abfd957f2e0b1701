import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../testing/surveys'
import { characters, cleaned, longText } from './text'

const question = aQuestion('long_text', { limit: 2000 })
const read = (sent: unknown) => longText.answer(question).safeParse(sent)
const FAMILY = '👨‍👩‍👧‍👦'

describe('words in any language', () => {
  it.each([
    ['Welsh', 'Mae’r ŵyl yn dda iawn, ŷd a gŵydd'],
    ['Urdu, with a joiner that must stay', 'میں خوش ہوں می‌خواهم'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Arabic between Latin', 'a العربية b'],
    ['emoji with joiners', `hello ${FAMILY} 👩🏽‍🚀 🏴󠁧󠁢󠁷󠁬󠁳󠁿`],
    ['lines and tabs', 'one\n\ttwo\n\nthree'],
    ['markup and formulas', '<script>=1+1</script> {{7*7}} ${x}'],
  ])('come back as they were: %s', (_, text) => {
    expect(read(text).data).toBe(text.normalize('NFC'))
  })

  it('are composed, so that the same word is the same however it was typed', () => {
    expect(read('cafe\u0301').data).toBe('caf\u00e9')
  })
})

describe('what cannot be stored', () => {
  it.each([
    ['NUL', 'before\u0000after', 'beforeafter'],
    ['terminal escapes', '\u001b[2Jhi\u0007', '[2Jhi'],
    ['C1 controls', 'a\u0085b\u009fc', 'abc'],
    ['a lone high surrogate', 'a\ud800b', 'a\ufffdb'],
    ['a lone low surrogate', 'a\udc00b', 'a\ufffdb'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ])('is taken out or replaced: %s', (_, sent, stored) => expect(read(sent).data).toBe(stored))

  it('leaves text that any store takes: well formed, composed, without controls, and stable', () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    fc.assert(
      fc.property(anyUnits, (units) => {
        const text = cleaned(String.fromCharCode(...units))
        expect(text.isWellFormed()).toBe(true)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/[^\P{Cc}\t\n]/u)
        expect(cleaned(text)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a blank text', () => {
  it.each([
    ['nothing', ''],
    ['no field at all', undefined],
    ['spaces and line ends', ' \t\r\n '],
    ['zero-width characters', '\u200b\u200c\u2060\ufeff'],
    ['direction marks', '\u202a\u202e\u2066\u2069'],
    ['fillers and selectors', '\u3164\u115f\ufe0f\u{e0061}'],
    ['control characters', '\u0000\u0007'],
  ])('is skipped, not stored: %s', (_, sent) => expect(read(sent).data).toBeNull())
})

describe('the limit', () => {
  it('counts what a person sees: exactly 2,000 families fit', () => {
    expect(characters(FAMILY.repeat(2000))).toBe(2000)
    expect(read(FAMILY.repeat(2000)).data).toBe(FAMILY.repeat(2000))
  })

  it('is passed by one more', () => {
    expect(read(FAMILY.repeat(2001)).error?.issues[0]?.message).toBe('too-long')
  })

  it('is not counted against blank edges', () => {
    expect(read(`  ${'a'.repeat(2000)}\n`).success).toBe(true)
  })

  it('refuses what is no text', () => {
    for (const sent of [1, true, ['a'], {}]) expect(read(sent).success).toBe(false)
  })
})
