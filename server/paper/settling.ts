import 'server-only'
import { randomBytes } from 'node:crypto'
import { settled } from '../../domain/paper/differences'
import { answerInWords, answersOnPaper } from '../../domain/paper/keyed'
import type { Answers, Survey } from '../../domain/surveys/survey'
import { Prisma } from '../db'
import { bytes } from '../keys'
import type { Staff } from '../staff'
import { storeResponse } from '../responses/storing'
import { finish } from './agreements'
import { keyedHash, responseOf } from './keyed-form'
import { bothKeyings, takeOutResponse, type FormRow } from './twice-keyed'

type Problems = { problems: Record<string, string> }

/** A question that two people keyed differently, with both, in words. */
export type Difference = { number: number; key: string; text: string; first: string; second: string }

/** Where the person's own second keying of a form differs from the first; null when there is nothing to settle. */
export async function differences(staff: Staff, id: string) {
  const both = await bothKeyings(staff, id)
  if (!both) return null
  const { form, first, second, comparison } = both
  const list = comparison.different.map((stop): Difference => {
    const { number, question } = stop
    const words = (answers: Answers) => answerInWords(stop, answers[question.key])
    return { number, key: question.key, text: question.text, first: words(first), second: words(second) }
  })
  return { form, list }
}

/** What came of settling. */
export type Settled = 'settled' | 'gone' | Problems

/**
 * Settles the differences: where the second keying was right, a response with the right answers takes the place of
 * the first, as when somebody answers again. Then the second keying is deleted, and counts alone stay.
 */
export async function settle(
  staff: Staff,
  id: string,
  right: Record<string, 'first' | 'second'>,
): Promise<Settled> {
  const both = await bothKeyings(staff, id)
  if (!both) return 'gone'
  const { form, survey, first, second, comparison } = both
  const keys = comparison.different.map(({ question }) => question.key)
  const open = keys.filter((key) => !right[key])
  if (open.length)
    return { problems: Object.fromEntries(open.map((key) => [key, 'Choose what the paper says.'])) }
  const fromSecond = keys.filter((key) => right[key] === 'second')
  if (fromSecond.length) {
    const put = await putRight(
      staff,
      form,
      survey,
      answersOnPaper(survey, settled(first, second, fromSecond)),
    )
    if (put !== true) return put
  }
  await staff.record('paper.settled', form.survey, { number: form.number })
  await finish(staff, form, comparison)
  return 'settled'
}

async function putRight(
  { tx }: Staff,
  form: FormRow,
  survey: Survey,
  answers: Answers,
): Promise<true | 'gone' | Problems> {
  const response = responseOf(form, survey, answers)
  if ('problems' in response) return response
  const id = bytes(randomBytes(32))
  const hash = await keyedHash(form.survey, form.form, answers)
  if (!(await takeOutResponse(tx, form.form))) return 'gone'
  await tx.$executeRaw`UPDATE paper_forms SET response_id = ${id} WHERE id = ${form.form}::uuid`
  await storeResponse(tx, { id, channel: 'paper', hash }, response, {
    survey,
    before: Prisma.sql`gone AS (SELECT 1)`,
  })
  return true
}
