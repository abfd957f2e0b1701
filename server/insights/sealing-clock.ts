import 'server-only'
import { writeSteps } from '../responses/answering-steps'
import { hourNow, today } from '../clock'
import { computeMeasures } from '../plan/computed-values'
import { database, isUnreachable } from '../db'
import { log, placeOf } from '../log.mjs'
import { sealSurvey } from './sealing'

/** The hour in Hertfordshire from which a day's answers are sealed. */
const SEALING_HOUR = 3
const ROUND = 60_000

/** Seals for as long as this process serves: each survey once a day, and within a minute when its lead asked. */
export function startSealing(): { stop: () => Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  const go = () => {
    round = sealWhatIsDue()
      .then(() => computeOnceADay())
      .catch(tell)
      .finally(() => {
        if (!stopped) timer = setTimeout(go, ROUND).unref()
      })
  }
  go()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await round
      await writeSteps()
    },
  }
}

/**
 * Seals every survey whose turn it is: once a day from the sealing hour on, and when its lead asked. Several
 * processes may run this at once; each survey is sealed by one. Says how many people were sealed.
 */
export async function sealWhatIsDue(hour = hourNow()): Promise<number> {
  const day = today()
  const due = await database('sealer').$queryRaw<{ id: string }[]>`
    SELECT id FROM surveys s
    WHERE EXISTS (SELECT 1 FROM sealing_runs WHERE survey_id = s.id AND done_at IS NULL)
      OR (${hour >= SEALING_HOUR} AND NOT EXISTS (
        SELECT 1 FROM sealing_runs WHERE survey_id = s.id AND "on" = ${day}::date AND asked_by = 'clock'))
    ORDER BY id`
  let people = 0
  for (const { id } of due) people += await sealToday(id)
  return people
}

let computedOn: string | undefined

/** Once a day, after what was due is sealed, works out what surveys and registers say of the plan's measures. */
async function computeOnceADay(): Promise<void> {
  const day = today()
  if (computedOn === day || hourNow() < SEALING_HOUR) return
  await computeMeasures(day)
  computedOn = day
}

/** Seals one survey now, whatever the hour; today's sealing is done then. Says how many people were sealed. */
export async function sealToday(survey: string): Promise<number> {
  const day = today()
  const sealed = await sealSurvey(survey, day)
  if (!sealed) return 0
  await database('sealer').$executeRaw`
    WITH asked AS (UPDATE sealing_runs SET done_at = now() WHERE survey_id = ${survey} AND done_at IS NULL)
    INSERT INTO sealing_runs (survey_id, "on", asked_by, done_at) VALUES (${survey}, ${day}::date, 'clock', now())
    ON CONFLICT DO NOTHING`
  return sealed.people
}

/** A database that cannot answer now is asked again in the next round. */
function tell(problem: unknown): void {
  if (!isUnreachable(problem)) log('error', 'sealing stumbled', placeOf(problem))
}
