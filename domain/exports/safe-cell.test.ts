import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeCell } from './safe-cell'

const formulas = [
  ...['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20x'],
  ...[' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '"=1', "'=1", '“=1', '\u202e=1', '\u0000=1', '\u2060\t=1'],
  ...['=HYPERLINK("http://127.0.0.1/?"&A1,"x")', "=cmd|' /C calc'!A0", '=WEBSERVICE("http://127.0.0.1/")'],
  ...['=IMPORTXML("http://127.0.0.1/","//a")'],
]

test.each(formulas)('makes words of %j', (cell) => {
  expect(safeCell(cell)).toBe(`'${cell}`)
})

test.each(['\tindented', '\r', '\nnext line', ' \tindented'])(
  'makes words of %j, which begins a new cell',
  (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`)
  },
)

test.each(['', 'Good', '1-2', 'a=b', 'anna@example.org', '(-1)', '“Good”', 'ہاں، شکریہ', '👩‍🚀', ' spaced'])(
  'leaves %j as it is',
  (cell) => {
    expect(safeCell(cell)).toBe(cell)
  },
)

test('numbers stay numbers, and nothing is an empty cell', () => {
  expect([-5, 0, 1.5, null, true].map(safeCell)).toEqual([-5, 0, 1.5, '', 'true'])
})

test('whatever is skipped before it, a start of a formula is never left first', () => {
  const skipped = fc.string({
    unit: fc.constantFrom(' ', '\u00a0', '\u200b', '\ufeff', '\t', '"', '\u2009', '\u2067'),
  })
  const start = fc.constantFrom(...'=+-@＝＋－＠')
  fc.assert(
    fc.property(skipped, start, fc.string(), (before, sign, rest) => {
      expect(safeCell(before + sign + rest)).toBe(`'${before}${sign}${rest}`)
    }),
  )
})
