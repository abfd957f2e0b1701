import type { Option } from '../../domain/questions/asked'
import type { Sent } from '../../domain/questions/kind'
import { optionsOf, type Question } from '../../domain/questions/question'

/** The id of the control that someone should come to who puts an answer right. */
export function firstControl(question: Question, skips: Option | null, shown: Sent | undefined): string {
  if (question.kind === 'month') return Object(shown).month ? 'q-year' : 'q-month'
  if (question.kind === 'score') return 'q-0'
  const first = optionsOf(question).find((option) => option.value !== skips?.value && !option.leftOut)
  return first ? `q-${first.value}` : 'q-text'
}
