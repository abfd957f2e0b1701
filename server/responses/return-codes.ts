import 'server-only'
import { randomBytes } from 'node:crypto'
import words from '../../content/code-words.json'
import { readReturnCode, returnCode } from '../../domain/privacy/return-code'
import { database } from '../db'
import { today } from '../clock'
import { openDraft, saveDraft, saveWithCode } from './drafts'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, mac, unlock } from '../locks'

/** The spoken code that leads back to a draft for 28 days from now; made the first time it is asked for. Null when the draft is gone. */
export async function codeFor(survey: string, token: string): Promise<string | null> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const open = await openDraft(survey, token)
    if (!open) return null
    const draft = { ...open.draft, rev: open.draft.rev + 1 }
    // Saved again, so that the 28 days begin anew whenever a person asks for their code.
    if (draft.code && (await saveDraft(open, draft))) return draft.code
    if (draft.code) continue
    const code = returnCode(words, randomBytes(7))
    const kept = { hash: hashOf(code), address: bytes(lock(keyOf(code), hashOf(code), token)) }
    if (await saveWithCode(open, { ...draft, code }, kept)) return code
  }
  throw new Error('No return code could be kept')
}

/** The survey and token of the draft that a typed code leads to, or null. */
export async function draftBehind(typed: string): Promise<{ survey: string; token: string } | null> {
  const code = readReturnCode(typed) ?? ''
  const hash = hashOf(code)
  const [row] = await database('app_public').$queryRaw<{ survey_id: string; code_address: Uint8Array }[]>`
    SELECT survey_id, code_address FROM drafts WHERE code_hash = ${hash} AND expires_on >= ${today()}::date`
  if (!row) return null
  return { survey: row.survey_id, token: unlock(keyOf(code), hash, row.code_address).toString('utf8') }
}

function hashOf(code: string) {
  return bytes(mac(keyFor('return codes', installationKey()), code))
}

function keyOf(code: string) {
  return keyFor(`return code ${code}`, installationKey())
}
