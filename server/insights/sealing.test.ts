import { beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../../domain/insights/roll-up'
import { plus, type Counts } from '../../domain/insights/counts'
import type { Answers } from '../../domain/surveys/survey'
import { ownDatabase } from '../../testing/database'
import { addResponses } from '../../testing/responses'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { database } from '../db'
import { brokenAt } from './sealed-rows'
import { sealSurvey } from './sealing'
import { sealWhatIsDue } from './sealing-clock'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const place = aQuestion('choice', { key: 'place', fact: true })
const opinion = aQuestion('choice', { key: 'opinion', priority: 'p1' })
const survey = (id: string) =>
  aSurvey([place, opinion, aQuestion('long_text', { key: 'words' })], {
    id,
    breakdowns: [{ question: 'place', label: 'Place' }],
  })
const [OCTOBER, NOVEMBER] = ['2026-10-07', '2026-11-23']

type Row = { number: number; wave_id: string; labels: string[]; n: number; counts: Counts }
const groupsOf = async (id: string) =>
  (await look('SELECT * FROM sealed_groups WHERE survey_id = $1 ORDER BY number', [id])) as unknown as Row[]
const sizes = async (id: string) => (await groupsOf(id)).map(({ labels, n }) => [...labels, n])
const waiting = async (id: string) =>
  Number((await look('SELECT count(*) FROM responses WHERE survey_id = $1 AND NOT sealed', [id]))[0]!.count)
const people = (count: number, answers: Answers, day = OCTOBER) =>
  Array.from({ length: count }, () => ({ answers, day, time: 'from_5' as const }))
const asked = async (id: string, ...sent: Parameters<typeof addResponses>[2][]) => {
  await publishSurvey(survey(id), '2026-10-01')
  return addResponses(look, survey(id), sent.flat())
}

describe('sealing an open wave', () => {
  it('does nothing for fewer than twenty, nor for answers that still rest', async () => {
    await asked('few', people(19, { place: 'a', opinion: 'b' }), people(30, { place: 'a' }, '2026-11-09'))
    expect(await sealSurvey('few', '2026-11-22')).toEqual({ people: 0, groups: 0 })
    expect(await sizes('few')).toEqual([])
  })

  it('holds ten back, and counts the others exactly', async () => {
    await asked('forty', people(40, { place: 'a', opinion: 'b', words: 'We were heard' }))
    expect(await sealSurvey('forty', NOVEMBER)).toEqual({ people: 30, groups: 1 })
    const [group] = await groupsOf('forty')
    expect(group).toMatchObject({ number: 1, wave_id: '2026-q4', labels: ['a'], n: 30 })
    expect(group!.counts).toMatchObject({
      questions: {
        opinion: { asked: 30, skipped: 0, base: 30, options: { b: 30 } },
        words: { asked: 30, skipped: 0, options: {} },
      },
      voice: { all: { unknown: 30 }, p1: { unknown: 30 } },
      family: { direct: 30 },
      given: {
        ...{ way: { words: 30 }, channel: { web: 30 }, language: { en: 30 }, version: { 1: 30 } },
        time: { from_5: 30 },
      },
    })
    expect(await waiting('forty')).toBe(10)
  })

  it('waits until as many wait as are sealed, then adds rows and leaves the old ones', async () => {
    const before = await groupsOf('forty')
    await addResponses(look, survey('forty'), people(19, { place: 'b', opinion: 'a' }))
    expect(await sealSurvey('forty', NOVEMBER)).toEqual({ people: 0, groups: 0 })
    await addResponses(look, survey('forty'), people(1, { place: 'b', opinion: 'a' }))
    expect((await sealSurvey('forty', NOVEMBER))?.people).toBe(20)
    expect((await groupsOf('forty')).slice(0, 1)).toEqual(before)
  })

  it('joins those who are few in one place under "other"', async () => {
    await asked('mixed', people(40, { place: 'a' }), people(3, { place: 'b' }), people(2, { place: null }))
    await sealSurvey('mixed', '2027-01-04')
    expect(await sizes('mixed')).toEqual([
      ['a', 35],
      ['other', 10],
    ])
  })
})

describe('sealing a wave that has ended', () => {
  it('seals everyone when they are ten, and nobody when they are nine', async () => {
    await asked('ten', people(10, { place: 'a' }))
    await asked('nine', people(9, { place: 'a' }))
    expect([await sealSurvey('ten', '2027-01-04'), await sealSurvey('nine', '2027-01-04')]).toEqual([
      { people: 10, groups: 1 },
      { people: 0, groups: 0 },
    ])
  })

  it('lets those who are too few join the next wave', async () => {
    await addResponses(look, survey('nine'), people(2, { place: 'a' }, '2027-02-01'))
    await sealSurvey('nine', '2027-04-05')
    expect((await groupsOf('nine')).map(({ wave_id, n }) => [wave_id, n])).toEqual([['2027-q1', 11]])
  })

  it('seals waves of the past one by one', async () => {
    await asked('past', people(12, { place: 'a' }, '2026-02-03'), people(15, { place: 'a' }, '2026-05-05'))
    await sealSurvey('past', '2026-10-20')
    expect((await groupsOf('past')).map(({ wave_id, n }) => [wave_id, n])).toEqual([
      ['2026-q1', 12],
      ['2026-q2', 15],
    ])
  })
})

describe('what is sealed', () => {
  beforeAll(async () => {
    const places = ['a', 'b', 'c', null]
    const sent = Array.from({ length: 120 }, (_, at) => ({
      answers: { place: places[(at % 7) % 4] ?? null, opinion: ['a', 'b', 'c'][at % 3]! },
      day: at % 2 ? '2026-10-07' : '2026-08-04',
    }))
    await asked('sums', sent)
    await sealSurvey('sums', NOVEMBER)
    await sealSurvey('sums', '2027-01-04')
  })

  it('sums up to each part that a filter can ask for, and to nothing else', async () => {
    const sums = new Map<string, { n: number; counts: Counts }>()
    for (const { wave_id, labels, n, counts } of await groupsOf('sums'))
      for (const part of partsOf(labels)) {
        const at = `${wave_id} ${part}`
        const sum = sums.get(at)
        sums.set(at, sum ? { n: sum.n + n, counts: plus(sum.counts, counts) } : { n, counts })
      }
    const rows = await look("SELECT * FROM roll_ups WHERE survey_id = 'sums'")
    expect(rows.length).toBe(sums.size)
    for (const { wave_id, part, n, counts } of rows)
      expect({ n, counts }).toEqual(sums.get(`${wave_id} ${part}`))
  })

  it('says nowhere which response is in which group', async () => {
    const columns = await look(`SELECT column_name AS name FROM information_schema.columns
      WHERE table_name IN ('sealed_groups', 'roll_ups') ORDER BY 1`)
    expect([...new Set(columns.map(({ name }) => name))]).toEqual([
      'counts',
      'hash',
      'labels',
      'n',
      'number',
      'part',
      'sealed_on',
      'survey_id',
      'wave_id',
    ])
  })

  it('is never changed, not even by the owner, and never about fewer than ten', async () => {
    await expect(look("UPDATE sealed_groups SET n = 11 WHERE survey_id = 'sums'")).rejects.toThrow(
      'append-only',
    )
    await expect(look('DELETE FROM sealed_groups')).rejects.toThrow('append-only')
    await expect(
      look(`INSERT INTO sealed_groups SELECT survey_id, 99, wave_id, labels, 9, counts, sealed_on, hash
        FROM sealed_groups WHERE number = 1 AND survey_id = 'sums'`),
    ).rejects.toThrow('sealed_groups_of_ten')
  })

  it('is one chain, in which a changed byte is found', async () => {
    expect(await brokenAt(database('owner'), 'sums')).toBeNull()
    const rows = await groupsOf('sums')
    await look('ALTER TABLE sealed_groups DISABLE TRIGGER sealed_groups_stay')
    await look(`UPDATE sealed_groups SET counts = jsonb_set(counts, '{questions,opinion,skipped}', '1')
      WHERE survey_id = 'sums' AND number = 2`)
    expect(rows.length).toBeGreaterThan(2)
    expect(await brokenAt(database('owner'), 'sums')).toBe(2)
    await look('UPDATE sealed_groups SET counts = $1 WHERE survey_id = $2 AND number = 2', [
      rows[1]!.counts,
      'sums',
    ])
    await look('ALTER TABLE sealed_groups ENABLE TRIGGER sealed_groups_stay')
    expect(await brokenAt(database('owner'), 'sums')).toBeNull()
  })
})

describe('who may see what', () => {
  it('the figures read sealed rows and never a response', async () => {
    const figures = database('results_reader')
    expect(await figures.rollUp.count()).toBeGreaterThan(0)
    await expect(figures.$queryRaw`SELECT count(*) FROM responses`).rejects.toThrow('permission denied')
    await expect(figures.$queryRaw`SELECT reached FROM answering_steps`).rejects.toThrow('permission denied')
  })

  it('the sealer reads coded answers and never words', async () => {
    await expect(database('sealer').$queryRaw`SELECT 1 FROM response_texts`).rejects.toThrow(
      'permission denied',
    )
    await expect(database('sealer').$executeRaw`UPDATE responses SET answers = '{}'`).rejects.toThrow(
      'permission denied',
    )
  })

  it('about how many came is told in fives', async () => {
    const [row] = await database('results_reader').$queryRaw<
      object[]
    >`SELECT * FROM answers_so_far('forty', '2026-q4')`
    expect(row).toEqual({ about: 60, or_more: false })
    await addResponses(look, survey('forty'), people(4, { place: 'a' }))
    expect(
      await database('results_reader').$queryRaw`SELECT about FROM answers_so_far('forty', '2026-q4')`,
    ).toEqual([{ about: 60 }])
  })
})

describe('the place of a response in the table', () => {
  it('does not tell when it came, nor with what', async () => {
    const ids = (await asked('order', people(60, { place: 'a' }))).map((id) => id.toString('hex'))
    const places = async () =>
      await look(
        "SELECT encode(id, 'hex') AS id, xmin::text FROM responses WHERE survey_id = 'order' ORDER BY ctid",
      )
    expect((await places()).map(({ id }) => id)).toEqual(ids)
    await sealSurvey('order', '2026-10-10')
    const after = await places()
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1)
    expect(
      followers(
        after.map(({ id }) => String(id)),
        ids,
      ),
    ).toBeLessThan(10)
  })

  it('does not tell in which group it is', async () => {
    const places = ['a', 'b', 'c']
    await asked(
      'apart',
      Array.from({ length: 90 }, (_, at) => ({ answers: { place: places[at % 3]! }, day: OCTOBER })),
    )
    await sealSurvey('apart', '2027-01-04')
    const rows = await look(
      "SELECT answers->>'place' AS place FROM responses WHERE survey_id = 'apart' ORDER BY ctid",
    )
    const changes = rows.filter(({ place: here }, at) => here !== rows[at + 1]?.place).length
    expect(changes).toBeGreaterThan(30)
  })
})

