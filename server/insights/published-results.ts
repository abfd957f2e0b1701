import 'server-only'
import type { z } from 'zod'
import { publicFigures, publishable, type PublicFigure } from '../../domain/results/public-figure'
import type { PublishForm, Revision } from '../../domain/results/published'
import type { Survey } from '../../domain/surveys/survey'
import { today } from '../clock'
import { database } from '../db'
import { standingOf, surveyInsights, type WaveResults } from './insights'
import type { Staff } from '../staff'
import { publishedSurveys } from '../surveys/surveys'

/** A wave with everything that was ever shown of it, the newest first; `shown` is what is shown now. */
export type PublicWave = WaveResults & { revisions: Revision[]; shown: string[] }

/** The waves of a survey of which anything was ever shown to everyone, the newest first. */
export async function publicWaves(survey: string): Promise<PublicWave[]> {
  const standing = await standingOf(survey)
  if (!standing) return []
  const revisions = await revisionsOf(survey)
  return standing.waves
    .flatMap((wave) => {
      const own = revisions.filter((one) => one.wave === wave.id)
      return own.length ? [{ ...wave, revisions: own, shown: own[0]!.questions }] : []
    })
    .reverse()
}

/** Every survey with public results, by title. */
export async function surveysWithResults(): Promise<{ survey: Survey; waves: PublicWave[] }[]> {
  const all = await Promise.all(
    (await publishedSurveys()).map(async ({ survey }) => ({ survey, waves: await publicWaves(survey.id) })),
  )
  return all
    .filter(({ waves }) => waves.length)
    .sort((a, b) => a.survey.title.localeCompare(b.survey.title, 'en'))
}

/** What everyone may see of a survey in one wave. */
export type PublicResults = {
  survey: Survey
  owner: string
  wave: PublicWave
  waves: PublicWave[]
  /** How many people the figures are about; none when the results were withdrawn. */
  n: number
  figures: PublicFigure[]
}

/** The public results of a survey in a wave, or in the newest; null when there are none. */
export async function publicResults(id: string, wanted: string | null): Promise<PublicResults | null> {
  const waves = await publicWaves(id)
  const wave = wanted ? waves.find((one) => one.id === wanted) : waves[0]
  const found = wave && (await surveyInsights(id, new URLSearchParams({ wave: wave.id, since: 'none' })))
  if (!wave || !found) return null
  const { survey, owner, figures } = found
  if (wave.withdrawn || !figures) return { survey, owner, wave, waves, n: 0, figures: [] }
  const chosen = publicFigures(figures.survey, figures.questions, wave.shown)
  return { survey: figures.survey, owner, wave, waves, n: figures.n, figures: chosen }
}

/** Shows these questions of a wave to everyone, from today, on record; none takes all of them off. */
export async function publishResults(
  { tx, record }: Staff,
  { survey, wave }: { survey: Survey; wave: string },
  { questions, note }: z.infer<typeof PublishForm>,
): Promise<void> {
  const known = publishable(survey).filter(({ key }) => questions.includes(key))
  await tx.$executeRaw`
    INSERT INTO published_results (survey_id, wave_id, revision, questions, note, published_on)
    SELECT ${survey.id}, ${wave}, coalesce(max(revision), 0) + 1, ${known.map(({ key }) => key)}::text[], ${note},
      ${today()}::date
    FROM published_results WHERE survey_id = ${survey.id} AND wave_id = ${wave}`
  await record('wave.published', survey.id, { wave, questions: known.length, note })
}

async function revisionsOf(survey: string): Promise<(Revision & { wave: string })[]> {
  return database('results_reader').$queryRaw`
    SELECT wave_id AS wave, revision, questions, note, published_on::text AS "on" FROM published_results
    WHERE survey_id = ${survey} ORDER BY wave_id, revision DESC`
}
