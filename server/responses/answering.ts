import 'server-only'
import { changedElsewhere, withAnswer, withTyped, type Draft } from '../../domain/responses/draft'
import type { Sent } from '../../domain/questions/kind'
import { isWords, type Answer, type Question } from '../../domain/questions/question'
import { readAnswer } from '../../domain/questions/read-answer'
import { skippedAnswer } from '../../domain/surveys/skip'
import { wayThrough } from '../../domain/surveys/route'
import { questionsOf, type Survey } from '../../domain/surveys/survey'
import { inWay, isOnePress, wayOf } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { today } from '../clock'
import { openDraft, saveDraft, type OpenDraft } from './drafts'
import { Refusal } from '../refusal'
import { sentAs } from './responses'
import { takesAnswers } from '../surveys/surveys'

/** What a person pressed: go on, skip, or keep what is on the screen and leave it unfinished. */
export type Press = 'continue' | 'skip' | 'keep'

/** What came of it. `problem` and `changed` lead back to the same question. */
export type Saved = {
  came: 'saved' | 'problem' | 'changed'
  open: OpenDraft
  answer: Answer | null | undefined
}

/** The draft behind a token; refuses kindly when it was sent, taken back, came too late, or is gone. */
export async function draftAt(survey: string, token: string): Promise<OpenDraft> {
  const open = await openDraft(survey, token)
  if (open && (await takesAnswers(survey))) return open
  if (open) throw new Refusal(410, 'closed')
  const { state } = await sentAs(survey, token)
  if (state === 'sent') throw new Refusal(409, 'already-sent')
  if (state === 'taken-back') throw new Refusal(410, 'taken-back')
  throw new Refusal(404, 'draft-gone')
}

/** What a person sent for a question: the button, the answer, the page's rev and language, and another way to go on in. */
export type Given = { press: Press; sent: Sent | undefined; pageRev: number; language: string; way?: Way }

/** Saves what was sent for one question; opens the draft again when another tab saved in between. */
export async function saveAnswer(opened: OpenDraft, number: number, given: Given): Promise<Saved> {
  let open = opened
  for (let attempt = 0; attempt < 8; attempt++) {
    const { came, draft, answer } = decide(open, questionAt(open, number), given)
    const { way = draft.way } = given
    if (draft === open.draft && way === draft.way) return { came, answer, open }
    const next = { ...draft, rev: open.draft.rev + 1, language: given.language, way }
    if (await saveDraft(open, next))
      return { came, answer, open: { ...open, draft: next, survey: inWay(open.survey, way) } }
    open = await draftAt(open.survey.id, open.token)
  }
  throw new Error('A draft was saved from too many places at once')
}

/** Changes a draft, again if another tab saved in between. */
export async function changeDraft(
  survey: string,
  token: string,
  change: (open: OpenDraft) => Draft,
): Promise<OpenDraft> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const open = await draftAt(survey, token)
    const draft = { ...change(open), rev: open.draft.rev + 1 }
    if (await saveDraft(open, draft)) return { ...open, draft }
  }
  throw new Error('A draft was saved from too many places at once')
}

/** The question at a number on this person's way; refuses one that is hidden (400) or not there at all (404). */
export function questionAt({ draft, survey }: OpenDraft, number: number): Question {
  const stop = wayThrough(survey, draft.answers).find((s) => s.number === number)
  if (!stop && !questionsOf(survey)[number - 1]) throw new Refusal(404, 'not-found')
  if (!stop) throw new Refusal(400, 'not-asked')
  return stop.question
}

type Decision = { came: Saved['came']; draft: Draft; answer: Answer | null | undefined }

function decide({ draft, survey }: OpenDraft, question: Question, given: Given): Decision {
  const { sent, pageRev } = given
  const press = pressIn(survey, question, draft, given)
  const { key } = question
  const as = (came: Saved['came'], next: Draft, answer?: Answer | null) => ({ came, draft: next, answer })
  if (press === 'keep' && sent === undefined) return as('saved', draft)
  const read =
    press === 'skip' ? { answer: skippedAnswer(survey, question) } : readAnswer(question, sent, today())
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
function pressIn(survey: Survey, question: Question, draft: Draft, { press, sent }: Given): Press {
  if (press !== 'continue' || sent !== undefined || wayOf(survey) !== 'pictures') return press
  return isOnePress('pictures', question) && draft.answers[question.key] !== undefined ? 'keep' : 'skip'
}
