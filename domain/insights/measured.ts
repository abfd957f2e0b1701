import { optionsOf, valuesOf, type Answer } from '../questions/question'
import type { Metric } from '../surveys/metric'
import { questionsOf, type Answers, type Survey } from '../surveys/survey'

/** What a metric adds up to: a share, a sum of scores over how many gave one, or a count over everyone. */
export type Share = { numerator: number; denominator: number }

type Clause = NonNullable<Metric['numerator']>

/** What one response adds to a metric, exactly by the metric's definition; `survey` is the version it answered. */
export function measured(metric: Metric, survey: Survey, answers: Answers): Share {
  if (metric.unit === 'mean_score_1_5') return scored(metric, survey, answers)
  const numerator = matches(metric.numerator, answers) ? 1 : 0
  const denominator = !metric.denominator || matches(metric.denominator, answers) ? 1 : 0
  return { numerator, denominator }
}

/** Whether answers match a clause: any chosen value of each question in it. Hidden and skipped questions never do. */
function matches(clause: Clause | undefined, answers: Answers): boolean {
  if (!clause) return false
  const all = 'all' in clause ? clause.all : [clause]
  return all.every(({ question, in: wanted }) => {
    const chosen = valuesOf(answers[question])
    return wanted.some((value) => chosen.includes(String(value)))
  })
}

function scored({ question: key, filter }: Metric, survey: Survey, answers: Answers): Share {
  const score = filter && !matches(filter, answers) ? null : scoreOf(survey, key, answers)
  return score === null ? { numerator: 0, denominator: 0 } : { numerator: score, denominator: 1 }
}

function scoreOf(survey: Survey, key: string | undefined, answers: Answers): number | null {
  const question = questionsOf(survey).find((asked) => asked.key === key)
  const answer: Answer | null = (question && answers[question.key]) ?? null
  const chosen = question && optionsOf(question).find(({ value }) => value === answer)
  return chosen?.score ?? null
}
