import { saidIn } from '../language/said-in'
import type { Phrases } from '../language/words'
import { isWords, type Question } from '../questions/question'
import { questionsOf, type Answers, type Survey } from './survey'

const MARK = /\{\{([a-z0-9_]+)\|([^{}|]+)\}\}/g

/** Text with `{{question|fallback}}` replaced by the earlier answer in the words of a language, or by the fallback. */
export function piped(text: string, survey: Survey, answers: Answers, phrases: Phrases): string {
  if (!text.includes('{{')) return text
  return text.replace(MARK, (_, key: string, fallback: string) => {
    const question = questionsOf(survey).find((q) => q.key === key)
    const tell = (at: string, english: string) => phrases(`${survey.id}.${key}.${at}`, english)
    return (question && pipedWords(question, answers, tell)) ?? fallback
  })
}

/** The same text without anybody's answers: each place says its fallback. */
export function unpiped(text: string): string {
  return text.replace(MARK, (_, _key: string, fallback: string) => fallback)
}

/** An earlier answer in words; nothing for free text, which is never piped, and for what was left unsaid. */
function pipedWords(question: Question, answers: Answers, tell: Phrases): string | null {
  const answer = answers[question.key]
  const unsaid = answer === null || answer === undefined || answer === 'prefer_not_to_say'
  if (unsaid || isWords(question)) return null
  return saidIn(question, answer, tell)
    .map(({ text }) => text)
    .join(', ')
}

/** The keys of the questions that a text pipes from. */
export function pipesFrom(text: string): string[] {
  return [...text.matchAll(MARK)].map(([, key]) => key as string)
}
