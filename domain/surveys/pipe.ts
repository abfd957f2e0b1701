import { questionsOf, type Answers, type Survey } from './survey'
import { pipedWords } from './route'

const MARK = /\{\{([a-z0-9_]+)\|([^{}|]+)\}\}/g

/** Text with `{{question|fallback}}` replaced by the earlier answer in words, or by the fallback. */
export function piped(text: string, survey: Survey, answers: Answers): string {
  if (!text.includes('{{')) return text
  return text.replace(MARK, (_, key: string, fallback: string) => {
    const question = questionsOf(survey).find((q) => q.key === key)
    return (question && pipedWords(question, answers)) ?? fallback
  })
}

/** The keys of the questions that a text pipes from. */
export function pipesFrom(text: string): string[] {
  return [...text.matchAll(MARK)].map(([, key]) => key as string)
}
