import { describe, expect, it } from 'vitest'
import { OTHER, partition, type Member } from './groups'
import { enough, released } from './released'

let made = 0
const people = (count: number, ...values: string[]): Member[] =>
  Array.from({ length: count }, () => ({ hash: String(++made).padStart(6, '0'), values }))
const sizes = (members: Member[], breakdowns = 1) =>
  partition(members, 10, breakdowns).map(({ labels, members: { length } }) => [...labels, length])

describe('joining people into groups', () => {
  it('makes one group of everyone where nothing is broken down', () => {
    expect(sizes(people(10), 0)).toEqual([[10]])
  })

  it('refuses fewer than a group', () => {
    expect(() => sizes(people(9), 0)).toThrow('9 people')
  })

  it('keeps a value with ten people, and joins those with fewer', () => {
    expect(sizes([...people(12, 'a'), ...people(6, 'b'), ...people(4, 'c')])).toEqual([
      ['a', 12],
      [OTHER, 10],
    ])
  })

  it('fills a remainder up from the largest value, with the smallest hashes', () => {
    const [a, b, c] = [people(30, 'a'), people(11, 'b'), people(3, 'c')]
    const groups = partition([...c, ...b, ...a], 10, 1)
    expect(groups.map(({ labels, members }) => [labels[0], members.length])).toEqual([
      ['a', 23],
      ['b', 11],
      [OTHER, 10],
    ])
    expect(groups.at(-1)!.members).toEqual([...c, ...a.slice(0, 7)])
  })

  it('joins the largest value whole where filling up would leave it too small', () => {
    expect(sizes([...people(12, 'a'), ...people(11, 'b'), ...people(2, 'c')])).toEqual([
      ['b', 11],
      [OTHER, 14],
    ])
  })

  it('takes the first of two largest values by name', () => {
    expect(sizes([...people(20, 'b'), ...people(20, 'a'), ...people(9, 'c')])).toEqual([
      ['a', 19],
      ['b', 20],
      [OTHER, 10],
    ])
  })

  it('splits again inside each value and inside the rest', () => {
    const members = [
      ...people(10, 'a', 'x'),
      ...people(10, 'a', 'y'),
      ...people(5, 'b', 'x'),
      ...people(5, 'c', 'y'),
    ]
    expect(sizes(members, 2)).toEqual([
      ['a', 'x', 10],
      ['a', 'y', 10],
      [OTHER, OTHER, 10],
    ])
  })

  it('gives the same groups whatever the order people stand in', () => {
    const members = [...people(17, 'a'), ...people(4, 'b'), ...people(23, 'c')]
    const told = (given: Member[]) =>
      partition(given, 10, 1).map(({ labels, members: m }) => [labels, m.map(({ hash }) => hash).sort()])
    expect(told([...members].reverse())).toEqual(told(members))
  })
})

describe('who is sealed now', () => {
  const count = (waiting: number, sealed: number, final = false) =>
    released(people(waiting), { sealed, k: 10, final }).length

  it.each([
    [19, 0, 0],
    [20, 0, 10],
    [35, 10, 25],
    [99, 100, 0],
    [100, 100, 90],
  ])('of %i waiting beside %i sealed, %i while the wave is open', (waiting, sealed, now) => {
    expect(count(waiting, sealed)).toBe(now)
  })

  it('everyone at the close, or nobody when they are too few', () => {
    expect([count(10, 500, true), count(9, 500, true)]).toEqual([10, 0])
  })

  it('holds the same people back whatever the order', () => {
    const waiting = people(25)
    const standing = { sealed: 0, k: 10, final: false }
    expect(released([...waiting].reverse(), standing)).toEqual(released(waiting, standing))
  })

  it('needs as many as are sealed already, and at least two groups', () => {
    expect([enough(0, 10), enough(15, 10), enough(340, 10), enough(0, 25)]).toEqual([20, 20, 340, 50])
  })
})
