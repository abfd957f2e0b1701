import { sentencesIn, wordsIn } from '../language/sentences'
import { optionsOf, type Question } from '../questions/question'
import { isBeside } from './in-way'
import type { OtherWay, Wording } from './way'

/** The most words in a sentence, words in the question, sentences on a page, answers, and words in an answer (look.md, 5.1). */
type Limits = { sentence: number; question: number; sentences: number; choices: number; label: number }

const LIMITS: Record<OtherWay, Limits> = {
  easy_read: { sentence: 10, question: 10, sentences: 4, choices: 4, label: 10 },
  pictures: { sentence: 8, question: 8, sentences: 2, choices: 3, label: 2 },
}

/** Where a question, with the options its way offers, is more than its readers should meet on one page. */
export function limitProblems(way: OtherWay, question: Question, wording: Wording): string[] {
  // At the end a helper reads, so that pictures may say there what Easy Read says.
  const most = LIMITS[wording.last?.includes(question.key) ? 'easy_read' : way]
  const said = [...sentencesIn(question.text), ...sentencesIn(question.hint ?? '')]
  return [
    ...over(wordsIn(question.text).length, most.question, 'the question has', 'words'),
    ...over(said.length, most.sentences, 'the page has', 'sentences'),
    ...said.flatMap((sentence) =>
      over(wordsIn(sentence).length, most.sentence, `"${sentence}" has`, 'words'),
    ),
    ...optionsOf(question)
      .filter((option) => !isBeside(option))
      .flatMap(({ label }) => over(wordsIn(label).length, most.label, `the answer "${label}" has`, 'words')),
    ...choiceProblems(most.choices, question, wording.manyChoices?.[question.key]),
  ]
}

/** Sentences that have more words than readers of a way should meet in one. */
export function longSentences(way: OtherWay, text: string): string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence).length > LIMITS[way].sentence)
}

function choiceProblems(most: number, question: Question, reason: string | undefined): string[] {
  const choices = optionsOf(question).filter((option) => !isBeside(option)).length
  if (reason === undefined) return over(choices, most, 'it offers', 'answers')
  return choices > most ? [] : ['"manyChoices" is not needed any more. Take it out.']
}

function over(count: number, most: number, what: string, unit: string): string[] {
  return count > most ? [`${what} ${count} ${unit}. At most ${most} can stand here.`] : []
}
