import 'server-only'
import { draftOfPaper, fieldsOnPaper, readKeyed, type Keyed } from '../../domain/paper/keyed'
import { stoppedInWords } from '../../domain/paper/keying-words'
import { submit, type Response } from '../../domain/responses/submit'
import { canonical } from '../../domain/surveys/publish'
import type { Answers, Survey } from '../../domain/surveys/survey'
import { bytes, keysOf } from '../keys'
import { lock, mac, unlock } from '../locks'
import { Refusal } from '../refusal'
import { surveyOfBatch, type Batch } from './batches'

/** What somebody keyed in on one page: the id that was made with it, and its fields. */
export type KeyedIn = { form: string; fields: Map<string, string[]> }

type Problems = { problems: Record<string, string> }
type Of = Pick<Batch, 'survey' | 'version' | 'way' | 'language' | 'cameOn'>

/** A keyed form, read as an answer on a screen is: what becomes of it, or what is wrong, by field. */
export async function read(
  batch: Of,
  { fields }: KeyedIn,
): Promise<{ survey: Survey; keyed: Keyed; response: Response } | Problems> {
  const survey = await surveyOfBatch(batch)
  const known = fieldsOnPaper(survey)
  if ([...fields.keys()].some((name) => !known.includes(name))) throw new Refusal(400, 'not-understood')
  const keyed = readKeyed(survey, fields, batch.cameOn)
  if (keyed.wrong.length)
    return { problems: Object.fromEntries(keyed.wrong.map((one) => [one.key, stoppedInWords(one)])) }
  const response = responseOf(batch, survey, keyed.answers)
  if ('problems' in response) return response
  return { survey, keyed, response }
}

/** The response that answers from paper become, by the same rule as on a screen, in the week in which they came. */
export function responseOf(batch: Of, survey: Survey, answers: Answers): Response | Problems {
  const ready = submit(draftOfPaper(survey, batch, answers), survey, batch.cameOn)
  if ('voice' in ready) return ready
  const number = 'question' in ready ? `question ${ready.question}` : 'a question'
  return {
    problems: {
      '': `This survey cannot count a form without an answer to ${number}. If it is empty on the paper, put the form aside.`,
    },
  }
}

/** Locks what was keyed, so that only this form can be opened with it. */
export async function lockKeyed(survey: string, form: string, answers: Answers) {
  return bytes(lock((await keysOf(survey)).drafts, `paper ${form}`, JSON.stringify(answers)))
}

/** What was keyed and locked. */
export async function openKeyed(survey: string, form: string, sealed: Uint8Array): Promise<Answers> {
  return JSON.parse(
    unlock((await keysOf(survey)).drafts, `paper ${form}`, sealed).toString('utf8'),
  ) as Answers
}

/** A keyed hash of what was keyed, to know the same press again from another. */
export async function keyedHash(survey: string, form: string, answers: Answers) {
  return bytes(mac((await keysOf(survey)).receipts, `paper ${form} ${canonical(answers)}`))
}
