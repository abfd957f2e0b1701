import type { Day, Sent } from '../questions/kind'
import { kindOf } from '../questions/question'
import { readAnswer } from '../questions/read-answer'
import { orderOf } from '../surveys/order'
import type { Survey } from '../surveys/survey'
import { changedElsewhere, withAnswer, withTyped, type Draft } from './draft'

/** All answers of a draft as a form would send them, by question; null for one that was skipped. */
export type Kept = Record<string, Sent | null>

/** A question whose kept answer cannot be taken as it is: it does not fit, or was changed in another place since. */
export type Stuck = { number: number; came: 'problem' | 'changed' }

/** The answers that a phone kept, ready to be sent. */
export function keptFrom(draft: Draft, survey: Survey): Kept {
  const stops = orderOf(survey).authored.filter(({ question }) => draft.answers[question.key] !== undefined)
  return Object.fromEntries(
    stops.map(({ question }) => {
      const answer = draft.answers[question.key] ?? null
      return [question.key, answer === null ? null : kindOf(question).sent(answer)]
    }),
  )
}

/**
 * A draft with the answers that a phone kept put in, and the first that is stuck; such an answer waits on its page as
 * it was sent. `since` is the draft's rev when the phone took it along. The same object when nothing is new.
 */
export function withKept(
  draft: Draft,
  survey: Survey,
  kept: Kept,
  since: number,
  today: Day,
): { draft: Draft; stuck: Stuck | null } {
  let next = draft
  let stuck: Stuck | null = null
  for (const { number, question } of orderOf(survey).authored) {
    const { key } = question
    const sent = kept[key]
    if (sent === undefined) continue
    const read = sent === null ? { answer: null } : readAnswer(question, sent, today)
    const came =
      'problem' in read ? 'problem' : changedElsewhere(draft, key, read.answer, since) ? 'changed' : null
    if (came) {
      stuck ??= { number, came }
      next = withTyped(next, key, sent ?? '')
    } else if ('answer' in read && isNew(next, key, read.answer)) next = withAnswer(next, key, read.answer)
  }
  return { draft: next, stuck }
}

function isNew(draft: Draft, key: string, answer: unknown): boolean {
  return Object.hasOwn(draft.typed, key) || JSON.stringify(draft.answers[key]) !== JSON.stringify(answer)
}
