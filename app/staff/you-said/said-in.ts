import type { z } from 'zod'
import { questionsOf } from '../../../domain/surveys/survey'
import type { YouSaid } from '../../../domain/you-said/entry'
import { partOf, type YouSaidForm } from '../../../domain/you-said/entry-form'
import { currentPlan } from '../../../server/plan/plan'
import { publishedSurvey } from '../../../server/surveys/surveys'

type Checked = { content: YouSaid } | { problems: Record<string, string> }

/** An entry as it was written, when all that it names is there; otherwise what is wrong, by field. */
export async function saidIn({ rev: _, part, ...said }: z.infer<typeof YouSaidForm>): Promise<Checked> {
  const published = said.survey ? await publishedSurvey(said.survey) : null
  if (said.survey && !published) return { problems: { '': 'There is no such survey any more.' } }
  const belongs = partOf(await currentPlan(), part)
  if (!belongs) return { problems: { part: 'Choose a part of the plan, or nothing in particular.' } }
  if (said.wave && !published?.schedule.waves.some(({ id }) => id === said.wave))
    return { problems: { wave: 'Choose a time in which this survey was asked.' } }
  const known = published ? questionsOf(published.survey).map(({ key }) => key) : []
  if (said.questions.some((key) => !known.includes(key)))
    return { problems: { questions: 'Choose questions of this survey.' } }
  return { content: { ...said, ...belongs } }
}
