import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { filterFrom, Place, placeIn, queryOf } from './filter'

const read = (address: string) => filterFrom(new URLSearchParams(address))

test('nothing asked for is what is still to read', () => {
  expect(read('')).toEqual({ show: 'unread', q: '' })
})

test('a search looks through all, unless somebody says otherwise', () => {
  expect(read('q=taxi').show).toBe('all')
  expect(read('q=taxi&show=unread').show).toBe('unread')
})

it.each([
  'show=everything',
  'show=constructor',
  'question=<script>',
  'question=__proto__%00',
  'priority=p1%27--',
  'wave=q4',
  'from=yesterday',
  'to=2026-13-45',
  'from=0000-01-01',
  'to=9999-01-01',
  'q=%20',
  'show=&question=&priority=&from=&to=&q=',
])('what cannot be read counts as not asked: %s', (address) => {
  expect(read(address)).toEqual({ show: 'unread', q: '' })
})

test('a search that is too long is looked for as far as it goes', () => {
  expect(read(`q=${'x'.repeat(300)}`).q).toHaveLength(200)
})

test('an address says the same filter again', () => {
  const filter = read(
    'show=all&question=one_change&priority=p4&wave=2026-q4&from=2026-09-28&to=2026-11-23&q=a%26b',
  )
  expect(read(queryOf(filter).slice(1))).toEqual(filter)
})

test('no address can make it throw', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (address) => {
      expect(read(address)).toHaveProperty('show')
      Place.safeParse(address)
    }),
  )
})

test('a place is read back from an address', () => {
  const place = { day: '2026-11-23', response: 'a'.repeat(64), question: 'one_change' }
  expect(Place.parse(placeIn(place))).toEqual(place)
  expect(Place.safeParse(placeIn({ ...place, day: '2026-02-30' })).success).toBe(false)
})
