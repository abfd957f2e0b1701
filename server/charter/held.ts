import 'server-only'
import { receiptCode } from '../../domain/privacy/receipt-code'
import { WHOLE, type SaidComment, type SaidSuggestion, type SaidSupport } from '../../domain/charter/sent'
import { mondayOf } from '../../domain/responses/submit'
import { canonical } from '../../domain/surveys/publish'
import { today } from '../clock'
import { database, Prisma } from '../db'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'
import type { Version } from './charter'
import { uuidFrom } from '../sent-once'
import { sortedWith, wordsToSort } from './sorting'
import { lockProposed, lockWords } from './words'

/**
 * Holds a comment until a moderator has seen it; a leaning without a word has nothing to look at and is shown at once.
 * Gives the secret of its address, the same for the same sending.
 */
export async function holdComment(version: Version, form: string, said: SaidComment): Promise<string> {
  const { sent, id, receipt } = place(form, said)
  const { source, note, metOn } = said.origin
  const state = said.words || note ? 'held' : 'shown'
  const kept = Prisma.sql`
    INSERT INTO charter_comments (id, charter_id, version, place, leaning, "from", way, language, sealed, source,
      source_note, met_on, state, receipt, week)
    VALUES (${id}::uuid, ${version.charter}, ${version.number}, ${said.place}, ${said.leaning}, ${said.from},
      ${said.way}, ${said.language}, ${said.words ? lockWords(id, said.words) : null}, ${source}, ${note},
      ${metOn}::date, ${state}, ${receipt}, ${mondayOf(today())}::date)
    ON CONFLICT DO NOTHING`
  const texts = [said.words, note]
  await database('app_public').$executeRaw(await sortedWith(kept, { ...version, place: said.place, texts }))
  return sent
}

/**
 * Holds a suggestion until a moderator has seen it; `now` is what the promise says. Gives the secret of its address, the
 * same for the same sending.
 */
export async function holdSuggestion(
  version: Version,
  form: string,
  said: SaidSuggestion,
  now: string,
): Promise<string> {
  const { sent, id, receipt } = place(form, said)
  const { source, note, metOn } = said.origin
  const kept = Prisma.sql`
    INSERT INTO charter_suggestions (id, charter_id, version, place, starter, "from", language, sealed, source,
      source_note, met_on, state, receipt, week)
    VALUES (${id}::uuid, ${version.charter}, ${version.number}, ${said.place}, ${said.beginning}, ${said.from},
      ${said.language}, ${lockProposed(id, said)}, ${source}, ${note}, ${metOn}::date, 'held', ${receipt},
      ${mondayOf(today())}::date)
    ON CONFLICT DO NOTHING`
  const texts = [await wordsToSort(now, said.proposed, said.language), said.why, note]
  await database('app_public').$executeRaw(await sortedWith(kept, { ...version, place: said.place, texts }))
  return sent
}

/** Holds the name of somebody who supports the locked text until a moderator has seen it. */
export async function holdSupport(version: Version, form: string, said: SaidSupport): Promise<string> {
  const { sent, id, receipt } = place(form, said)
  const kept = Prisma.sql`
    INSERT INTO charter_supporters (id, charter_id, hash, shown_name, kind, state, receipt, "on")
    VALUES (${id}::uuid, ${version.charter}, ${version.hash}, ${said.shownName}, ${said.kind}, 'held', ${receipt},
      ${today()}::date)
    ON CONFLICT DO NOTHING`
  const texts = [said.shownName]
  await database('app_public').$executeRaw(await sortedWith(kept, { ...version, place: WHOLE, texts }))
  return sent
}

/** The receipt code of what was sent, from the secret of its address: derived, never stored. */
export function receiptOf(sent: string): string {
  return receiptCode(mac(keyFor('charter receipts', installationKey()), sent))
}

/** What the rows keep of a receipt code: a keyed hash, of no use without the installation's key. */
export function keptReceipt(code: string): Uint8Array<ArrayBuffer> {
  return bytes(mac(keyFor('charter rows', installationKey()), code))
}

/** Where a sending belongs: the same form with the same words gives the same row, other words another one. */
function place(form: string, said: SaidComment | SaidSuggestion | SaidSupport) {
  const secret = mac(keyFor('charter sendings', installationKey()), `${form} ${canonical(said)}`)
  const sent = secret.subarray(0, 16).toString('base64url')
  const receipt = keptReceipt(receiptOf(sent))
  return { sent, id: uuidFrom(receipt), receipt }
}
