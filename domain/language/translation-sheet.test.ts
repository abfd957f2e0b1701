import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishMark } from './english-mark'
import { TranslationFile } from './translation-file'
import { changedFile, incoming, outgoing, sheetOf, type Change } from './translation-sheet'

const places = [
  { place: 'a.title', english: 'Your views', about: 'At most 60 characters' },
  { place: 'a.intro.0', english: 'Hello.' },
  { place: 'a.told.text', english: 'Were you told?' },
  { place: 'a.asked.text', english: 'Were you asked?' },
]
const file = TranslationFile.parse({
  status: 'draft',
  by: 'Anna',
  on: '2026-11-24',
  texts: { 'a.title': 'Twoje zdanie', 'a.intro.0': 'Cześć.', 'a.told.text': 'Czy powiedziano?' },
  checked: { 'a.intro.0': 'Ewa, 2026-12-01' },
  notes: { 'a.title': 'Ask the forum' },
  english: {
    'a.title': englishMark('Your views'),
    'a.intro.0': englishMark('Hello.'),
    'a.told.text': englishMark('Did anybody tell you?'),
  },
})
const change: Change = {
  place: 'a.asked.text',
  text: 'Czy zapytano?',
  english: 'Were you asked?',
  checked: false,
  note: '',
}
const signed = { by: 'Ola', on: '2026-12-02' }

it('a sheet has every text with its English, its translation, and where it stands', () => {
  const rows = sheetOf(new Map([['a', places]]), new Map([['a', file]]))
  expect(rows.map(({ place, translation, status, note }) => [place, translation, status, note])).toEqual([
    ['a.title', 'Twoje zdanie', 'draft', 'Ask the forum'],
    ['a.intro.0', 'Cześć.', 'checked', ''],
    ['a.told.text', 'Czy powiedziano?', 'changed', ''],
    ['a.asked.text', '', 'missing', ''],
  ])
  expect(rows[0]).toMatchObject({ english: 'Your views', about: 'At most 60 characters' })
})

it('any words come back from a cell as they went, and none goes out as a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', '+', "'", '"', ' ', 'a', 'ہ', '\n', '1') }),
      (spaced) => {
        const words = spaced.trim()
        expect(incoming(outgoing(words))).toBe(words)
        expect(outgoing(words)).not.toMatch(/^[=+\-@]/)
      },
    ),
  )
})

describe('a file with changes', () => {
  it('has the new text, the mark of its English, and who checked it when', () => {
    const next = changedFile(file, [{ ...change, checked: true, note: 'Sure' }], signed)
    expect(next.texts['a.asked.text']).toBe('Czy zapytano?')
    expect(next.english['a.asked.text']).toBe(englishMark('Were you asked?'))
    expect(next.checked).toEqual({ 'a.intro.0': 'Ewa, 2026-12-01', 'a.asked.text': 'Ola, 2026-12-02' })
    expect(next.notes['a.asked.text']).toBe('Sure')
    expect(next.texts['a.title']).toBe('Twoje zdanie')
  })

  it('forgets that a text was checked when it is written anew', () => {
    const next = changedFile(file, [{ ...change, place: 'a.intro.0', text: 'Dzień dobry.' }], signed)
    expect(next.checked).toEqual({})
  })

  it('stays checked as a whole while all that is new is checked', () => {
    const whole = { ...file, status: 'checked' as const }
    expect(changedFile(whole, [{ ...change, checked: true }], signed)).toMatchObject({ status: 'checked' })
  })

  it('is checked text by text as soon as one of them is a draft', () => {
    const next = changedFile({ ...file, status: 'checked' }, [change], signed)
    expect(next.status).toBe('draft')
    expect(next.checked).toEqual({
      'a.title': 'Anna, 2026-11-24',
      'a.intro.0': 'Ewa, 2026-12-01',
      'a.told.text': 'Anna, 2026-11-24',
    })
  })

  it('is made when it was not there', () => {
    expect(changedFile(undefined, [change], signed)).toMatchObject({
      status: 'draft',
      by: 'Ola',
      on: '2026-12-02',
      texts: { 'a.asked.text': 'Czy zapytano?' },
    })
  })
})
