import { z } from 'zod'
import type { Question } from '../questions/question'
import type { Survey } from '../surveys/survey'

const Sayings = z.array(z.string().min(1)).min(3)
const Tones = z.strictObject({ good: Sayings, change: Sayings })

/** Sentences that nobody ever wrote, for demonstrations: by who writes, and whether something is well or should change. */
export const MadeUpWords = z.strictObject({
  note: z.string(),
  parent_carer: Tones,
  young_person: Tones,
  child: Tones,
  staff: Tones,
  /** What a child said or showed, as an adult passes it on. */
  childWords: Sayings,
  /** What somebody saw that tells how a child feels. */
  observed: Sayings,
  /** By language, like `pl`. */
  languages: z.record(z.string(), Sayings),
})
export type MadeUpWords = z.infer<typeof MadeUpWords>

/** The sentences that suit a question in which people write. */
export function sayingsFor(
  words: MadeUpWords,
  survey: Survey,
  question: Question,
  language: string,
): string[] {
  if (/observed/.test(question.key)) return words.observed
  if (question.key === 'child_words') return words.childWords
  const inTheirs = words.languages[language]
  if (inTheirs) return inTheirs
  const who = survey.audience === 'anyone' ? words.parent_carer : words[survey.audience]
  return /good|well|best/.test(question.key) ? who.good : who.change
}
