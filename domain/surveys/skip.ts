import type { Option } from '../questions/asked'
import { kindOf, optionsOf, type Answer, type Question } from '../questions/question'
import { wayOf } from '../ways/in-way'
import type { Survey } from './survey'

/**
 * The option that the button beside Continue chooses, in place of a skip: "Prefer not to say" on a required
 * question, and the skip card in Easy Read, in pictures and of a survey with faces, so that there is one way past
 * and not two.
 */
export function skipOption(survey: Survey, question: Question): Option | null {
  const skips = question.required || survey.style === 'easy_read_faces' || wayOf(survey) !== 'words'
  if (!skips) return null
  return optionsOf(question).find((option) => option.value === 'prefer_not_to_say') ?? null
}

/** The answer of someone who skips a question: its option for that, or nothing. */
export function skippedAnswer(survey: Survey, question: Question): Answer | null {
  const option = skipOption(survey, question)
  if (!option) return null
  return kindOf(question).holds === 'several' ? [option.value] : option.value
}
