import type { Day, Sent } from '../questions/kind'
import { isWords, type Answer, type Question } from '../questions/question'
import { readAnswer } from '../questions/read-answer'
import { skippedAnswer } from '../surveys/skip'
import type { Survey } from '../surveys/survey'
import { isOnePress, wayOf } from '../ways/in-way'
import { changedElsewhere, withAnswer, withTyped, type Draft } from './draft'

/** What a person pressed: go on, skip, or keep what is on the screen and leave it unfinished. */
export type Press = 'continue' | 'skip' | 'keep'

/** What a person sent for a question: the button, the answer, and the rev of the page that it stood on. */
export type Pressed = { press: Press; sent: Sent | undefined; pageRev: number }

/** What comes of it. `problem` and `changed` lead back to the same question; the draft is the same object when nothing changed. */
export type Decision = {
  came: 'saved' | 'problem' | 'changed'
  draft: Draft
  answer: Answer | null | undefined
}

/** What one press on a question's page does to a draft: the same with us and on a phone without signal. */
export function decide(
  draft: Draft,
  survey: Survey,
  question: Question,
  pressed: Pressed,
  today: Day,
): Decision {
  const { sent, pageRev } = pressed
  const press = pressIn(survey, question, draft, pressed)
  const { key } = question
  const as = (came: Decision['came'], next: Draft, answer?: Answer | null) => ({ came, draft: next, answer })
  if (press === 'keep' && sent === undefined) return as('saved', draft)
  const read =
    press === 'skip' ? { answer: skippedAnswer(survey, question) } : readAnswer(question, sent, today)
  if ('problem' in read)
    return as(
      press === 'keep' ? 'saved' : 'problem',
      sent === undefined ? draft : withTyped(draft, key, sent),
    )
  if (changedElsewhere(draft, key, read.answer, pageRev))
    return as('changed', press === 'skip' ? draft : withTyped(draft, key, sent ?? ''))
  // Half a sentence is not an answer yet: it waits in its box until the person presses Continue.
  if (press === 'keep' && isWords(question))
    return as('saved', read.answer === (draft.answers[key] ?? null) ? draft : withTyped(draft, key, sent!))
  return as('saved', withAnswer(draft, key, read.answer), read.answer)
}

/** In pictures, going on without choosing is never wrong: it keeps what was chosen before, or skips. */
function pressIn(survey: Survey, question: Question, draft: Draft, { press, sent }: Pressed): Press {
  if (press !== 'continue' || sent !== undefined || wayOf(survey) !== 'pictures') return press
  return isOnePress('pictures', question) && draft.answers[question.key] !== undefined ? 'keep' : 'skip'
}
