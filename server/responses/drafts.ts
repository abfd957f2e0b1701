import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Display } from '../../domain/display/display'
import { newDraft, type Draft } from '../../domain/responses/draft'
import type { Survey } from '../../domain/surveys/survey'
import { inWay, waysOf } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { countSave, countStart } from './answering-steps'
import { daysAfter, minuteNow, today } from '../clock'
import { database } from '../db'
import { bytes, keysOf } from '../keys'
import { lock, mac, unlock } from '../locks'
import { Refusal } from '../refusal'
import { openSurvey, surveyVersion } from '../surveys/surveys'

/** How many days a draft is kept after its last save. */
const DRAFT_DAYS = 28

// Far more than any survey can hold, and little enough to open and lock on every page.
const MOST_CHARACTERS = 512 * 1024

// What drafts did not have that were begun before surveys could be answered in several ways.
const older = { ways: {} }

/** A draft, opened: the answers so far, its version of the survey in the way it is asked, and the last day it is kept. */
export type OpenDraft = { token: string; draft: Draft; survey: Survey; until: string }

/** Starts a draft of the survey that is open now; the token in its address is the only way back to it. */
export async function startDraft(
  survey: string,
  language: string,
  { way, ...more }: { way?: Way; replaces?: string; display?: Display } = {},
): Promise<string | null> {
  const version = await openSurvey(survey)
  if (!version) return null
  const offered = waysOf(version.survey).find((each) => each === way)
  const token = randomBytes(16).toString('base64url')
  const id = await draftId(survey, token)
  const fresh = newDraft(survey, version.number, language, offered)
  const draft: Draft = { ...fresh, ...more, begun: minuteNow() }
  const sealed = await seal(draft, id)
  await database('app_public').$executeRaw`
    INSERT INTO drafts (id, survey_id, version, sealed, rev, expires_on)
    VALUES (${id}, ${survey}, ${version.number}, ${sealed}, ${draft.rev}, ${expiry()}::date)`
  await countStart(survey)
  return token
}

/** The draft behind a token, or null: sent, cleared, run out, or never there. */
export async function openDraft(survey: string, token: string): Promise<OpenDraft | null> {
  const id = await draftId(survey, token)
  const [row] = await database('app_public').$queryRaw<
    { version: number; sealed: Uint8Array; until: string }[]
  >`
    SELECT version, sealed, expires_on::text AS until FROM drafts WHERE id = ${id} AND expires_on >= ${today()}::date`
  if (!row) return null
  const { drafts } = await keysOf(survey)
  const draft = { ...older, ...(JSON.parse(unlock(drafts, id, row.sealed).toString('utf8')) as Draft) }
  const asked = inWay((await surveyVersion(survey, row.version)).survey, draft.way)
  return { token, draft, survey: asked, until: row.until }
}

/** Saves a changed draft unless someone saved it in between; says whether it did. */
export async function saveDraft({ token, draft: before, survey }: OpenDraft, draft: Draft): Promise<boolean> {
  const id = await draftId(draft.survey, token)
  const sealed = await seal(draft, id)
  const saved = await database('app_public').$executeRaw`
    UPDATE drafts SET sealed = ${sealed}, rev = ${draft.rev}, expires_on = ${expiry()}::date
    WHERE id = ${id} AND rev = ${before.rev}`
  if (saved === 1) await countSave(survey, before.answers, draft.answers)
  return saved === 1
}

/** Saves a draft together with the spoken code that leads back to it, in one step: never a code that leads nowhere. */
export async function saveWithCode(
  { token, draft: before }: OpenDraft,
  draft: Draft,
  code: Record<'hash' | 'address', Uint8Array<ArrayBuffer>>,
): Promise<boolean> {
  const id = await draftId(draft.survey, token)
  const sealed = await seal(draft, id)
  const saved = await database('app_public').$executeRaw`
    UPDATE drafts SET sealed = ${sealed}, rev = ${draft.rev}, expires_on = ${expiry()}::date,
      code_hash = ${code.hash}, code_address = ${code.address}
    WHERE id = ${id} AND rev = ${before.rev}
    AND NOT EXISTS (SELECT 1 FROM drafts WHERE code_hash = ${code.hash})`
  return saved === 1
}

/** Deletes a draft: nothing of it stays. */
export async function clearDraft(survey: string, token: string): Promise<void> {
  const id = await draftId(survey, token)
  await database('app_public').$executeRaw`DELETE FROM drafts WHERE id = ${id}`
}

/** The id of the draft behind a token; the token itself is never stored. */
export async function draftId(survey: string, token: string): Promise<Uint8Array<ArrayBuffer>> {
  return bytes(mac((await keysOf(survey)).addresses, token))
}

async function seal(draft: Draft, id: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const text = JSON.stringify(draft)
  if (text.length > MOST_CHARACTERS) throw new Refusal(413, 'too-large')
  return bytes(lock((await keysOf(draft.survey)).drafts, id, text))
}

function expiry(): string {
  return daysAfter(today(), DRAFT_DAYS)
}
