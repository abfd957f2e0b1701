import 'server-only'
import type { CommentAddress } from '../../domain/comments/address'
import { CleanedCopy, cleanedCopy, type Cleaning } from '../../domain/comments/cleaning'
import { today } from '../clock'
import { reveal } from './comments'
import { bytes } from '../keys'
import { lock, unlock, type Key } from '../locks'
import type { OpenComment } from './open-comment'
import type { Staff } from '../staff'

/** The cleaned copy of a comment, its translation by a person, and who saved it last. */
export type Cleaned = CleanedCopy & { translation: string; rev: number; by: string; on: string }

/** What came of saving: the new rev, what somebody else saved in between, or words that are not in the comment. */
export type CleaningSaved = { rev: number } | { theirs: Cleaned } | { problems: Record<string, string> }

/** The cleaned copy of a comment, unlocked; null when nobody cleaned it yet. */
export async function cleanedOf({ tx }: Staff, key: Key, address: CommentAddress): Promise<Cleaned | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT c.sealed, c.translation, c.rev, c.on::text, coalesce(p.name, 'a former colleague') AS by
    FROM cleaned_texts c LEFT JOIN people p ON p.id = c.person_id
    WHERE c.response_id = decode(${address.response}, 'hex') AND c.question = ${address.question}`
  if (!row) return null
  const { words, spans } = CleanedCopy.parse(JSON.parse(opened(key, address, 'cleaned', row.sealed)))
  const translation = row.translation ? opened(key, address, 'translation', row.translation) : ''
  return { words, spans, translation, rev: row.rev, by: row.by, on: row.on }
}

/**
 * Saves a cleaned copy over the rev that the person had before them. When somebody else saved in between, nothing is
 * changed and theirs is given, on record as shown.
 */
export async function saveCleaned(
  staff: Staff,
  open: OpenComment,
  decided: Cleaning,
): Promise<CleaningSaved> {
  const { address, key, reading, words } = open
  const copy = cleanedCopy(words, decided)
  if ('problems' in copy) return copy
  const saved = await stored(staff, open, decided, copy)
  if (saved) {
    await staff.record('comment.cleaned', address.survey, { comment: nameOf(address), rev: saved })
    return { rev: saved }
  }
  await reveal(staff, reading, 'changed-meanwhile', [address])
  return { theirs: (await cleanedOf(staff, key, address))! }
}

type Row = { sealed: Uint8Array; translation: Uint8Array | null; rev: number; on: string; by: string }

async function stored(
  { tx, me }: Staff,
  { address, key }: OpenComment,
  decided: Cleaning,
  copy: CleanedCopy,
) {
  const id = bytes(Buffer.from(address.response, 'hex'))
  const sealed = bytes(lock(key, placeOf(address, 'cleaned'), JSON.stringify(copy)))
  const { translation: said, rev } = decided
  const translation = said ? bytes(lock(key, placeOf(address, 'translation'), said)) : null
  const rows = rev
    ? await tx.$queryRaw<{ rev: number }[]>`
        UPDATE cleaned_texts SET sealed = ${sealed}, translation = ${translation}, person_id = ${me.id}::uuid,
          rev = rev + 1, "on" = ${today()}::date
        WHERE response_id = ${id} AND question = ${address.question} AND rev = ${rev} RETURNING rev`
    : await tx.$queryRaw<{ rev: number }[]>`
        INSERT INTO cleaned_texts (response_id, question, survey_id, sealed, translation, person_id, rev, "on")
        VALUES (${id}, ${address.question}, ${address.survey}, ${sealed}, ${translation}, ${me.id}::uuid, 1, ${today()}::date)
        ON CONFLICT DO NOTHING RETURNING rev`
  return rows[0]?.rev ?? null
}

function opened(
  key: Key,
  address: CommentAddress,
  part: 'cleaned' | 'translation',
  sealed: Uint8Array,
): string {
  return unlock(key, placeOf(address, part), sealed).toString('utf8')
}

function placeOf({ response, question }: CommentAddress, part: 'cleaned' | 'translation'): string {
  return `${response} ${question} ${part}`
}

function nameOf({ response, question }: CommentAddress): string {
  return `${response}/${question}`
}
