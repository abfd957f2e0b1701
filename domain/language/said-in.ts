import type { Option } from '../questions/asked'
import { kindOf, optionsOf, valuesOf, type Answer, type Question } from '../questions/question'
import type { Phrase } from './words'

/** An answer in the words of its options in a language, or in the person's own words. */
export function saidIn(
  question: Question,
  answer: Answer,
  tell: (place: string, english: string) => Phrase,
): Phrase[] {
  const chosen = chosenIn(question, answer)
  if (chosen.length) return chosen.map((option) => tell(`options.${option.value}`, option.label))
  return kindOf(question)
    .said(question, answer)
    .map((text) => ({ text }))
}

/** The options of a question that an answer chose. */
export function chosenIn(question: Question, answer: Answer | null | undefined): Option[] {
  return optionsOf(question).filter((option) => valuesOf(answer).includes(option.value))
}
