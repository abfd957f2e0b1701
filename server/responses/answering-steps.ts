import 'server-only'
import { furthest, movedOn, SENT, START } from '../../domain/responses/steps'
import type { Answers, Survey } from '../../domain/surveys/survey'
import { today } from '../clock'
import { database } from '../db'
import { log, placeOf } from '../log.mjs'
import { publishedSurvey } from '../surveys/surveys'
import { waveNow } from '../insights/waves'

type Step = { survey: string; wave: string; step: string; reached: number; stopped: number }

const waiting = new Map<string, Step>()
const LONGEST_WAIT = 20_000
let timer: NodeJS.Timeout | undefined

/** Counts that somebody began. Counts say nothing of who, and are written together, some time later. */
export async function countStart(survey: string): Promise<void> {
  await count(survey, [[START, 1, 1]])
}

/** Counts how far a save brought somebody: the questions they came to, and where they now would stop. */
export async function countSave(survey: Survey, before: Answers, now: Answers): Promise<void> {
  const moved = movedOn(survey, before, now)
  if (!moved) return
  await count(survey.id, [
    ...moved.reached.map((step): [string, number, number] => [step, 1, 0]),
    [moved.from, 0, -1],
    [moved.to, 0, 1],
  ])
}

/** Counts that somebody sent their answers. */
export async function countSent(survey: Survey, answers: Answers): Promise<void> {
  await count(survey.id, [
    [SENT, 1, 0],
    [furthest(survey, answers), 0, -1],
  ])
}

/** Writes what was counted since the last time. What a killed process had not written is lost, and missed by nobody. */
export async function writeSteps(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const steps = [...waiting.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  waiting.clear()
  if (!steps.length) return
  await database('app_public').$executeRaw`
    INSERT INTO answering_steps AS s (survey_id, wave_id, step, reached, stopped)
    SELECT survey, wave, step, reached, stopped
    FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
      AS more (survey text, wave text, step text, reached integer, stopped integer)
    ON CONFLICT (survey_id, wave_id, step)
    DO UPDATE SET reached = s.reached + excluded.reached, stopped = s.stopped + excluded.stopped`
}

async function count(
  survey: string,
  steps: [step: string, reached: number, stopped: number][],
): Promise<void> {
  const published = await publishedSurvey(survey)
  const wave = published && waveNow(today(), published.schedule)
  if (!wave) return
  for (const [step, reached, stopped] of steps) {
    const one = { survey, wave: wave.id, step, reached, stopped }
    const known = waiting.get(keyOf(one))
    waiting.set(
      keyOf(one),
      known ? { ...one, reached: known.reached + reached, stopped: known.stopped + stopped } : one,
    )
  }
  timer ??= setTimeout(() => void writeSteps().catch(tell), LONGEST_WAIT).unref()
}

function keyOf({ survey, wave, step }: Step): string {
  return `${survey} ${wave} ${step}`
}

function tell(problem: unknown): void {
  log('error', 'steps were not counted', placeOf(problem))
}
