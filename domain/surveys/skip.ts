import type { Option } from '../questions/asked'
import { optionsOf, type Question } from '../questions/question'
import type { Survey } from './survey'

/**
 * The option that the button beside Continue chooses, in place of a skip: "Prefer not to say" on a required
 * question, and the skip card of a survey with faces, so that there is one way past and not two.
 */
export function skipOption(survey: Survey, question: Question): Option | null {
  if (!question.required && survey.style !== 'easy_read_faces') return null
  return optionsOf(question).find((option) => option.value === 'prefer_not_to_say') ?? null
}
