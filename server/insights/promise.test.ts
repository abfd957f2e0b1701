import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { partition, type Group, type Member } from '../../domain/insights/groups'
import { released } from '../../domain/insights/released'
import { partsOf } from '../../domain/insights/roll-up'
import { daysAfter } from '../../domain/surveys/days'
import { ownDatabase } from '../../testing/database'
import { K, LAST_DAY, smallestAtom, somePeople, withChange, type Person } from '../../testing/promise'
import { addResponses } from '../../testing/responses'
import { aQuestion, aSurvey, options } from '../../testing/surveys'
import { bytes } from '../keys'
import { database } from '../db'
import { takeBack } from '../responses/responses'
import { sealSurvey, type Rules } from './sealing'
import { publishSurvey } from '../surveys/surveys'

// The same promises as in domain/insights/promise.test.ts, kept by the real database, roles and sealing.
const { look } = ownDatabase()
const facts = ['first', 'second', 'third'].map((key) =>
  aQuestion('choice', { key, fact: true, options: options('a', 'b', 'c', 'd') }),
)
const opinion = aQuestion('choice', { key: 'opinion', options: options('yes', 'no', 'skipped', 'another') })
const survey = aSurvey([...facts, opinion], {
  breakdowns: facts.map(({ key }) => ({ question: key, label: key })),
})
beforeAll(async () => void (await publishSurvey(survey, '2026-10-01')))

const cases = fc.sample(somePeople, { numRuns: 2, seed: 11 })

describe.each(cases.map((some, at) => [at + 1, some] as const))(
  'the running promise, people %i',
  (_, { people, dice }) => {
    let before: Moment[]
    beforeAll(async () => void (before = await live(people)), 60_000)
    const again = async (changed: Person[]) => shown(await live(changed))

    it('P1: no combination of figures, at any times, singles out fewer than ten', () => {
      expect(smallestAtom(before.flatMap(({ groups }) => setsOf(groups)))).toBeGreaterThanOrEqual(K)
    })

    it('P5, P6: a sealed row stays as it is, and every figure is the sum of its rows', () => {
      for (const [at, { rows, sums, groups }] of before.entries()) {
        expect((before[at + 1]?.rows ?? rows).slice(0, rows.length)).toEqual(rows)
        for (const { part, n } of sums) {
          const inside = groups.filter(({ labels }) => partsOf(labels).includes(part))
          expect(n).toBe(inside.reduce((all, { members }) => all + members.length, 0))
        }
      }
    })

    it('P7: at the close nobody is left out while ten wait', () => {
      expect(before.at(-1)!.waiting.length).toBeLessThan(K)
    })

    it('P2: two of a group exchange answers and nothing shown changes', async () => {
      const { members } = pick(before.at(-1)!.groups, dice)
      expect(await again(exchanged(people, pick(members, dice), pick(members, dice >> 4)))).toEqual(
        shown(before),
      )
    })

    it('P3: an answer that waits is another and nothing shown changes', async () => {
      const { waiting: held } = before[LAST_DAY - 1]!
      const changed = withChange(people, personOf(people, pick(held, dice)).id, { answer: 'another' })
      expect((await again(changed)).slice(0, LAST_DAY)).toEqual(shown(before).slice(0, LAST_DAY))
    })

    it('P4: sealed answers are taken back, are gone, and nothing shown changes', async () => {
      const day = before.findIndex(({ groups }) => groups.length)
      const sealed = personOf(people, pick(pick(before[day]!.groups, dice).members, dice))
      expect(await again(withChange(people, sealed.id, { takesBack: day + 1 }))).toEqual(shown(before))
      expect(await look('SELECT 1 FROM responses WHERE id = $1', [idOf(sealed)])).toEqual([])
    })
  },
)

describe('a house built wrongly', () => {
  const some = (count: number, place: string, ...answers: string[]) =>
    Array.from({ length: count }, (_, at): Person => {
      const answer = answers[at % answers.length]!
      return { id: `${place}${at}`, values: [place], answer, comes: LAST_DAY - 2, takesBack: Infinity }
    })
  const people = [...some(31, 'a', 'no', 'yes'), ...some(9, 'b', 'yes')]

  it('cannot seal groups of nine: the database refuses', async () => {
    const small: typeof partition = (members, k, breakdowns) => partition(members, k - 1, breakdowns)
    await expect(live(people, { partition: small })).rejects.toThrow('sealed_groups_of_ten')
  })

  it('is seen by P2 when groups depend on answers', async () => {
    const nosy =
      (given: Person[]): typeof partition =>
      (members, k, breakdowns) =>
        partition(
          members.map((m) => ({ ...m, hash: personOf(given, hexOf(m)).answer + m.hash })),
          k,
          breakdowns,
        )
    const before = await live(people, { partition: nosy(people) })
    const joined = before.at(-1)!.groups.find(({ labels }) => labels[0] === 'other')!.members
    const [one, other] = [
      joined[0]!,
      joined.find((id) => personOf(people, id).answer !== personOf(people, joined[0]!).answer)!,
    ]
    const swapped = exchanged(people, one, other)
    expect(shown(await live(swapped, { partition: nosy(swapped) }))).not.toEqual(shown(before))
  })

  it('is seen by P7 when people are stranded at the close', async () => {
    const stranding: typeof released = (waiting, standing) => released(waiting, { ...standing, final: false })
    expect((await live(people, { released: stranding })).at(-1)!.waiting.length).toBeGreaterThanOrEqual(K)
  })

  it.each([
    ['P3', 'live totals', '', { answer: 'another' }],
    ['P4', 'figures made anew when answers are taken back', 'WHERE sealed', { takesBack: LAST_DAY }],
  ])('is seen by %s when it shows %s', async (_, __, which, change) => {
    const beside = `SELECT answers->>'opinion' AS opinion, count(*) FROM responses ${which} GROUP BY 1 ORDER BY 1`
    const before = await live(people, { beside })
    const { waiting: held, groups } = before[LAST_DAY - 1]!
    const who = personOf(people, 'answer' in change ? held[0]! : groups[0]!.members[0]!)
    expect(shown(await live(withChange(people, who.id, change), { beside }))).not.toEqual(shown(before))
  })
})

