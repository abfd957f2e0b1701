import 'server-only'
import { mondayOf } from '../../domain/responses/submit'
import { daysAfter } from '../../domain/surveys/days'
import { byOpening, lastWeekOf, openingOn, type Schedule, type Wave } from '../../domain/surveys/wave'
import type { Transaction } from '../audit/audit'
import { database } from '../db'

type Reader = Pick<Transaction, '$queryRaw'>

/** When each published survey is asked, by its id. */
export async function schedules(db: Reader = database('app_public')): Promise<Map<string, Schedule>> {
  const rows = await db.$queryRaw<{ id: string; rolling: boolean; waves: Wave[] }[]>`
    SELECT id, rolling, coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'opensOn', w.opens_on,
      'closesOn', w.closes_on, 'sendsUntil', w.sends_until, 'publishBy', w.publish_by) ORDER BY w.opens_on)
      FROM waves w WHERE w.survey_id = s.id), '[]') AS waves
    FROM surveys s`
  return new Map(rows.map(({ id, ...schedule }) => [id, schedule]))
}

/** When one survey is asked. */
async function scheduleOf(survey: string, db?: Reader): Promise<Schedule> {
  return (await schedules(db)).get(survey) ?? { rolling: false, waves: [] }
}

/**
 * The waves of a survey that have begun on a day, the first first. A rolling survey gets a row for each quarter
 * since the first week in which somebody waits to be counted.
 */
export async function wavesBegun(tx: Transaction, survey: string, day: string): Promise<Wave[]> {
  const schedule = await scheduleOf(survey, tx)
  const fresh = schedule.rolling ? await quartersMissing(tx, survey, day, schedule.waves) : []
  for (const wave of fresh)
    await tx.$executeRaw`
      INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by)
      VALUES (${survey}, ${wave.id}, ${wave.opensOn}::date, ${wave.closesOn}::date, ${wave.sendsUntil}::date,
        ${wave.publishBy}::date)`
  return [...schedule.waves, ...fresh].filter(({ opensOn }) => opensOn <= day).sort(byOpening)
}

async function quartersMissing(tx: Transaction, survey: string, day: string, known: Wave[]): Promise<Wave[]> {
  const [first] = await tx.$queryRaw<{ week: string | null }[]>`
    SELECT min(week)::text AS week FROM responses WHERE survey_id = ${survey} AND NOT sealed`
  const waves = [...known]
  for (let at = first?.week ?? mondayOf(day); at <= day;) {
    const opening = openingOn(at, { rolling: true, waves })
    if (opening.is !== 'open') break
    if (!waves.includes(opening.wave)) waves.push(opening.wave)
    at = daysAfter(lastWeekOf(opening.wave), 7)
  }
  return waves.filter((wave) => !known.includes(wave))
}

/** The wave that is under way on a day, or the last one, or the next: the one to speak of now. */
export function waveNow(day: string, schedule: Schedule): Wave | null {
  const opening = openingOn(day, schedule)
  return opening.is === 'never' ? null : opening.wave
}
