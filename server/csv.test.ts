import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvFile, csvOf } from './csv'

test('a table comes back as it was, with formulas as words and numbers as numbers', async () => {
  const rows = [
    ['=1+1', -5, null],
    ['She said "no";\r\nthen left', 0, true],
    ['Привіт, ہاں 👩‍🚀', 1.5, 'a;=b'],
  ]
  const file = csvFile('x.csv', csvOf(['What', '@many', 'More'], rows))
  const text = Buffer.from(await file.arrayBuffer()).toString('utf8')
  expect(parse(text, { bom: true })).toEqual([
    ['What', "'@many", 'More'],
    ["'=1+1", '-5', ''],
    ['She said "no";\r\nthen left', '0', 'true'],
    ['Привіт, ہاں 👩‍🚀', '1.5', 'a;=b'],
  ])
  // Opened with the wrong sign between cells, words in quotes still do not fall apart into a formula.
  expect(text).toContain('"a;=b"\r\n')
  expect(text).toContain(',-5,')
  expect(text.charCodeAt(0)).toBe(0xfeff)
})
