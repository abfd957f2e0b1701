import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesIn, compare } from './compare'

const before = 'We will where possible ask families before we start.'
const after = 'We will always ask families before we start.'

describe('comparing two texts', () => {
  it('says in words what was added and what was taken out', () => {
    expect(changesIn(compare(before, after, 'en'))).toEqual({
      added: ['always'],
      removed: ['where possible'],
    })
  })

  it('shows the change in its place', () => {
    expect(compare(before, after, 'en')).toEqual([
      { was: 'kept', text: 'We will ' },
      { was: 'removed', text: 'where possible' },
      { was: 'added', text: 'always' },
      { was: 'kept', text: ' ask families before we start.' },
    ])
  })

  it.each([
    [
      'Urdu',
      'ur',
      'ہم ہمیشہ خاندانوں سے پوچھیں گے۔',
      'ہم جہاں ممکن ہو خاندانوں سے پوچھیں گے۔',
      'جہاں ممکن ہو',
    ],
    ['Arabic', 'ar', 'سنسأل العائلات دائما قبل أن نبدأ', 'سنسأل العائلات أولا قبل أن نبدأ', 'أولا'],
  ])('finds whole words in %s', (_, locale, old, now, added) => {
    expect(changesIn(compare(old, now, locale)).added).toEqual([added])
  })

  it('finds nothing between equal texts', () => {
    expect(compare(after, after, 'en')).toEqual([{ was: 'kept', text: after }])
    expect(compare('', '', 'en')).toEqual([])
  })

  const words = fc.array(fc.constantFrom('we', 'will', 'ask', 'you', ' ', '. ', '你', '👩‍👧', 'ہم'), {
    maxLength: 30,
  })
  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [old, now] = [a.join(''), b.join('')]
        const pieces = compare(old, now, 'en')
        const without = (was: string) =>
          pieces
            .filter((piece) => piece.was !== was)
            .map(({ text }) => text)
            .join('')
        return (
          without('added') === old && without('removed') === now && pieces.every(({ text }) => text !== '')
        )
      }),
    )
  })
})
