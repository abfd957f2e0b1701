import { isWords } from '../questions/question'
import { questionsOf, type Survey } from '../surveys/survey'

/** Who speaks in a comment: the person who answered, or a child through them, or what somebody saw. */
export type WhoseWords = 'own' | 'passed-on' | 'observed'

/** Questions that every survey words in its own way and names alike, because the voice rule reads them (domain/voice/voice.ts). */
const named: Record<string, WhoseWords> = {
  child_words: 'passed-on',
  helper_observed_how: 'observed',
  child_observed_how: 'observed',
}

/** Whose words the answers to a question are. */
export function whoseWords(question: string): WhoseWords {
  return Object.hasOwn(named, question) ? named[question]! : 'own'
}

/** The questions of a survey that are answered in words and feed a priority, by key. */
export function feedingPriority(survey: Survey, priority: string): string[] {
  return questionsOf(survey)
    .filter((question) => isWords(question) && question.priority === priority)
    .map(({ key }) => key)
}
