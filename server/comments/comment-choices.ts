import 'server-only'
import { inQuarters, type Quarter } from '../../domain/comments/quarter'
import { isWords } from '../../domain/questions/question'
import { questionsOf } from '../../domain/surveys/survey'
import { unpiped } from '../../domain/surveys/pipe'
import { waveName } from '../../domain/insights/wave-name'
import { wavesToReadBy } from './comment-waves'
import { currentPlan } from '../plan/plan'
import type { Staff } from '../staff'
import { surveyVersions } from '../surveys/surveys'

/** What the comments of a survey can be chosen by. `weeks` are Mondays, the latest first. */
export type Choices = {
  questions: { key: string; text: string }[]
  priorities: { id: string; title: string }[]
  waves: { id: string; name: string }[]
  quarters: Quarter[]
  weeks: string[]
}

/** The questions in words of a survey, in every version, the priorities they feed, and the weeks that have answers. */
export async function choicesFor({ tx }: Staff, survey: string): Promise<Choices> {
  const versions = (await surveyVersions(survey)).toReversed()
  const asked = versions.flatMap((version) =>
    questionsOf(version.survey)
      .filter(isWords)
      .map(({ key, text, priority }) => ({ key, text: unpiped(text), priority })),
  )
  const questions = asked.filter(({ key }, at) => asked.findIndex((other) => other.key === key) === at)
  const plan = await currentPlan()
  const fed = new Set(asked.map(({ priority }) => priority))
  const rows = await tx.$queryRaw<{ week: string }[]>`
    SELECT DISTINCT week::text FROM responses WHERE survey_id = ${survey} ORDER BY week DESC`
  const weeks = rows.map(({ week }) => week)
  return {
    questions: questions.map(({ key, text }) => ({ key, text })),
    priorities: (plan?.priorities ?? [])
      .filter(({ id }) => fed.has(id))
      .map(({ id, title }) => ({ id, title })),
    waves: (await wavesToReadBy(survey)).map((wave) => ({ id: wave.id, name: waveName(wave) })),
    quarters: inQuarters(weeks),
    weeks,
  }
}
