import { optionsOf, type Question } from '../questions/question'
import { mayBreakDown, valuesOfBreakdown, type Breakdown } from './breakdown'
import { notAmong, repeated } from './named'
import { questionsOf, type Survey } from './survey'

/** The most values of a breakdown, "did not say" among them: more would leave groups too small to say anything. */
const MOST_VALUES = 12

/** What is wrong with the breakdowns of a survey, each with what to do instead. */
export function breakdownProblems(survey: Survey, breakdowns: Breakdown[]): string[] {
  const facts = questionsOf(survey).filter(mayBreakDown)
  const keys = breakdowns.map(({ question }) => question)
  const young = survey.audience === 'child' || survey.audience === 'young_person'
  return [
    ...notAmong(
      'breakdown',
      keys.filter((key) => !facts.some((q) => q.key === key)),
      facts.map((q) => q.key),
      FACT,
    ),
    ...breakdowns.flatMap((breakdown) => {
      const question = facts.find(({ key }) => key === breakdown.question)
      return question ? problemsWith(breakdown, question) : []
    }),
    ...repeated(keys).map((key) => `breakdown "${key}" comes twice. Remove one.`),
    ...(young && !keys.includes(WHO)
      ? [`"${WHO}" must be one of the breakdowns, so that a child's own answers stand apart. Add it.`]
      : []),
  ]
}

const WHO = 'who_answers'
const FACT = 'a question with "fact" that is answered by one choice'

function problemsWith({ question: key, ...breakdown }: Breakdown, question: Question): string[] {
  const offered = optionsOf(question).map(({ value }) => value)
  const named = (breakdown.values ?? []).flatMap(({ of }) => of)
  const count = valuesOfBreakdown({ question: key, ...breakdown }, question).length
  return [
    ...notAmong(`breakdown ${key}`, named, offered, 'an answer to the question'),
    ...repeated(named).map((value) => `breakdown ${key}: "${value}" is joined twice. Leave it in one place.`),
    ...(count > MOST_VALUES
      ? [`breakdown ${key} has ${count} values. Join answers until there are at most ${MOST_VALUES}.`]
      : []),
  ]
}
