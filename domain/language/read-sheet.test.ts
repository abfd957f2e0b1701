import { describe, expect, it } from 'vitest'
import { readSheet } from './read-sheet'
import { COLUMNS, type SheetRow } from './translation-sheet'

const places = [
  { place: 'a.title', english: 'Your views' },
  { place: 'a.call', english: 'Call {childline}.' },
]
const now: SheetRow[] = [
  {
    place: 'a.title',
    about: '',
    english: 'Your views',
    translation: 'Twoje zdanie',
    status: 'draft',
    note: '',
  },
  { place: 'a.call', about: '', english: 'Call {childline}.', translation: '', status: 'missing', note: '' },
]
const known = { places, now, more: (_: string, text: string) => (text.includes('$') ? ['no money'] : []) }
const read = (...rows: Partial<SheetRow>[]) =>
  readSheet(
    [[...COLUMNS], ...rows.map((row, at) => COLUMNS.map((name) => ({ ...now[at], ...row })[name]))],
    known,
  )

describe('a sheet that comes back', () => {
  it('changes nothing when nobody touched it', () => {
    expect(read({}, {})).toEqual({ changes: [], problems: [] })
  })

  it('changes what was written, said to be checked, or noted', () => {
    expect(read({ status: 'checked' }, { translation: 'Zadzwoń: {childline}.', note: 'ok' }).changes).toEqual(
      [
        { place: 'a.title', text: 'Twoje zdanie', english: 'Your views', checked: true, note: '' },
        {
          place: 'a.call',
          text: 'Zadzwoń: {childline}.',
          english: 'Call {childline}.',
          checked: false,
          note: 'ok',
        },
      ],
    )
  })

  it('may leave rows out, be in another order, and have empty lines', () => {
    const header = ['status', 'Translation', 'english', 'place']
    const cells = [header, [], ['draft', 'Zadzwoń: {childline}.', 'Call {childline}.', 'a.call'], [null, '']]
    expect(readSheet(cells, known).changes.map(({ place }) => place)).toEqual(['a.call'])
  })

  it.each<[string, Partial<SheetRow>, string]>([
    ['an unknown place', { place: 'a.titel' }, 'row 2, a.titel: there is no such place'],
    ['no place', { place: '' }, 'row 2, no place: there is no such place'],
    ['older English', { english: 'Your opinion' }, 'row 2, a.title: the English is another one now'],
    ['a status of its own', { status: 'fine' }, 'the status is "fine". Write draft or checked.'],
    ['a text that is gone', { translation: ' ' }, 'the translation is gone'],
    ['a gap too many', { translation: 'Zdanie {x}' }, 'the gaps are {x}, and in English none'],
    ['what others find wrong', { translation: 'Za 5 $' }, 'no money'],
  ])('tells of %s by its row', (_, row, problem) => {
    const { changes, problems } = read(row, { translation: 'Zadzwoń: {childline}.' })
    expect(problems.join('\n')).toContain(problem)
    expect(problems).toHaveLength(1)
    expect(changes).toEqual([])
  })

  it('tells of a place that comes twice', () => {
    expect(read({}, now[0]!).problems).toEqual(['row 3, a.title: it is also in row 2. Keep one of them.'])
  })

  it('tells of all that is wrong at once', () => {
    expect(read({ status: 'fine' }, { translation: 'Zadzwoń' }).problems).toHaveLength(2)
  })

  it.each([[[[]]], [[['place', 'translation']]], [[]]])('tells of a first row that is not there', (cells) => {
    expect(readSheet(cells, known).problems[0]).toMatch(/^row 1: the column .* is missing/)
  })
})
