import 'server-only'
import type { z } from 'zod'
import type { Wave } from '../../domain/surveys/wave'
import { movedWave, plannedWave, type NewWave, type WaveDates } from '../../domain/surveys/wave-forms'
import { today } from '../clock'
import { standingOf, type Standing } from '../insights/insights'
import type { Staff } from '../staff'
import { publishedSurveys } from './surveys'
import { schedules, waveNow } from '../insights/waves'

type Problems = { problems: Record<string, string> }

/** The surveys of the organisation of the person who asks, by title. */
export async function ownSurveys({ me }: Pick<Staff, 'me'>): Promise<Standing[]> {
  const own = (await publishedSurveys()).filter(({ survey }) => survey.owner === me.organisation)
  const all = await Promise.all(own.map(({ survey }) => standingOf(survey.id)))
  return all.flatMap((one) => one ?? []).sort((a, b) => a.survey.title.localeCompare(b.survey.title, 'en'))
}

/** One survey of the person's own organisation, with how it is asked and whether sealing was asked for today. */
export async function ownSurvey({ me, tx }: Pick<Staff, 'me' | 'tx'>, id: string) {
  const standing = await standingOf(id)
  if (!standing || standing.survey.owner !== me.organisation) return null
  const schedule = (await schedules(tx)).get(id)!
  const [run] = await tx.$queryRaw<{ done: boolean }[]>`
    SELECT done_at IS NOT NULL AS done FROM sealing_runs
    WHERE survey_id = ${id} AND "on" = ${today()}::date AND asked_by = 'lead'`
  return {
    ...standing,
    rolling: schedule.rolling,
    sealing: run ? (run.done ? 'done' : 'asked') : null,
  } as const
}

/**
 * Asks a survey always or in waves. The quarter that runs when a survey is no longer asked always closes today, so
 * that what was sent belongs to a wave; false when the survey is none of the person's organisation.
 */
export async function askWhen({ tx, record }: Staff, id: string, rolling: boolean): Promise<boolean> {
  const schedule = (await schedules(tx)).get(id)
  const changed = await tx.$executeRaw`UPDATE surveys SET rolling = ${rolling} WHERE id = ${id}`
  if (!schedule || !changed) return false
  if (schedule.rolling && !rolling) {
    await keepWave(tx, id, { ...waveNow(today(), schedule)!, closesOn: today(), sendsUntil: today() })
  }
  await record('survey.scheduled', id, { asked: rolling ? 'always' : 'in waves' })
  return true
}

/** Adds a wave to a survey of the person's organisation, or says what speaks against it, by field. */
export async function addWave(
  { tx, record }: Staff,
  id: string,
  wanted: z.infer<typeof NewWave>,
): Promise<Wave | Problems> {
  const wave = plannedWave(wanted, await knownWaves(tx, id), today())
  if ('problems' in wave) return wave
  await keepWave(tx, id, wave)
  await record('wave.added', id, { from: wave.opensOn, to: wave.closesOn, publishBy: wave.publishBy })
  return wave
}

/** Gives a wave other dates, or says what speaks against them, by field. */
export async function moveWave(
  { tx, record }: Staff,
  { survey, wave: id }: { survey: string; wave: string },
  dates: z.infer<typeof WaveDates>,
): Promise<Wave | Problems> {
  const waves = await knownWaves(tx, survey)
  const moved = movedWave(
    waves.find((wave) => wave.id === id)!,
    dates,
    waves,
    today(),
  )
  if ('problems' in moved) return moved
  await keepWave(tx, survey, moved)
  await record('wave.changed', survey, { wave: id, to: moved.closesOn, publishBy: moved.publishBy })
  return moved
}

/** Writes what a wave found above its figures; empty takes it away. */
export async function describeWave(
  { tx, record }: Staff,
  { survey, wave }: { survey: string; wave: string },
  finding: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE waves SET finding = ${finding || null} WHERE survey_id = ${survey} AND id = ${wave}`
  await record('wave.described', survey, { wave, finding })
}

/** Withdraws the results of a wave with a reason that everyone reads, or (null) shows them again. */
export async function withdrawWave(
  { tx, record }: Staff,
  { survey, wave }: { survey: string; wave: string },
  reason: string | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE waves SET withdrawn_on = ${reason === null ? null : today()}::date, withdrawn_reason = ${reason}
    WHERE survey_id = ${survey} AND id = ${wave}`
  await record(reason === null ? 'wave.shown-again' : 'wave.withdrawn', survey, {
    wave,
    ...(reason !== null && { reason }),
  })
}

/** Asks for sealing within a minute, once a day; false when it was asked for today already. */
export async function askToSeal({ tx, record }: Staff, survey: string): Promise<boolean> {
  const asked = await tx.$executeRaw`
    INSERT INTO sealing_runs (survey_id, "on", asked_by) VALUES (${survey}, ${today()}::date, 'lead')
    ON CONFLICT DO NOTHING`
  if (asked) await record('survey.sealing-asked', survey)
  return asked > 0
}

async function knownWaves(tx: Staff['tx'], survey: string): Promise<Wave[]> {
  return (await schedules(tx)).get(survey)?.waves ?? []
}

async function keepWave(tx: Staff['tx'], survey: string, wave: Wave): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by)
    VALUES (${survey}, ${wave.id}, ${wave.opensOn}::date, ${wave.closesOn}::date, ${wave.sendsUntil}::date,
      ${wave.publishBy}::date)
    ON CONFLICT (survey_id, id) DO UPDATE SET closes_on = excluded.closes_on,
      sends_until = excluded.sends_until, publish_by = excluded.publish_by`
}
