import { languages, type Language } from '../language/languages'
import type { Phrases, Words } from '../language/words'
import type { Survey } from '../surveys/survey'
import { onlyIfWords } from './only-if'
import { otherwise, type Run } from './runs'

type Saying = { t: Words; phrases: Phrases; language: Language; survey: Survey }

/** Whom a run of questions is for, in words, and where everybody else goes on; null where everyone answers. */
export function forWhom({ t, phrases, language, survey }: Saying, run: Run): string | null {
  if (!run.onlyIf) return null
  const { locale } = languages[language]
  const [from, to] = [run.questions[0]!.number, run.questions.at(-1)!.number]
  const condition = onlyIfWords({ t, phrases, locale }, survey, run.onlyIf)
  const next = otherwise(survey, run)
  const only = t(from === to ? 'paper.onlyIfOne' : 'paper.onlyIfSome', { from, to, condition })
  return `${only} ${next ? t('paper.otherwise', { number: next }) : t('paper.otherwiseEnd')}`
}
