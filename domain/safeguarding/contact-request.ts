import { z } from 'zod'
import { filled, isWithin, problemsIn, type Read, type Sent } from '../forms/public-form'
import { writtenWords } from '../forms/written'
import { cleaned } from '../questions/text'
import { workingDaysAfter } from './working-days'

/** The most characters of a name, of a way to be reached and of a time. */
export const MOST_LINE = 120
/** The most characters about what it is. */
export const MOST_ABOUT = 500
/** Working days within which somebody gets in touch. */
const DAYS_TO_ANSWER = 2

const LIMITS = { long: MOST_ABOUT, 'line-long': MOST_LINE }

/** Who asks to be contacted. */
export const Asker = z.enum(['young_person', 'parent_carer', 'other'])
export type Asker = z.infer<typeof Asker>

/** Who asks, in the words of staff pages. */
export const askerWords: Record<Asker, string> = {
  young_person: 'A child or young person',
  parent_carer: 'A parent or carer',
  other: 'Somebody else',
}

/** What somebody writes who asks to be contacted; when and what about may be empty. */
export type Asked = { name: string; reach: string; time: string; about: string; who: Asker }

/** The fields of the form, in their order. */
export const askedFields = ['name', 'reach', 'time', 'about', 'who', 'answerer']

const text = z.string().transform(cleaned)
const line = text.refine(isWithin(MOST_LINE), 'line-long')

/** What the form says, and which of the organisations that can answer is asked; with only one, it need not be chosen. */
export function readAsked(
  sent: Sent,
  answerers: readonly string[],
): Read<{ asked: Asked; answerer: string }> {
  const Form = z.object({
    name: line.refine(Boolean, 'name'),
    reach: line.refine(leadsSomewhere, 'reach'),
    time: line,
    about: text.refine(isWithin(MOST_ABOUT), 'long'),
    who: z.enum(Asker.options, 'who'),
    answerer: z.string().refine((id) => answerers.includes(id), 'answerer'),
  })
  const [only] = answerers.length === 1 ? answerers : []
  const form = Form.safeParse({ ...filled(sent, askedFields), ...(only && { answerer: only }) })
  if (!form.success) return { problems: problemsIn(form.error, 'contactMe.problems', LIMITS) }
  const { answerer, ...asked } = form.data
  return { said: { asked, answerer } }
}

/** The day by which somebody must have got in touch, for a request that came on a day like 2026-11-23. */
export function answerBy(arrivedOn: string, holidays: readonly string[]): string {
  return workingDaysAfter(arrivedOn, DAYS_TO_ANSWER, holidays)
}

/** What a lead writes down when somebody was contacted. */
export const Answered = z.object({ outcome: writtenWords(2, 500, 'Say in a few words what came of it.') })

/** A phone number in any script's digits, or something with an @. */
function leadsSomewhere(text: string): boolean {
  return text.includes('@') || (text.match(/\p{Nd}/gu)?.length ?? 0) >= 5
}
