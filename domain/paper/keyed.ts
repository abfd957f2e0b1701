import type { Day, Problem, Sent } from '../questions/kind'
import { kindOf, type Answer } from '../questions/question'
import { readAnswer } from '../questions/read-answer'
import { fieldsOf, sentFor } from '../questions/sent'
import { newDraft, type Draft } from '../responses/draft'
import { TAKING_PART } from '../responses/taking-part'
import { isAsked, orderOf, type Stop } from '../surveys/order'
import { answersOnTheWay } from '../surveys/route'
import { skippedAnswer } from '../surveys/skip'
import type { Answers, Survey } from '../surveys/survey'
import { wayOf } from '../ways/in-way'

/**
 * What was keyed of a paper form: the answers on this person's way, what is wrong by question, and the numbers of
 * questions that have an answer on paper which the way does not reach, so that it is kept out.
 */
export type Keyed = { answers: Answers; wrong: Stopped[]; keptOut: number[] }

/** A question whose keyed answer cannot be taken. */
export type Stopped = { number: number; key: string; problem: Problem }

/** The questions of a survey as they stand on paper, in their order. */
export function onPaper(survey: Survey): Stop[] {
  return orderOf(survey).inTurn.filter(({ question }) => isAsked(survey, question))
}

/**
 * Reads a keyed form with the schemas and the route that answers on a screen have. A question left empty counts as
 * skipped there; `day` is the day the form came.
 */
export function readKeyed(survey: Survey, fields: Map<string, string[]>, day: Day): Keyed {
  const given: { number: number; key: string }[] = []
  const answers: Answers = {}
  const wrong: Stopped[] = []
  for (const { number, question } of onPaper(survey)) {
    const sent = said(sentFor(question, fields))
    if (sent !== undefined) given.push({ number, key: question.key })
    const read = sent === undefined ? null : readAnswer(question, sent, day)
    if (read && 'problem' in read) wrong.push({ number, key: question.key, problem: read.problem })
    if (read && 'answer' in read) answers[question.key] = read.answer
  }
  const onWay = answersOnPaper(survey, answers)
  const reached = ({ key }: { key: string }) => onWay[key] !== undefined
  return {
    answers: onWay,
    wrong: wrong.filter(reached),
    keptOut: [...given].filter((one) => !reached(one)).map(({ number }) => number),
  }
}

/** The answers that the way through a survey reaches, each question without one skipped as on a screen. */
export function answersOnPaper(survey: Survey, answers: Answers): Answers {
  const all = Object.fromEntries(
    onPaper(survey).map(({ question }) => [
      question.key,
      answers[question.key] ?? skippedAnswer(survey, question),
    ]),
  )
  return answersOnTheWay(survey, all)
}

/** The draft that these answers would be on a screen, by somebody who ticked that they take part. */
export function draftOfPaper(
  survey: Survey,
  { version, language }: { version: number; language: string },
  answers: Answers,
): Draft {
  const way = wayOf(survey)
  const ways = Object.fromEntries(Object.keys(answers).map((key) => [key, way]))
  return { ...newDraft(survey.id, version, language, way), agreedTo: TAKING_PART, answers, ways }
}

/** The names of all fields that a form on paper has. */
export function fieldsOnPaper(survey: Survey): string[] {
  return onPaper(survey).flatMap(({ question }) => fieldsOf(question))
}

/** How an answer looks to somebody who compares it: the words of its options, or what was written. */
export function answerInWords({ question }: Stop, answer: Answer | null | undefined): string {
  return answer === null || answer === undefined
    ? 'Left empty'
    : kindOf(question).said(question, answer).join('; ')
}

/** What was sent, or undefined where nothing is ticked and nothing written. */
function said(sent: Sent | undefined): Sent | undefined {
  if (Array.isArray(sent)) {
    const ticked = sent.filter(Boolean)
    return ticked.length ? ticked : undefined
  }
  return typeof sent === 'string' && !sent.trim() ? undefined : sent
}
