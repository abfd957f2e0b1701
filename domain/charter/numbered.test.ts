import { expect, it } from 'vitest'
import { numberedSections } from './numbered'
import type { Commitment } from './text'

const commitment = (id: string, section: string, order: number): Commitment => ({
  ...{ id, section, order, text: id, easyRead: '', binds: [], evidence: null, priorities: [] },
})

it('numbers commitments through all sections, in the order people read them', () => {
  const sections = [
    { id: 'b', order: 2, title: 'B', subtitle: '' },
    { id: 'empty', order: 3, title: 'Empty', subtitle: '' },
    { id: 'a', order: 1, title: 'A', subtitle: '' },
  ]
  const commitments = [commitment('b1', 'b', 1), commitment('a2', 'a', 2), commitment('a1', 'a', 1)]
  const read = numberedSections({ title: '', sections, commitments })
  expect(
    read.map(({ id, commitments }) => [id, commitments.map((one) => `${one.number} ${one.id}`)]),
  ).toEqual([
    ['a', ['1 a1', '2 a2']],
    ['b', ['3 b1']],
  ])
})
