import { describe, expect, it } from 'vitest'
import { bestLanguage, isLanguage } from './languages'

describe('the best language for a visitor', () => {
  it.each([
    ['Polish for a Polish browser', 'pl-PL,pl;q=0.9,en-GB;q=0.8,en;q=0.7', 'pl'],
    ['English for an English browser', 'en-GB,en;q=0.9,pl;q=0.8', 'en'],
    ['the one wanted most, whatever the order', 'en;q=0.3, pl;q=0.8', 'pl'],
    ['the first of ours when theirs is not here', 'cy-GB,cy;q=0.9,pl;q=0.5,en;q=0.1', 'pl'],
    ['the same for capital letters', 'PL-pl', 'pl'],
    ['Urdu for a phone from Lahore', 'ur-PK,ur;q=0.9,en;q=0.5', 'ur'],
    ['Arabic wherever it is spoken', 'ar-SY', 'ar'],
    ['English when none of theirs is here', 'cy,ga;q=0.5', 'en'],
    ['English when nothing is said', null, 'en'],
    ['English when nothing is in it', '', 'en'],
    ['English for any language', '*', 'en'],
    ['English when it cannot be read', ';;q=,=;,,', 'en'],
  ])('is %s', (_what, accepted, best) => {
    expect(bestLanguage(accepted)).toBe(best)
  })
})

describe('a piece of an address', () => {
  it('is a language when we have it', () => {
    expect(['en', 'pl', 'ro', 'uk', 'ur', 'ar'].every(isLanguage)).toBe(true)
  })

  it('is not a language when we do not, or when it only looks like one', () => {
    expect(['', 'EN', 'xx', 'en-GB', 'toString', '__proto__', 'constructor'].some(isLanguage)).toBe(false)
  })
})
