import type { Option } from '../../domain/questions/asked'
import type { Sent } from '../../domain/questions/kind'
import type { Question } from '../../domain/questions/question'
import type { Phrase, Words } from '../../domain/language/words'
import type { OwnPictures } from '../../domain/surveys/own-picture'
import type { Way } from '../../domain/ways/way'

/** What every field is given. `shown` is what was saved or typed, as a form would send it. */
export type FieldProps<Q extends Question> = {
  question: Q
  way: Way
  /** Pictures that the survey brings along. */
  own?: OwnPictures
  shown: Sent | undefined
  problem: string | null
  /** The option that the skip button chooses, which the field then leaves out. */
  skips: Option | null
  /** Who reads free text, and when; it stands before the box, not after it. */
  readBy: string
  t: Words
  /** A text of this question: `text`, `hint` or `options.<value>`, with its English. */
  tell: (place: string, english: string) => Phrase
}

/** The values a field shows as chosen. */
export function chosenIn({ shown }: FieldProps<Question>): string[] {
  return typeof shown === 'string' ? [shown] : Array.isArray(shown) ? shown : []
}
