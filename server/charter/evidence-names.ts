import 'server-only'
import { questionsOf } from '../../domain/surveys/survey'
import { percentageLabels } from '../registers/register-words'
import { publishedSurveys } from '../surveys/surveys'

/** What a commitment may name that shows whether it is kept, in words: every question that is asked, and the percentages of content/voice.json. */
export async function evidenceNames(): Promise<ReadonlyMap<string, string>> {
  const surveys = await publishedSurveys()
  const questions = surveys.flatMap(({ survey }) =>
    questionsOf(survey).map(
      ({ key, text }) => [`${survey.id}.${key}`, `“${text}” (${survey.title})`] as const,
    ),
  )
  return new Map([...questions, ...percentageLabels])
}
