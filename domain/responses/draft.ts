import type { Display } from '../display/display'
import type { Sent } from '../questions/kind'
import type { Answer } from '../questions/question'
import type { Answers } from '../surveys/survey'
import type { Way } from '../ways/way'

/**
 * Answers that are not sent yet. `rev` grows with every save; `changedAt` says at which rev each answer last
 * changed, so that two tabs do not overwrite each other. `way` is the way of now, `ways` that of each answer;
 * `typed` keeps what was refused, exactly as sent; `code` is the spoken code once one was asked for; `replaces` is
 * the response that this one takes the place of; `display` is how pages look to this person, when they asked for
 * something else; `begun` is the minute of its start. Neither is sent: of the time only a band is.
 */
export type Draft = {
  survey: string
  version: number
  rev: number
  language: string
  way: Way
  ways: Record<string, Way>
  agreedTo: string | null
  answers: Answers
  changedAt: Record<string, number>
  typed: Record<string, Sent>
  code: string | null
  replaces: string | null
  display?: Display
  begun?: number
}

/** A draft as it starts: nothing agreed, nothing answered. */
export function newDraft(survey: string, version: number, language: string, way: Way = 'words'): Draft {
  const empty = {
    answers: {},
    ways: {},
    changedAt: {},
    typed: {},
    agreedTo: null,
    code: null,
    replaces: null,
  }
  return { survey, version, rev: 1, language, way, ...empty }
}

/** The draft with one answer saved (null when skipped), and whatever was refused before forgotten. */
export function withAnswer(draft: Draft, question: string, answer: Answer | null): Draft {
  const { [question]: _, ...typed } = draft.typed
  const rev = draft.rev + 1
  return {
    ...draft,
    rev,
    typed,
    answers: { ...draft.answers, [question]: answer },
    ways: { ...draft.ways, [question]: draft.way },
    changedAt: { ...draft.changedAt, [question]: rev },
  }
}

/** The draft with what was typed kept as it was, and the answer that stood before untouched. */
export function withTyped(draft: Draft, question: string, sent: Sent): Draft {
  return { ...draft, rev: draft.rev + 1, typed: { ...draft.typed, [question]: sent } }
}

/** The answers that stand: one that was refused, or is half written, still waits to be answered. */
export function standing({ answers, typed }: Draft): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !Object.hasOwn(typed, key)))
}

/** Whether this answer was changed elsewhere, to something else, after the page that sends it was shown. */
export function changedElsewhere(
  draft: Draft,
  question: string,
  answer: Answer | null,
  pageRev: number,
): boolean {
  const saved = draft.answers[question]
  const later = (draft.changedAt[question] ?? 0) > pageRev
  return later && saved !== undefined && JSON.stringify(saved) !== JSON.stringify(answer)
}
