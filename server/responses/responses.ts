import 'server-only'
import { createHash } from 'node:crypto'
import { submit, mondayOf, type Response, type Unready } from '../../domain/responses/submit'
import { timeTaken } from '../../domain/responses/time-taken'
import { receiptCode, readReceiptCode } from '../../domain/privacy/receipt-code'
import { answersOnTheWay } from '../../domain/surveys/route'
import { canonical } from '../../domain/surveys/publish'
import { countSent } from './answering-steps'
import { minuteNow, today } from '../clock'
import { database, Prisma } from '../db'
import { draftId, openDraft, type OpenDraft } from './drafts'
import { bytes, keysOf } from '../keys'
import { mac } from '../locks'
import { storeResponse } from './storing'
import { publishedSurveys, takesAnswers } from '../surveys/surveys'

/** What became of a sending. `sent-before`: the same answers were sent before, and the same receipt holds. */
export type Sending =
  | { now: 'sent' | 'sent-before' | 'other-answers' | 'taken-back' | 'never-started' | 'closed' }
  | { now: 'changed' }
  | { now: 'unready'; why: Unready }

/** What a token leads to once its draft is gone. */
export type Sent = 'sent' | 'taken-back' | 'never-started'

/**
 * Sends a draft, once. `shown` is the hash of the answers that the person saw on the check page: other answers
 * are never sent in their place. The same sending again, from any process and much later, changes nothing.
 */
export async function send(survey: string, token: string, shown: string): Promise<Sending> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const open = await openDraft(survey, token)
    if (!open) return sentBefore(survey, token, shown)
    if (!(await takesAnswers(survey))) return { now: 'closed' }
    if ((await answersHash(open)) !== shown) return { now: 'changed' }
    const ready = submit(open.draft, open.survey, today())
    if (!('voice' in ready)) return { now: 'unready', why: ready }
    if (await store(open, ready, shown)) {
      await countSent(open.survey, open.draft.answers)
      return { now: 'sent' }
    }
    if (await wasReplacedAlready(open)) return { now: 'other-answers' }
  }
  return { now: 'changed' }
}

/** What became of the draft behind a token that is no longer there, and how long what was sent is kept. */
export async function sentAs(survey: string, token: string): Promise<{ state: Sent; keptUntil?: string }> {
  const id = await responseId(survey, await receiptOf(survey, token))
  const { state, keptUntil } = await found(id)
  return { state, keptUntil }
}

/** The receipt code of what was sent from a token: derived, never stored, the same on every page load. */
export async function receiptOf(survey: string, token: string): Promise<string> {
  return receiptCode(mac((await keysOf(survey)).receipts, token))
}

/** A keyed hash of the answers that would be sent from a draft, as the check page carries it. */
export async function answersHash({ token, draft, survey }: OpenDraft): Promise<string> {
  const { receipts } = await keysOf(survey.id)
  return mac(receipts, `${token} ${canonical(answersOnTheWay(survey, draft.answers))}`).toString('base64url')
}

/** The survey and id of the response behind a receipt code that someone typed; null for any code that fits none. */
export async function responseBehind(
  typed: string,
): Promise<{ survey: string; id: Uint8Array<ArrayBuffer> } | null> {
  const code = readReceiptCode(typed) ?? '0000-0000-0000-0000'
  const surveys = await publishedSurveys()
  const ids = await Promise.all(surveys.map(({ survey }) => responseId(survey.id, code)))
  const [row] = await database('app_public').$queryRaw<{ id: Uint8Array; survey_id: string }[]>`
    SELECT id, survey_id FROM responses WHERE id = ANY(${ids}::bytea[])`
  return row ? { survey: row.survey_id, id: new Uint8Array(row.id) } : null
}

/** Takes answers back: the answers and words are deleted, and the ledger keeps them away from every restore. */
export async function takeBack(survey: string, id: Uint8Array<ArrayBuffer>): Promise<void> {
  await database('app_public').$executeRaw`
    WITH gone AS (DELETE FROM responses WHERE id = ${id} RETURNING id)
    INSERT INTO erasures (response_id, survey_id, week)
    SELECT id, ${survey}, ${mondayOf(today())}::date FROM gone
    ON CONFLICT DO NOTHING`
}

async function sentBefore(survey: string, token: string, shown: string): Promise<Sending> {
  const { state, answers } = await found(await responseId(survey, await receiptOf(survey, token)))
  if (state !== 'sent') return { now: state }
  return { now: answers === hashed(shown).toString('base64url') ? 'sent-before' : 'other-answers' }
}

type Found = { state: Sent; answers?: string; keptUntil?: string }

async function found(id: Uint8Array<ArrayBuffer>): Promise<Found> {
  const [row] = await database('app_public').$queryRaw<
    { answers: Uint8Array | null; kept: string | null; erased: boolean }[]
  >`
    SELECT (SELECT answers_hash FROM responses WHERE id = ${id}) AS answers,
           (SELECT keep_until::text FROM responses WHERE id = ${id}) AS kept,
           EXISTS (SELECT 1 FROM erasures WHERE response_id = ${id}) AS erased`
  if (row?.answers) {
    const answers = Buffer.from(row.answers).toString('base64url')
    return { state: 'sent', answers, keptUntil: row.kept ?? undefined }
  }
  return { state: row?.erased ? 'taken-back' : 'never-started' }
}

/** The draft goes, and the response comes, or nothing happens. */
async function store(open: OpenDraft, response: Response, shown: string): Promise<boolean> {
  const { token, draft } = open
  const id = await responseId(draft.survey, await receiptOf(draft.survey, token))
  const replaced = draft.replaces ? bytes(Buffer.from(draft.replaces, 'hex')) : null
  const gone = await draftId(draft.survey, token)
  const time = timeTaken(draft.begun, minuteNow())
  return storeResponse(
    database('app_public'),
    { id, channel: 'web', hash: bytes(hashed(shown)), time },
    response,
    {
      survey: open.survey,
      before: Prisma.sql`gone AS (
      DELETE FROM drafts WHERE id = ${gone} AND rev = ${draft.rev}
      AND (${replaced}::bytea IS NULL OR EXISTS (SELECT 1 FROM responses WHERE id = ${replaced})) RETURNING 1
    ), replaced AS (
      DELETE FROM responses WHERE id = ${replaced} AND EXISTS (SELECT 1 FROM gone) RETURNING id
    ), erased AS (
      INSERT INTO erasures (response_id, survey_id, week)
      SELECT id, ${draft.survey}, ${response.week}::date FROM replaced ON CONFLICT DO NOTHING
    )`,
    },
  )
}

/** Two empty forms may be started from one receipt; only the first to be sent takes the response's place. */
async function wasReplacedAlready({ draft }: OpenDraft): Promise<boolean> {
  if (!draft.replaces) return false
  return (await found(bytes(Buffer.from(draft.replaces, 'hex')))).state !== 'sent'
}

async function responseId(survey: string, receipt: string): Promise<Uint8Array<ArrayBuffer>> {
  return bytes(mac((await keysOf(survey)).responses, receipt))
}

function hashed(shown: string): Buffer {
  return createHash('sha256').update(shown).digest()
}
