import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenOf } from './screen'
import { WordList } from './word-list'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const file = read('../../content/concern-words.json') as { categories: unknown }
const list = WordList.parse({ categories: file.categories })
const labelled = read('labelled-sentences.json') as {
  caught: Record<string, string[]>
  ordinary: string[]
}
const screen = screenOf(list)
const listOf = (...words: string[]) => screenOf({ categories: [{ id: 'harm', name: 'Harm', words }] })

describe('the list that comes with Heard', () => {
  it.each(Object.entries(labelled.caught))(
    'finds every sentence in %s that must be found',
    (_, sentences) => {
      expect(sentences.filter((sentence) => screen(sentence) === null)).toEqual([])
    },
  )

  it('is tried on at least 120 sentences in English', () => {
    expect(labelled.caught.en!.length).toBeGreaterThanOrEqual(120)
  })

  it('leaves most ordinary sentences alone', () => {
    const { ordinary } = labelled
    const sorted = ordinary.filter((sentence) => screen(sentence) !== null)
    const share = Math.round((sorted.length / ordinary.length) * 100)
    console.log(`${sorted.length} of ${ordinary.length} ordinary sentences are sorted (${share} %):`, sorted)
    expect(share).toBeLessThan(12)
  })

  it('sorts a text by the gravest thing it finds', () => {
    expect(screen('I ran away because my dad hits me and I want to die')).toBe('suicide')
  })
})

describe('a phrase', () => {
  it.each([
    ['KILL MYSELF', 'capitals'],
    ['kíll mysélf', 'accents'],
    ['kill  my \n self', 'blanks'],
    ['k i l l my self', 'letters apart'],
    ['k.i.l.l.m.y.s.e.l.f', 'dots between'],
    ['kiiiill myself', 'letters drawn out'],
    ['k1ll mys3lf', 'digits for letters'],
    ['k!ll my$elf', 'signs for letters'],
    ['k*ll myself', 'a hidden letter'],
    ['kil\u200bl myself', 'something invisible'],
    ['ｋｉｌｌ ｍｙｓｅｌｆ', 'wide letters'],
  ])('is found in %s (%s)', (text) => expect(listOf('kill myself')(text)).toBe('harm'))

  it('is found as a whole word alone, in the plural too', () => {
    const found = listOf('bruise')
    expect(found('bruises on his arm')).toBe('harm')
    expect(found('cruise, debruised, bruiser')).toBeNull()
    expect(listOf('rapist')('the therapist was kind')).toBeNull()
    expect(listOf('rape')('grapes and drapes')).toBeNull()
  })

  it('takes any ending after a star, and up to three words for three dots', () => {
    expect(listOf('beat* me')('he beats me, he is beating me')).toBe('harm')
    expect(listOf('want … die')('i want to just die')).toBe('harm')
    expect(listOf('want … die')('i want it all so very much, die')).toBeNull()
  })

  it('takes any of the words between strokes', () => {
    const found = listOf('hits/kicks me/him')
    expect([found('kicks him'), found('hits me'), found('hits her')]).toEqual(['harm', 'harm', null])
  })

  it('is found with one slip in a long word, but not in another word', () => {
    const found = listOf('strangled', 'abusing')
    expect([found('strangeled'), found('strangld'), found('starngled'), found('strangelad')]).toEqual([
      'harm',
      'harm',
      'harm',
      null,
    ])
    expect(found('it was amusing')).toBeNull()
  })
})

describe('a list', () => {
  it.each(['...', '* me', 'hit ...', '... hit', '!!!', '/', ''])('may not hold "%s"', (words) => {
    const written = { categories: [{ id: 'harm', name: 'Harm', words: [words] }] }
    expect(WordList.safeParse(written).success).toBe(false)
  })

  it('may not stand for more phrases than can be read', () => {
    const words = [Array(6).fill('aa/bb/cc/dd/ee/ff/gg').join(' ')]
    expect(WordList.safeParse({ categories: [{ id: 'harm', name: 'Harm', words }] }).success).toBe(false)
  })
})

it('reads any text at all, and soon', () => {
  const hard = ['want '.repeat(800), 'k*'.repeat(2000), 'a'.repeat(4000), '2 '.repeat(2000), '*'.repeat(4000)]
  for (const text of hard) screen(text)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void screen(text)))
})
