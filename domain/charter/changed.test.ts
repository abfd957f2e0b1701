import { expect, it } from 'vitest'
import { changedBetween } from './changed'
import type { CharterText } from './text'

const text = (words: Record<string, string>): CharterText => ({
  title: '',
  sections: [{ id: 's', order: 1, title: 'S', subtitle: '' }],
  commitments: Object.entries(words).map(([id, text], at) => ({
    ...{ id, text, section: 's', order: at + 1, easyRead: '', binds: [], evidence: null, priorities: [] },
  })),
})

it('says of every commitment whether it is new, gone, reworded or the same', () => {
  const before = text({ a: 'We will ask you where possible.', b: 'We will listen.', c: 'We will go.' })
  const after = text({ b: 'We will listen.', a: 'We will always ask you.', d: 'We will stay.' })
  expect(
    changedBetween(before, after, 'en').map(({ id, was, numberBefore, numberAfter, added, removed }) => ({
      ...{ id, was, numberBefore, numberAfter, added, removed },
    })),
  ).toEqual([
    { id: 'b', was: 'same', numberBefore: 2, numberAfter: 1, added: [], removed: [] },
    {
      id: 'a',
      was: 'reworded',
      numberBefore: 1,
      numberAfter: 2,
      added: ['always'],
      removed: ['where possible'],
    },
    { id: 'd', was: 'new', numberBefore: 0, numberAfter: 3, added: ['We will stay.'], removed: [] },
    { id: 'c', was: 'removed', numberBefore: 3, numberAfter: 0, added: [], removed: ['We will go.'] },
  ])
})
