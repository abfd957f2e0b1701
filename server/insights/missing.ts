import 'server-only'
import { whoIsMissing } from '../../domain/insights/missing'
import { waveName } from '../../domain/insights/wave-name'
import { populations, PopulationKind } from '../../domain/population/population'
import { questionsOf, type Survey } from '../../domain/surveys/survey'
import { surveyInsights } from './insights'
import { populationsKnown } from './population'
import { publishedSurveys } from '../surveys/surveys'

/**
 * Who is missing from the last figures of one survey, by all that can be counted: the survey that was asked for, or the
 * first of those that ask families for a district, an age or a need.
 */
export async function missingFrom(wanted: string | null) {
  const surveys = (await publishedSurveys())
    .map(({ survey }) => survey)
    .filter((survey) => asksOf(survey).length)
  const survey = surveys.find(({ id }) => id === wanted) ?? surveys[0]!
  return { surveys, chosen: survey.id, ...(await missingOf(survey, null)) }
}

/** Who is missing from one survey, from its last figures or those of a wave, by all that it asks and can be counted. */
export async function missingOf(survey: Survey, wanted: string | null) {
  const known = await populationsKnown()
  const insights = await surveyInsights(survey.id, new URLSearchParams(wanted ? { wave: wanted } : {}))
  const wave = insights?.filter.wave ?? null
  const figures = insights?.figures ?? null
  const parts = asksOf(survey).map(({ kind, question }) => {
    const population = known[kind] ?? null
    const figure = figures?.questions.find(({ key }) => key === question)
    const missing = figures && figure && population ? whoIsMissing(figure, figures.n, population) : null
    return { kind, name: populations[kind].name, population, missing, hasFigures: figures !== null }
  })
  return { wave: wave && waveName(wave), parts }
}

function asksOf(survey: Survey) {
  const keys = new Set(questionsOf(survey).map(({ key }) => key))
  return PopulationKind.options.flatMap((kind) => {
    const question = populations[kind].questions.find((key) => keys.has(key))
    return question ? [{ kind, question }] : []
  })
}
