import { expect, test } from 'vitest'
import { movesFrom, Stage } from './stage'
import { missingInWords, moveWords } from './stage-words'
import { emptyText } from './text'

const parties = [{ id: 'hpci', name: 'HPCI' }]
const text = {
  ...emptyText,
  commitments: [
    {
      ...{ id: 'c1', section: 's', order: 1, text: 'We will listen.', easyRead: '', binds: [] },
      ...{ evidence: null, priorities: [] },
    },
  ],
}

test('every move has words of its own from its stage', () => {
  for (const from of Stage.options) {
    const words = movesFrom(from).map(({ to }) => moveWords(from, to))
    expect(new Set(words).size).toBe(words.length)
  }
  expect(moveWords('agree', 'revise')).toBe('Go back to “Revise”')
  expect(moveWords('sign', 'published')).toBe('Publish the charter')
})

test('what is missing names parties and commitments as people know them', () => {
  expect(missingInWords({ what: 'objections', names: ['c1: hpci'] }, text, parties).names).toEqual([
    'HPCI: We will listen.',
  ])
  expect(missingInWords({ what: 'positions', names: ['c1: hpci', 'c2: hpci'] }, text, parties).names).toEqual(
    ['HPCI, on 2 commitments'],
  )
  expect(missingInWords({ what: 'open-suggestions', names: ['1'] }, text, parties).text).toBe(
    'One suggestion has no answer yet.',
  )
})
