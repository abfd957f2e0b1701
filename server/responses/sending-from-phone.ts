import 'server-only'
import { newDraft, type Draft } from '../../domain/responses/draft'
import { withKept, type Kept, type Stuck } from '../../domain/responses/kept'
import { inWay } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { today } from '../clock'
import { openDraft, saveDraft } from './drafts'
import { answersHash, send, type Sending } from './responses'
import { surveyVersion, takesAnswers } from '../surveys/surveys'

/** What a phone kept of a survey: every answer, and the version, way and rev of the draft when it was taken along. */
export type OnPhone = { version: number; way: Way; since: number; kept: Kept }

/** What became of sending it. `stuck`: all of it is in the draft, and one question waits to be looked at. */
export type SendingFromPhone = Sending | ({ now: 'stuck' } & Stuck)

/**
 * Sends what a phone kept, once: its answers go into the draft, and the draft is sent. Asked again, because the reply
 * was lost, it finds the response by the same token and the same answers, and changes nothing.
 */
export async function sendFromPhone(
  survey: string,
  token: string,
  phone: OnPhone,
): Promise<SendingFromPhone> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const open = await openDraft(survey, token)
    if (!open) return send(survey, token, await hashOf(survey, token, phone))
    if (!(await takesAnswers(survey))) return { now: 'closed' }
    const { draft, stuck } = withKept(open.draft, open.survey, phone.kept, phone.since, today())
    if (draft !== open.draft && !(await saveDraft(open, draft))) continue
    if (stuck) return { now: 'stuck', ...stuck }
    const sending = await send(survey, token, await answersHash({ ...open, draft }))
    if (sending.now !== 'changed') return sending
  }
  return { now: 'changed' }
}

/** The hash of the answers as they were when they were sent: the draft itself is gone. */
async function hashOf(id: string, token: string, phone: OnPhone): Promise<string> {
  const survey = inWay((await surveyVersion(id, phone.version)).survey, phone.way)
  const empty: Draft = newDraft(id, phone.version, 'en', phone.way)
  const { draft } = withKept(empty, survey, phone.kept, phone.since, today())
  return answersHash({ token, draft, survey, until: '' })
}
