import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { partition, type Group, type Member } from '../domain/insights/groups'
import { released } from '../domain/insights/released'

/** Somebody who answers on a day, and may take the answers back on a later one. */
export type Person = { id: string; values: string[]; answer: string; comes: number; takesBack: number }

/** What must hold: what is said of figures, and of whom. `who` is every set of people that a figure refers to. */
export type Moment = { shown: string; who: string[][]; groups: string[][]; waiting: string[] }

/** The parts of a house that could be built wrongly. */
export type House = {
  partition: typeof partition
  released: typeof released
  /** What grouping is told of a person. */
  member: (person: Person) => Member
  /** The people whose answers a group's figures are made of, on a day. */
  counted: (members: Person[], day: number) => Person[]
  /** Everyone whose answers figures are made of, though no group holds them. */
  loose: (people: Person[], day: number) => Person[]
}

/** The house as it is meant to be. */
const rightHouse: House = {
  partition,
  released,
  member: ({ id, values }) => ({ hash: createHash('sha256').update(id).digest('hex'), values }),
  counted: (members) => members,
  loose: () => [],
}

/** Houses built wrongly, each in one place, as privacy.md names them. */
export const wrongHouses: Record<string, Partial<House>> = {
  'groups of nine': { partition: (people, k, breakdowns) => partition(people, k - 1, breakdowns) },
  'figures made anew when answers are taken back': {
    counted: (members, day) => members.filter(({ takesBack }) => takesBack > day),
  },
  'live totals': { loose: (people, day) => people.filter(({ comes }) => comes <= day) },
  'groups that depend on answers': {
    member: (person) => ({ ...rightHouse.member(person), hash: `${person.answer}${person.id}` }),
  },
  'people stranded at the close': {
    released: (waiting, standing) => released(waiting, { ...standing, final: false }),
  },
}

export const K = 10
export const LAST_DAY = 9
const COOLING = 2

/** Everything a house shows from day to day, when it seals every night and closes on the last day. */
export function live(people: Person[], breakdowns: number, changes: Partial<House> = {}): Moment[] {
  const house = { ...rightHouse, ...changes }
  const groups: Group<Member & { person: Person }>[] = []
  const sealed = new Set<string>()
  return Array.from({ length: LAST_DAY + 1 }, (_, day) => {
    const final = day === LAST_DAY
    const waiting = people.filter((p) => p.comes <= day && p.takesBack > day && !sealed.has(p.id))
    const eligible = waiting.filter((p) => final || p.comes + COOLING <= day)
    const members = eligible.map((person) => ({ ...house.member(person), person }))
    const now = house.released(members, { sealed: sealed.size, k: K, final })
    if (now.length) groups.push(...house.partition(now, K, breakdowns))
    for (const { person } of now) sealed.add(person.id)
    return momentOf(groups, people, day, house)
  })
}

function momentOf(
  groups: Group<Member & { person: Person }>[],
  people: Person[],
  day: number,
  house: House,
): Moment {
  const all = groups.map(({ labels, members }) => ({ labels, members: members.map((m) => m.person) }))
  const inside = new Set(all.flatMap(({ members }) => members.map(({ id }) => id)))
  const figures = filtersOver(all).map(({ name, matching }) => {
    const who = house.counted(
      matching.flatMap(({ members }) => members),
      day,
    )
    return { name, who, said: tallyOf(who) }
  })
  const loose = house.loose(people, day)
  if (loose.length) figures.push({ name: 'live', who: loose, said: tallyOf(loose) })
  return {
    shown: JSON.stringify(figures.map(({ name, said }) => [name, said])),
    who: figures.map(({ who }) => who.map(({ id }) => id)),
    groups: all.map(({ members }) => members.map(({ id }) => id)),
    waiting: people
      .filter((p) => p.comes <= day && p.takesBack > day && !inside.has(p.id))
      .map(({ id }) => id),
  }
}

type Labelled = { labels: string[]; members: Person[] }

/** Every filter that matches something: for each breakdown one of its labels, or all of them. */
function filtersOver(groups: Labelled[]): { name: string; matching: Labelled[] }[] {
  const found = new Map<string, Labelled[]>()
  for (const group of groups)
    for (const name of namesFor(group.labels)) found.set(name, [...(found.get(name) ?? []), group])
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, matching]) => ({ name, matching }))
}

function namesFor(labels: string[]): string[] {
  return labels.reduce((names, label) => names.flatMap((name) => [`${name}/${label}`, `${name}/*`]), [''])
}

function tallyOf(people: Person[]): [string, number][] {
  const answers = [...new Set(people.map(({ answer }) => answer))].sort()
  return answers.map((answer) => [answer, people.filter((p) => p.answer === answer).length])
}

/** The size of the smallest part that any combination of these sets of people can single out. */
export function smallestAtom(sets: string[][]): number {
  const signatures = new Map<string, string>()
  sets.forEach((set, at) => {
    for (const id of set) signatures.set(id, `${signatures.get(id) ?? ''} ${at}`)
  })
  const sizes = new Map<string, number>()
  for (const signature of signatures.values()) sizes.set(signature, (sizes.get(signature) ?? 0) + 1)
  return Math.min(Infinity, ...sizes.values())
}

/** Some people over some days, few values each, so that small classes and remainders come often. */
export const somePeople = fc.integer({ min: 0, max: 3 }).chain((breakdowns) =>
  fc.record({
    breakdowns: fc.constant(breakdowns),
    people: fc
      .array(
        fc.record({
          values: fc.array(fc.constantFrom('a', 'a', 'b', 'c', 'd'), {
            minLength: breakdowns,
            maxLength: breakdowns,
          }),
          answer: fc.constantFrom('yes', 'no', 'skipped'),
          comes: fc.nat(LAST_DAY),
          takesBack: fc.oneof(
            { weight: 8, arbitrary: fc.constant(Infinity) },
            { weight: 1, arbitrary: fc.nat(LAST_DAY) },
          ),
        }),
        { minLength: 20, maxLength: 110, size: 'max' },
      )
      .map((people) =>
        people.map((person, at): Person => ({
          ...person,
          id: `p${at}`,
          takesBack: Math.max(person.takesBack, person.comes + 1),
        })),
      ),
    dice: fc.nat(),
  }),
)
export type Case = { breakdowns: number; people: Person[]; dice: number }

/** The people, one of them changed. */
export function withChange(people: Person[], id: string, change: Partial<Person>): Person[] {
  return people.map((person) => (person.id === id ? { ...person, ...change } : person))
}
