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
  const versions = await versionsOf(db)
  const number = versions.findLast(isInForce)?.number
  const charter = number ? await charterNow(db, number) : null
  const newest = charter && (number === versions.at(-1)?.number ? charter : await charterNow(db))
  const promises = charter ? inPlan(charter.text, await questionsAsked()) : []
  const read = ({ id, number: n, text }: (typeof promises)[number]): PromiseInPlan => ({
    ...{ id, number: n, text },
    // Its own page speaks of the newest version, in whose draft it may be gone.
    address: newest?.text.commitments.some((one) => one.id === id)
      ? `/charter/clauses/${id}`
      : `/charter/versions/${number}#${id}`,
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