describe('the breakdowns of a survey', () => {
  it('are those of its file until somebody answers, and then stay', async () => {
    const other = { ...survey('frozen'), breakdowns: [] }
    await publishSurvey(survey('frozen'), '2026-10-01')
    await publishSurvey(other, '2026-10-02')
    const now = async () => (await look("SELECT breakdowns FROM surveys WHERE id = 'frozen'"))[0]!.breakdowns
    expect(await now()).toEqual([])
    await addResponses(look, other, people(1, { place: 'a' }))
    await publishSurvey(survey('frozen'), '2026-10-03')
    expect(await now()).toEqual([])
    await expect(look("UPDATE surveys SET breakdowns = '[1]' WHERE id = 'frozen'")).rejects.toThrow('frozen')
  })

  it('never lead to groups smaller than they were told to be', async () => {
    await look("UPDATE surveys SET smallest_group = 15 WHERE id = 'frozen'")
    await expect(look("UPDATE surveys SET smallest_group = 12 WHERE id = 'frozen'")).rejects.toThrow(
      'never lowered',
    )
    await expect(look("UPDATE surveys SET smallest_group = 9 WHERE id = 'few'")).rejects.toThrow()
  })
})

describe('the sealing of a day', () => {
  it('happens once, from three in the morning on, and within a minute when the lead asked', async () => {
    await asked('daily', people(30, { place: 'a' }, '2026-10-07'))
    const runs = () =>
      look(
        `SELECT asked_by, done_at IS NOT NULL AS done FROM sealing_runs WHERE survey_id = 'daily' ORDER BY 1`,
      )
    await sealWhatIsDue(2)
    expect(await runs()).toEqual([])
    await Promise.all([sealWhatIsDue(3), sealWhatIsDue(3)])
    expect(await runs()).toEqual([{ asked_by: 'clock', done: true }])
    expect(await sizes('daily')).toEqual([['a', 20]])
    await look(`INSERT INTO sealing_runs (survey_id, "on", asked_by) VALUES ('daily', now(), 'lead')`)
    await sealWhatIsDue(1)
    expect((await runs()).at(-1)).toEqual({ asked_by: 'lead', done: true })
    expect(await sizes('daily')).toEqual([['a', 20]])
  })
})

/** How many stand right behind the one they stood behind before. */
function followers(now: string[], before: string[]): number {
  return now.filter((id, at) => at > 0 && before.indexOf(id) === before.indexOf(now[at - 1]!) + 1).length
}
