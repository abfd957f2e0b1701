import 'server-only'
import { decisions } from '../../domain/safeguarding/decision'
import { timeBand } from '../../domain/safeguarding/time-band'
import { questionsOf } from '../../domain/surveys/survey'
import { wordListNow } from './changed-word-lists'
import { charterNow } from '../charter/charter'
import { wordsAt } from '../charter/deciding'
import type { Concern } from './concerns'
import type { Staff } from '../staff'
import { publishedSurvey } from '../surveys/surveys'

/** Possible concerns in the words that a page shows: about which question or promise, of what kind, how it stands. */
export async function shownConcerns(staff: Pick<Staff, 'tx'>, found: Concern[]) {
  const kinds = (await wordListNow(staff))?.list.categories ?? []
  return Promise.all(
    found.map(async (concern) => {
      const kind = kinds.find(({ id }) => id === concern.category)
      return {
        ...concern,
        ...(concern.survey
          ? await questionIn(concern.survey, concern.question)
          : await promiseIn(staff, concern.question)),
        kind: kind?.name ?? concern.category.replaceAll('_', ' '),
        came: timeBand(concern.flaggedAt),
        decision: concern.decision && decisions[concern.decision].name,
        decidedOn: concern.decidedAt && timeBand(concern.decidedAt),
      }
    }),
  )
}

async function questionIn(id: string, key: string) {
  const survey = (await publishedSurvey(id))?.survey
  const question = survey && questionsOf(survey).find((one) => one.key === key)
  return { survey: survey?.title ?? id, asked: question?.text ?? key }
}

async function promiseIn({ tx }: Pick<Staff, 'tx'>, place: string) {
  const charter = await charterNow(tx)
  const promise = charter && wordsAt(charter, place)
  return { survey: 'The co-production charter', asked: promise ?? 'The charter as a whole' }
}
