import 'server-only'
import { mondayOf } from '../../domain/responses/submit'
import { mondaysFrom } from '../../domain/safeguarding/rota'
import { today } from '../clock'
import type { Staff } from '../staff'

/** A week of the rota; nobody is `null`. `covered` is so when both may read and neither has left. */
export type RotaWeek = { week: string; reader: string | null; deputy: string | null; covered: boolean }

/** Somebody who can be put on the rota. */
export type RotaPerson = { id: string; name: string }

/** The rota of one's own organisation from this week on, with names. */
export async function rotaWeeks({ tx, me }: Pick<Staff, 'tx' | 'me'>, count: number): Promise<RotaWeek[]> {
  const weeks = mondaysFrom(mondayOf(today()), count)
  return tx.$queryRaw<RotaWeek[]>`
    SELECT w.week::text, a.name AS reader, b.name AS deputy,
      EXISTS (SELECT 1 FROM organisations_that_read(w.week) AS o(id) WHERE o.id = ${me.organisation}) AS covered
    FROM unnest(${weeks}::date[]) AS w(week)
      LEFT JOIN reading_rota r ON r.week = w.week AND r.organisation_id = ${me.organisation}
      LEFT JOIN people a ON a.id = r.reader_id LEFT JOIN people b ON b.id = r.deputy_id
    ORDER BY w.week`
}

/** The people of one's own organisation who may read comments. */
export async function rotaPeople({ tx, me }: Pick<Staff, 'tx' | 'me'>): Promise<RotaPerson[]> {
  return tx.$queryRaw<RotaPerson[]>`
    SELECT id::text, name FROM people
    WHERE organisation_id = ${me.organisation} AND state = 'active'
      AND roles && ARRAY['survey_lead', 'analyst', 'safeguarding_lead'] ORDER BY name, id`
}

type OnRota = { reader: string; deputy: string }

/** Who is on the rota of a week, by id; null when nobody is. */
export async function onRota({ tx, me }: Pick<Staff, 'tx' | 'me'>, week: string): Promise<OnRota | null> {
  const [row] = await tx.$queryRaw<OnRota[]>`
    SELECT reader_id::text AS reader, deputy_id::text AS deputy FROM reading_rota
    WHERE organisation_id = ${me.organisation} AND week = ${week}::date`
  return row ?? null
}

/** Puts a reader and a deputy on the rota from a Monday on; false when one of them may not read comments here. */
export async function putOnRota(
  staff: Staff,
  week: string,
  change: OnRota & { weeks: number },
): Promise<boolean> {
  const { tx, me, record } = staff
  const { reader, deputy } = change
  const allowed = (await rotaPeople(staff)).map(({ id }) => id)
  if (!allowed.includes(reader) || !allowed.includes(deputy)) return false
  const weeks = mondaysFrom(week, change.weeks)
  await tx.$executeRaw`
    INSERT INTO reading_rota (organisation_id, week, reader_id, deputy_id)
    SELECT ${me.organisation}, week, ${reader}::uuid, ${deputy}::uuid FROM unnest(${weeks}::date[]) AS w(week)
    ON CONFLICT (organisation_id, week) DO UPDATE SET reader_id = excluded.reader_id, deputy_id = excluded.deputy_id`
  await record('rota.changed', me.organisation, { weeks, reader, deputy })
  return true
}

/** Takes everybody off the rota of a week. */
export async function clearRota({ tx, me, record }: Staff, week: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM reading_rota WHERE organisation_id = ${me.organisation} AND week = ${week}::date`
  await record('rota.changed', me.organisation, { weeks: [week], reader: '', deputy: '' })
}