type Wrong = Partial<Rules> & { beside?: string }
type Joined = { labels: string[]; members: string[] }
type Moment = {
  shown: string
  rows: unknown[]
  sums: { part: string; n: number }[]
  groups: Joined[]
  waiting: string[]
}

const WEEK = 7
const FIRST = '2026-10-05'

/** The real sealing, week by week, and after each everything that the role which shows figures can read. */
async function live(people: Person[], wrong: Wrong = {}): Promise<Moment[]> {
  await look('TRUNCATE responses, sealed_groups, roll_ups, waves, erasures CASCADE')
  const groups: Joined[] = []
  const remembering = <M extends Member>(members: M[], k: number, breakdowns: number): Group<M>[] => {
    const made = (wrong.partition ?? partition)(members, k, breakdowns)
    groups.push(...made.map(({ labels, members: joined }) => ({ labels, members: joined.map(hexOf) })))
    return made
  }
  const rules = { partition: remembering, released: wrong.released ?? released }
  const moments: Moment[] = []
  for (let week = 0; week <= LAST_DAY; week++) {
    await comeAndGo(people, week)
    // Two weeks later all of this week have rested; at the end the quarter is over.
    await sealSurvey(survey.id, week === LAST_DAY ? '2027-01-04' : daysAfter(FIRST, (week + 2) * WEEK), rules)
    moments.push({ ...(await everythingShown(wrong.beside)), groups: [...groups], waiting: await waiting() })
  }
  return moments
}

async function comeAndGo(people: Person[], week: number): Promise<void> {
  const coming = people.filter(({ comes }) => comes === week)
  const sent = coming.map((person) => ({
    id: idOf(person),
    day: daysAfter(FIRST, week * WEEK),
    // As much a secret as the answer, and exchanged and changed with it.
    time: person.answer === 'yes' ? ('under_5' as const) : ('over_20' as const),
    answers: {
      opinion: person.answer,
      ...Object.fromEntries(person.values.map((value, at) => [facts[at]!.key, value])),
    },
  }))
  if (sent.length) await addResponses(look, survey, sent)
  for (const person of people.filter(({ takesBack }) => takesBack === week))
    await takeBack(survey.id, bytes(idOf(person)))
}

async function everythingShown(beside?: string) {
  const figures = database('results_reader')
  const rows = await figures.$queryRaw<unknown[]>`
    SELECT number, wave_id, labels, n, counts, sealed_on::text, encode(hash, 'hex') AS hash FROM sealed_groups ORDER BY number`
  const sums = await figures.$queryRaw<{ part: string; n: number }[]>`
    SELECT wave_id, part, n, counts FROM roll_ups ORDER BY wave_id, part`
  return { rows, sums, shown: JSON.stringify([rows, sums, beside && (await look(beside))]) }
}

async function waiting(): Promise<string[]> {
  const rows = await look("SELECT encode(id, 'hex') AS id FROM responses WHERE NOT sealed ORDER BY id")
  return rows.map(({ id }) => String(id))
}

/** The people that each figure refers to: for every part, those of all groups in it. */
function setsOf(groups: Joined[]): string[][] {
  const parts = [...new Set(groups.flatMap(({ labels }) => partsOf(labels)))]
  return parts.map((part) =>
    groups.filter(({ labels }) => partsOf(labels).includes(part)).flatMap((g) => g.members),
  )
}

function exchanged(people: Person[], one: string, other: string): Person[] {
  const [a, b] = [personOf(people, one), personOf(people, other)]
  return withChange(withChange(people, a.id, { answer: b.answer }), b.id, { answer: a.answer })
}

function personOf(people: Person[], hex: string): Person {
  return people.find((person) => idOf(person).toString('hex') === hex)!
}

function idOf({ id }: Person): Buffer {
  return createHash('sha256').update(`response ${id}`).digest()
}

function hexOf(member: Member): string {
  return Buffer.from((member as unknown as { id: Uint8Array }).id).toString('hex')
}

function pick<T>(from: T[], dice: number): T {
  return from[dice % from.length]!
}

function shown(moments: Moment[]): string[] {
  return moments.map((moment) => moment.shown)
}
