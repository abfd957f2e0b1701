import type { Question } from '../questions/question'
import { optionsOf } from '../questions/question'
import { questionsOf, type Survey } from './survey'

/** A change that breaks a trend: figures before and after it do not join into one line. */
type Break = { question: string; change: 'added' | 'removed' | 'wording' | 'answers' }

/** A survey as it was published: never changed again. A response points at one. */
export type SurveyVersion = { number: number; survey: Survey; breaks: Break[] }

/** The next immutable version of a survey, or null when nothing changed since the last one. */
export function publish(survey: Survey, last: SurveyVersion | null): SurveyVersion | null {
  if (!last) return { number: 1, survey, breaks: [] }
  if (canonical(survey) === canonical(last.survey)) return null
  return { number: last.number + 1, survey, breaks: breaksBetween(last.survey, survey) }
}

/** Data as text that does not depend on the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function breaksBetween(before: Survey, after: Survey): Break[] {
  const old = new Map(questionsOf(before).map((q) => [q.key, q]))
  const kept = new Set(questionsOf(after).map((q) => q.key))
  const changed = questionsOf(after).flatMap((question): Break[] => {
    const was = old.get(question.key)
    if (!was) return [{ question: question.key, change: 'added' }]
    if (was.text !== question.text) return [{ question: question.key, change: 'wording' }]
    return answersOf(was) === answersOf(question) ? [] : [{ question: question.key, change: 'answers' }]
  })
  const removed = [...old.keys()].filter((key) => !kept.has(key))
  return [...changed, ...removed.map((question): Break => ({ question, change: 'removed' }))]
}

function answersOf(question: Question): string {
  return canonical([
    question.kind,
    optionsOf(question).map(({ value, label, score }) => [value, label, score]),
  ])
}
