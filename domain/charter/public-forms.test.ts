import { describe, expect, it } from 'vitest'
import { MOST_WORDS, readComment, readSuggestion, readSupport } from './public-forms'

const today = '2026-11-24'
const now = 'We will be kind.'

describe('a comment', () => {
  it('needs words, or a way of leaning, and who says it', () => {
    expect(readComment({}, today)).toEqual({
      problems: [
        { field: 'words', says: 'charter.problems.words' },
        { field: 'from', says: 'charter.problems.who' },
      ],
    })
    expect(readComment({ leaning: 'agree_so_far', from: 'parent_carer' }, today)).toEqual({
      said: {
        ...{ words: '', from: 'parent_carer', leaning: 'agree_so_far' },
        origin: { source: 'person', note: '', metOn: null },
      },
    })
  })

  it('takes 2,000 characters as people count them, in any script, and no more', () => {
    const most = '😀'.repeat(MOST_WORDS)
    expect(readComment({ words: most, from: 'other' }, today)).toMatchObject({ said: { words: most } })
    expect(readComment({ words: `${most}!`, from: 'other' }, today)).toEqual({
      problems: [{ field: 'words', says: 'charter.problems.long', limit: MOST_WORDS }],
    })
  })

  it.each([
    ['2026-01-14', '2026-01-14'],
    ['14/1/2026', '2026-01-14'],
    ['14 01 2026', '2026-01-14'],
    ['', null],
  ])('of a meeting has its day: %s', (met, metOn) => {
    const sent = { words: 'x', from: 'staff', source: 'meeting', note: 'Stevenage', met }
    expect(readComment(sent, today)).toMatchObject({
      said: { origin: { source: 'meeting', note: 'Stevenage', metOn } },
    })
  })

  it.each(['tomorrow', '31/2/2026', '2026-11-25', '0001-01-01'])(
    'refuses %s as the day of a meeting',
    (met) => {
      expect(readComment({ words: 'x', from: 'staff', source: 'meeting', met }, today)).toEqual({
        problems: [{ field: 'met', says: 'charter.problems.day' }],
      })
    },
  )

  it('of one person keeps no name of a group that was typed before', () => {
    expect(readComment({ words: 'x', from: 'staff', source: 'person', note: 'Sam' }, today)).toMatchObject({
      said: { origin: { note: '' } },
    })
  })
})

describe('a suggestion', () => {
  it('with the same words is not one yet', () => {
    expect(readSuggestion({ proposed: ' We will  be kind. ' }, now, today)).toEqual({
      problems: [
        { field: 'proposed', says: 'charter.problems.same' },
        { field: 'from', says: 'charter.problems.who' },
      ],
    })
  })

  it('may be just "make it simpler", but not just "something is missing"', () => {
    const simpler = { beginning: 'simpler', from: 'young_person' }
    expect(readSuggestion(simpler, now, today)).toMatchObject({
      said: { beginning: 'simpler', proposed: '' },
    })
    expect(readSuggestion({ beginning: 'missing', from: 'other' }, now, today)).toEqual({
      problems: [{ field: 'proposed', says: 'charter.problems.words' }],
    })
  })
})

it('a supporter has a name to show', () => {
  expect(readSupport({ shownName: '  ', kind: 'person' })).toEqual({
    problems: [{ field: 'shownName', says: 'charter.problems.name' }],
  })
  expect(readSupport({ shownName: ' Amina ', kind: 'group' })).toEqual({
    said: { shownName: 'Amina', kind: 'group' },
  })
})
