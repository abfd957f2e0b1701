import { valuesOf, type Answer, type Question } from './question'

/** Whether an answer says that someone may not be safe, so that the page about who can help comes next. */
export function asksForSupport(question: Question, answer: Answer | null | undefined): boolean {
  return valuesOf(answer).some((value) => question.supportIf?.includes(value))
}
