import { z } from 'zod'
import type { Kind } from './kind'
import { choice } from './choice'
import { choices } from './choices'
import { faces } from './faces'
import { month } from './month'
import { ranking } from './ranking'
import { scale } from './scale'
import { score } from './score'
import { longText, shortText } from './text'
import { yesNo } from './yes-no'

/** Every kind of question there is. A new kind is one file beside this one and one line here. */
export const kinds = {
  choice,
  choices,
  scale,
  yes_no: yesNo,
  faces,
  score,
  short_text: shortText,
  long_text: longText,
  month,
  ranking,
}

export const Question = z.discriminatedUnion('kind', [
  choice.question,
  choices.question,
  scale.question,
  yesNo.question,
  faces.question,
  score.question,
  shortText.question,
  longText.question,
  month.question,
  ranking.question,
])
export type Question = z.infer<typeof Question>

/** The question of one kind: QuestionOf<'choice'>. */
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>

/** A stored answer: a value, several values, or a number. A skipped question is null. */
export type Answer = string | string[] | number

// Refuses to compile when a kind is in the list but not in the union, or the other way round.
const everyKind: Record<Question['kind'], unknown> = kinds
const everyQuestion: Record<keyof typeof kinds, true> = {} as Record<Question['kind'], true>
void [everyKind, everyQuestion]

/** What is true of a question's kind: how it is answered, shown, exported and counted. */
export function kindOf(question: Question): Kind<Question, Answer> {
  return kinds[question.kind] as unknown as Kind<Question, Answer>
}

/** Whether a question is answered in a person's own words. */
export function isWords(question: Question): boolean {
  return kindOf(question).holds === 'words'
}

/** The options of a question that has some; none for text, dates and numbers. */
export function optionsOf(question: Question) {
  return 'options' in question ? question.options : question.kind === 'score' ? (question.others ?? []) : []
}

/** The values a stored answer holds, for conditions: the option values chosen, or the number as text. */
export function valuesOf(answer: Answer | null | undefined): string[] {
  if (answer === null || answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}
