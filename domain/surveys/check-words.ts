import { sentencesIn, wordsIn } from '../language/sentences'
import { optionsOf, type Question } from '../questions/question'
import { questionsOf, type Survey } from './survey'

type Limits = { sentence: number; question: number; choices: number }

/** The most words in a sentence, words in a question, and choices, by whom a survey is for. */
function limitsOf({ audience, style }: Survey): Limits {
  if (audience === 'staff') return { sentence: 25, question: Infinity, choices: Infinity }
  if (style === 'easy_read_faces') return { sentence: 8, question: 8, choices: 3 }
  if (style === 'easy_read') return { sentence: 10, question: 10, choices: 4 }
  return audience === 'young_person' || audience === 'child'
    ? { sentence: 15, question: 14, choices: 6 }
    : { sentence: 20, question: 16, choices: 7 }
}

/** Where a survey is longer than its readers should meet. Advice, not a fault: testing with people decides. */
export function wordAdvice(file: string, survey: Survey): string[] {
  const limits = limitsOf(survey)
  return [
    ...[...survey.intro, ...survey.thanks].flatMap((text) => longSentences(text, limits.sentence)),
    ...questionsOf(survey).flatMap((question) =>
      questionAdvice(question, limits).map((advice) => `question ${question.key}: ${advice}`),
    ),
  ].map((advice) => `${file}, ${advice}`)
}

function questionAdvice(question: Question, limits: Limits): string[] {
  const long = wordsIn(question.text).length
  const choices = optionsOf(question).filter((o) => !ASIDE.includes(o.value) && !o.leftOut).length
  // Lists that the law or the census gives may be as long as they are.
  const given = question.special || question.block === 'about_child' || question.block === 'equality'
  return [
    ...(long > limits.question ? [`the question has ${long} words; aim for ${limits.question}`] : []),
    ...longSentences(question.hint ?? '', limits.sentence),
    ...(question.kind !== 'scale' && !given && choices > limits.choices
      ? [`there are ${choices} choices; aim for ${limits.choices}`]
      : []),
  ]
}

const ASIDE = ['not_sure', 'not_applicable', 'prefer_not_to_say', 'none']

function longSentences(text: string, most: number): string[] {
  return sentencesIn(text)
    .filter((sentence) => wordsIn(sentence).length > most)
    .map((sentence) => `"${sentence}" has ${wordsIn(sentence).length} words; aim for ${most}`)
}
