import type { Language } from '../language/languages'
import type { Phrase, Phrases, Words } from '../language/words'
import type { Option } from '../questions/asked'
import { kindOf, optionsOf, type Question } from '../questions/question'
import type { Survey } from '../surveys/survey'
import { piped } from '../surveys/pipe'
import { isBeside, offered } from '../ways/in-way'
import { forWhom } from './for-whom'
import { runsOf } from './runs'

/** An answer as it stands on paper, with the key that chooses it; `english` where the paper is in another language. */
export type SheetOption = { value: string; code: string; label: Phrase; english?: string }

/** A question as whoever keys it in sees it, beside the same number on the paper. */
export type SheetQuestion = {
  number: number
  key: string
  holds: 'one' | 'several' | 'parts' | 'words'
  text: Phrase
  english?: string
  options: SheetOption[]
  /** What the ends of a score mean. */
  ends?: string
  /** Whom this question and those after it are for, where a run of them begins. */
  onlyFor?: string
}

type Saying = { t: Words; phrases: Phrases; language: Language }

/** A survey as a list to key a paper form from: the paper's order, numbers and words. `english` says it to staff. */
export function sheetOf(survey: Survey, saying: Saying, english: Saying): SheetQuestion[] {
  return runsOf(survey).flatMap((run) => {
    const onlyFor = forWhom({ ...english, survey }, run) ?? undefined
    return run.questions.map(({ number, question }, at) => ({
      ...{ number, key: question.key, holds: kindOf(question).holds },
      ...asked(survey, question, saying, english),
      ...(at === 0 && onlyFor ? { onlyFor } : {}),
    }))
  })
}

function asked(survey: Survey, question: Question, { phrases, language }: Saying, english: Saying) {
  const phrase = (say: Phrases, place: string, words: string): Phrase => {
    const said = say(`${survey.id}.${question.key}.${place}`, words)
    // Paper does not know an earlier answer, so it says the words that stand in for it.
    return { ...said, text: piped(said.text, survey, {}, say) }
  }
  const tell = (place: string, words: string) => onEnglishPage(phrase(phrases, place, words), language)
  const also = (place: string, words: string) =>
    language === 'en' ? {} : { english: phrase(english.phrases, place, words).text }
  const ends = (low: string, high: string) =>
    `0: ${tell('lowest', low).text}, 10: ${tell('highest', high).text}`
  return {
    text: tell('text', question.text),
    ...also('text', question.text),
    ...(question.kind === 'score' ? { ends: ends(question.lowest, question.highest) } : {}),
    options: coded(offered(survey, question)).map(({ option: { value, label }, code }) => ({
      ...{ value, code, label: tell(`options.${value}`, label) },
      ...also(`options.${value}`, label),
    })),
  }
}

const LETTERS = 'abcdefghijklmnopqrsuvwxyz'

/** Options in the order of the paper, those that stand apart last; 1 to 9, then letters. A score keeps its numbers. */
function coded(question: Question): { option: Option; code: string }[] {
  const options = optionsOf(question)
  if (question.kind !== 'score')
    return [...options.filter((one) => !isBeside(one)), ...options.filter(isBeside)].map((option, at) => ({
      option,
      code: at < 9 ? String(at + 1) : LETTERS[at - 9]!,
    }))
  const points = Array.from({ length: 11 }, (_, n): Option => ({ value: String(n), label: String(n) }))
  return [
    ...points.map((option, n) => ({ option, code: n < 10 ? String(n) : 't' })),
    ...options.map((option, at) => ({ option, code: LETTERS[at]! })),
  ]
}

/** A text that says its language on a page in English. */
function onEnglishPage(phrase: Phrase, language: Language): Phrase {
  const { text, lang = language } = phrase
  return lang === 'en' ? { text } : { text, lang }
}
