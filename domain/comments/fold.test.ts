import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces } from './fold'

describe('what is compared', () => {
  it.each([
    ['Zażółć GĘŚLĄ jaźń, Łódź', 'zazolc gesla jazn, lodz'],
    ['Zoë and Zoe\u0308', 'zoe and zoe'],
    ['İstanbul, ISPARTA, ılık', 'istanbul, isparta, ilik'],
    ['Straße, ﬁne, Ærø', 'strasse, fine, aero'],
    ['O’Brien and OʼBrien', "o'brien and o'brien"],
    ['أَحْمَد إلى آخر', 'احمد الی اخر'],
    ['می‌خواهم', 'میخواهم'],
    ['٠٧٧ ۰۷۷ ０７７ ०७७', '077 077 077 077'],
    ['a\u200bb\u00adc\ufeff', 'abc'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))

  it('is the same for an Arabic and an Urdu keyboard', () => {
    expect(fold('كتابي')).toBe(fold('کتابی'))
    expect(fold('مدرسة')).toBe(fold('مدرسہ'))
  })

  it('is the same however often it is folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

it('knows for each character where in the text it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { letters, places } = foldWithPlaces(text)
      expect(places).toHaveLength(letters.length)
      places.forEach((place, at) => {
        expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 0)
        expect(fold(String.fromCodePoint(text.codePointAt(place)!))).toContain(letters[at])
      })
    }),
  )
})
