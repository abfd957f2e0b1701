import type { Problem } from '../../domain/questions/kind'
import type { Draft } from '../../domain/responses/draft'
import type { Survey } from '../../domain/surveys/survey'

/** What a phone says about what it keeps. */
export const STATES = [
  'saved',
  'waiting',
  'sending',
  'closed',
  'gone',
  'already',
  'refused',
  'unsaved',
] as const
export type State = (typeof STATES)[number]

/** What the page hands to its script: the survey in the page's language, the draft as it was, and words with gaps. */
export type OnPhone = {
  /** The address of the draft, which all its pages begin with. */
  path: string
  survey: Survey
  draft: Draft
  /** What each problem of each question is called. */
  problems: Record<string, Partial<Record<Problem, string>>>
  /** Where a person stands, with {place}, {left} and {total} to be filled in. */
  place: { sure: string; about: string }
  states: Record<State, string>
  words: { skipped: string; yourAnswer: string; skip: string }
}

/** The name under which a phone keeps one draft, from the address of its page. */
export function storeName(page: string): string {
  return `survey ${page}`
}
