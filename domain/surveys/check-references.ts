import { isWords, optionsOf, type Question } from '../questions/question'
import type { Condition } from './condition'
import type { Metric } from './metric'
import { someOf } from './named'
import { pipesFrom } from './pipe'
import { questionsOf, type Survey } from './survey'

type Match = { question: string; in: (string | number)[] }

/** Conditions and piped words may only look back, at questions that offer the answers they name. */
export function orderProblems(survey: Survey): string[] {
  const earlier: Question[] = []
  return survey.sections.flatMap((section) => {
    const before = [...earlier]
    return [
      ...matchesIn(section.showIf).flatMap((m) =>
        prefixed(`section ${section.id}`, showIfProblems(m, before)),
      ),
      ...section.questions.flatMap((question) => {
        const found = [
          ...matchesIn(question.showIf).flatMap((m) => showIfProblems(m, earlier)),
          ...pipesFrom(`${question.text} ${question.hint ?? ''}`).flatMap((key) =>
            pipeProblems(key, earlier),
          ),
        ]
        earlier.push(question)
        return prefixed(`question ${question.key}`, found)
      }),
    ]
  })
}

/** Metrics may only look at questions of their own survey, and at answers that those offer. */
export function metricProblemsIn(survey: Survey): string[] {
  const questions = questionsOf(survey)
  return survey.metrics.flatMap((metric) =>
    prefixed(`metric ${metric.id}`, [
      ...clausesOf(metric).flatMap((match) => {
        const question = questions.find((q) => q.key === match.question)
        if (!question)
          return [`it counts "${match.question}", which is not in this survey. Use the key of a question.`]
        return offerProblems('it counts', match, question)
      }),
      ...meanProblems(metric, questions),
      ...(metric.unit === 'percent' && !(metric.numerator && metric.denominator)
        ? ['a percentage needs "numerator" and "denominator". Add what is missing.']
        : []),
    ]),
  )
}

function showIfProblems(match: Match, earlier: Question[]): string[] {
  const question = earlier.find((q) => q.key === match.question)
  return question
    ? offerProblems('"showIf" waits for', match, question)
    : [
        `"showIf" looks at "${match.question}", which is not an earlier question. Use the key of one above it.`,
      ]
}

function offerProblems(verb: string, match: Match, question: Question): string[] {
  const values = answersOf(question)
  return match.in
    .filter((value) => !values.includes(String(value)))
    .map((value) => `${verb} "${value}", which ${question.key} does not offer. Use ${someOf(values)}.`)
}

function pipeProblems(key: string, earlier: Question[]): string[] {
  const question = earlier.find((q) => q.key === key)
  if (!question)
    return [`{{${key}|…}} repeats an answer that comes later or never. Use the key of a question above.`]
  return isWords(question)
    ? [`{{${key}|…}} would repeat what a person wrote. Only choices are repeated: take it out.`]
    : []
}

function meanProblems(metric: Metric, questions: Question[]): string[] {
  if (metric.unit !== 'mean_score_1_5') return []
  const averaged = questions.find((q) => q.key === metric.question)
  if (!averaged) return [`"question" is "${metric.question ?? ''}". Use the key of the question to average.`]
  return averaged.kind === 'scale' || averaged.kind === 'faces'
    ? []
    : [`${averaged.key} has no scores from 1 to 5. Only a scale or faces can be averaged.`]
}

function clausesOf({ numerator, denominator, filter }: Metric): Match[] {
  return [numerator, denominator, filter].flatMap((clause) =>
    !clause ? [] : 'all' in clause ? clause.all : [clause],
  )
}

function matchesIn(condition: Condition | undefined): Match[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(matchesIn)
  if ('any' in condition) return condition.any.flatMap(matchesIn)
  return 'not' in condition ? matchesIn(condition.not) : [condition]
}

function answersOf(question: Question): string[] {
  const numbers = question.kind === 'score' ? Array.from({ length: 11 }, (_, n) => String(n)) : []
  return [...numbers, ...optionsOf(question).map((o) => o.value)]
}

function prefixed(place: string, problems: string[]): string[] {
  return problems.map((problem) => `${place}: ${problem}`)
}
