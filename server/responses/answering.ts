import 'server-only'
import { decide, type Decision, type Pressed } from '../../domain/responses/decide'
import type { Draft } from '../../domain/responses/draft'
import type { Question } from '../../domain/questions/question'
import { wayThrough } from '../../domain/surveys/route'
import { questionsOf } from '../../domain/surveys/survey'
import { inWay } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { today } from '../clock'
import { openDraft, saveDraft, type OpenDraft } from './drafts'
import { Refusal } from '../refusal'
import { sentAs } from './responses'
import { takesAnswers } from '../surveys/surveys'

/** What came of a press, and the draft as it is now. */
export type Saved = Pick<Decision, 'came' | 'answer'> & { open: OpenDraft }

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

/** What a person sent for a question, with the page's language, and another way to go on in. */
export type Given = Pressed & { language: string; way?: Way }

/** Saves what was sent for one question; opens the draft again when another tab saved in between. */
export async function saveAnswer(opened: OpenDraft, number: number, given: Given): Promise<Saved> {
  let open = opened
  for (let attempt = 0; attempt < 8; attempt++) {
    const { came, draft, answer } = decide(open.draft, open.survey, questionAt(open, number), given, today())
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
