import 'server-only'
import { decisions } from '../../domain/safeguarding/decision'
import { timeBand } from '../../domain/safeguarding/time-band'
import { questionsOf } from '../../domain/surveys/survey'
import { wordListNow } from './changed-word-lists'
import type { Concern } from './concerns'
import type { Staff } from '../staff'
import { publishedSurvey } from '../surveys/surveys'

/** Possible concerns in the words that a page shows: of which survey and question, of what kind, how it stands. */
export async function shownConcerns(staff: Pick<Staff, 'tx'>, found: Concern[]) {
  const kinds = (await wordListNow(staff))?.list.categories ?? []
  return Promise.all(
    found.map(async (concern) => {
      const survey = (await publishedSurvey(concern.survey))?.survey
      const question = survey && questionsOf(survey).find(({ key }) => key === concern.question)
      const kind = kinds.find(({ id }) => id === concern.category)
      return {
        ...concern,
        survey: survey?.title ?? concern.survey,
        asked: question?.text ?? concern.question,
        kind: kind?.name ?? concern.category.replaceAll('_', ' '),
        came: timeBand(concern.flaggedAt),
        decision: concern.decision && decisions[concern.decision].name,
        decidedOn: concern.decidedAt && timeBand(concern.decidedAt),
      }
    }),
  )
}
