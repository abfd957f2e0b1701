import 'server-only'
import { isInForce } from '../../domain/charter/in-place'
import { inPlan, type AskedFor, type PromiseInPlan } from '../../domain/charter/in-plan'
import { questionsOf } from '../../domain/surveys/survey'
import { database } from '../db'
import { publishedSurveys } from '../surveys/surveys'
import { charterNow, versionsOf } from './charter'

/**
 * The promises of the charter in force by the part of the plan they concern, and the measure that the charter itself
 * is; nothing while no charter is published. A promise stands by a measure or else by the priority, never twice.
 */
export async function promisesInPlan() {
  const db = database('app_public')
  const number = (await versionsOf(db)).findLast(isInForce)?.number
  const charter = number ? await charterNow(db, number) : null
  const promises = charter ? inPlan(charter.text, await questionsAsked()) : []
  const read = ({ id, number: n, text }: (typeof promises)[number]): PromiseInPlan => ({
    id,
    number: n,
    text,
  })
  return {
    measure: charter?.measure ?? null,
    ofMeasure: (measure: string) =>
      promises.filter(({ concerns }) => concerns.measures.includes(measure)).map(read),
    ofPriority: ({ id, measures }: { id: string; measures: readonly { id: string }[] }) =>
      promises
        .filter(({ concerns }) => concerns.priorities.includes(id))
        .filter(({ concerns }) => !measures.some((measure) => concerns.measures.includes(measure.id)))
        .map(read),
  }
}

async function questionsAsked(): Promise<ReadonlyMap<string, AskedFor>> {
  const surveys = await publishedSurveys()
  return new Map(
    surveys.flatMap(({ survey }) =>
      questionsOf(survey).map((question) => [`${survey.id}.${question.key}`, question] as const),
    ),
  )
}
