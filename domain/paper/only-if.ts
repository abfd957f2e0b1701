import type { Phrases, Words } from '../language/words'
import { optionsOf } from '../questions/question'
import type { Condition } from '../surveys/condition'
import { questionsOf, type Survey } from '../surveys/survey'

/** The words of the page, those of the survey, and the locale that joins them. */
type Saying = { t: Words; phrases: Phrases; locale: string }

/** A condition in plain words, like: you ticked “Yes” or “Not sure” at question 4. `negated` says its opposite. */
export function onlyIfWords(saying: Saying, survey: Survey, condition: Condition, negated = false): string {
  if ('not' in condition) return onlyIfWords(saying, survey, condition.not, !negated)
  if ('question' in condition) return ticked(saying, survey, condition, negated)
  const [parts, together] = 'all' in condition ? [condition.all, !negated] : [condition.any, negated]
  const words = parts.map((part) => onlyIfWords(saying, survey, part, negated))
  return joined(saying.locale, words, together ? 'conjunction' : 'disjunction')
}

function ticked(
  { t, phrases, locale }: Saying,
  survey: Survey,
  { question: key, in: values }: { question: string; in: string[] },
  negated: boolean,
): string {
  const at = questionsOf(survey).findIndex((question) => question.key === key)
  const options = optionsOf(questionsOf(survey)[at]!)
  const words = values.map((value) => {
    const label = options.find((option) => option.value === value)?.label
    return t('paper.answer', {
      words: label ? phrases(`${survey.id}.${key}.options.${value}`, label).text : value,
    })
  })
  const answers = joined(locale, words, 'disjunction')
  return t(negated ? 'paper.notTicked' : 'paper.ticked', { answers, number: at + 1 })
}

function joined(locale: string, words: string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locale, { type }).format(words)
}
