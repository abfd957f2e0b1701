import 'server-only'
import type { z } from 'zod'
import { READING_HOURS, type Opening, type Purpose } from '../../domain/comments/purpose'
import type { Survey } from '../../domain/surveys/survey'
import type { Staff } from '../staff'
import { publishedSurvey } from '../surveys/surveys'

/** Somebody reading the comments of a survey for a purpose; `until` is ISO 8601. */
export type Reading = { id: string; survey: string; purpose: Purpose; reason: string; until: string }

/** Begins to read the comments of a survey of one's own organisation, on record; false for any other survey. */
export async function openReading(
  { tx, me, record }: Staff,
  survey: string,
  { purpose, reason }: Pick<z.infer<typeof Opening>, 'purpose' | 'reason'>,
): Promise<boolean> {
  const opened = await tx.$queryRaw<{ id: string; until: Date }[]>`
    INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at)
    SELECT ${me.id}::uuid, id, ${purpose}, ${reason}, now() + make_interval(hours => ${READING_HOURS})
    FROM surveys WHERE id = ${survey} AND id IN (SELECT staff_reads())
    RETURNING id::text, expires_at AS until`
  const [reading] = opened
  if (!reading) return false
  await record('comments.opened', survey, {
    reading: reading.id,
    purpose,
    reason,
    until: reading.until.toISOString(),
  })
  return true
}

/** The living readings of the person who asks, one for each survey, whichever lasts longest. */
export async function myReadings({ tx, me }: Pick<Staff, 'tx' | 'me'>): Promise<Reading[]> {
  const rows = await tx.$queryRaw<(Omit<Reading, 'until'> & { until: Date })[]>`
    SELECT DISTINCT ON (survey_id) id::text, survey_id AS survey, purpose, reason, expires_at AS until
    FROM readings WHERE person_id = ${me.id}::uuid AND expires_at > now() AND survey_id IN (SELECT staff_reads())
    ORDER BY survey_id, expires_at DESC`
  return rows.map((row) => ({ ...row, until: row.until.toISOString() }))
}

/** The living reading of a survey by the person who asks; null when they must say a purpose first. */
export async function myReading(staff: Pick<Staff, 'tx' | 'me'>, survey: string): Promise<Reading | null> {
  return (await myReadings(staff)).find((reading) => reading.survey === survey) ?? null
}

/** A survey whose comments this person may read, once they say why; null for any other. */
export async function surveyIRead({ tx }: Staff, survey: string): Promise<Survey | null> {
  const [mine] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM staff_reads() AS mine(id) WHERE id = ${survey}`
  return mine ? ((await publishedSurvey(survey))?.survey ?? null) : null
}

/** Ends the person's readings of a survey now. */
export async function closeReading({ tx, me }: Staff, survey: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE readings SET expires_at = now()
    WHERE person_id = ${me.id}::uuid AND survey_id = ${survey} AND expires_at > now()`
}
