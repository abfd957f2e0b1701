import type { Option } from '../questions/asked'
import type { Problem, Sent } from '../questions/kind'
import { optionsOf, type Question } from '../questions/question'
import { skipOption } from '../surveys/skip'
import type { Survey } from '../surveys/survey'
import { isEasy } from '../ways/in-way'
import type { Phrase, Phrases, Words } from './words'

const IN_EASY_WORDS: Problem[] = ['choose-one', 'choose-some', 'none-with-others', 'too-many', 'too-long']

/** What is wrong with what was sent, in the words of the survey's readers, with what to do next. */
export function problemWords(
  { t, phrases }: { t: Words; phrases: Phrases },
  survey: Survey,
  question: Question,
  problem: Problem,
  sent: Sent | undefined,
): string {
  const easy = isEasy(survey) && IN_EASY_WORDS.includes(problem)
  const key = easy && question.kind === 'yes_no' && problem === 'choose-one' ? 'choose-one-yes-no' : problem
  const tell = (at: string, english: string) => phrases(`${survey.id}.${question.key}.${at}`, english)
  const label = (option?: Option | null) => option && tell(`options.${option.value}`, option.label).text
  const alone = optionsOf(question).find((o) => o.exclusive && [sent].flat().includes(o.value))
  const what = whatIn(tell, t, question)
  return t(`${easy ? 'easyProblems' : 'problems'}.${key}`, {
    what,
    What: what.charAt(0).toUpperCase() + what.slice(1),
    skip: label(skipOption(survey, question)) ?? t('question.skip'),
    none: label(alone) ?? '',
    most: 'most' in question ? question.most : 0,
    limit: 'limit' in question ? question.limit : 0,
  })
}

/** What a question is about, in the page's language: the author's phrase, or "this question" where it is not translated. */
export function whatIn(
  tell: (place: string, english: string) => Phrase,
  t: Words,
  question: Question,
): string {
  const { text, lang } = tell('what', question.what)
  return lang ? t('question.thisQuestion') : text
}
