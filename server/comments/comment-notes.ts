import 'server-only'
import type { z } from 'zod'
import type { CommentAddress } from '../../domain/comments/address'
import type { Noting } from '../../domain/comments/note'
import { reveal } from './comments'
import { bytes } from '../keys'
import { lock, unlock, type Key } from '../locks'
import type { OpenComment } from './open-comment'
import type { Staff } from '../staff'

/** What analysts noted about a comment, and who wrote it last. */
export type Note = { note: string; rev: number; by: string }

/** The note on a comment, unlocked; null when there is none, or for somebody who is no analyst. */
export async function noteOf({ tx }: Staff, key: Key, address: CommentAddress): Promise<Note | null> {
  const [row] = await tx.$queryRaw<{ sealed: Uint8Array; rev: number; by: string }[]>`
    SELECT n.sealed, n.rev, coalesce(p.name, 'a former colleague') AS by
    FROM comment_notes n LEFT JOIN people p ON p.id = n.person_id
    WHERE n.response_id = decode(${address.response}, 'hex') AND n.question = ${address.question}`
  if (!row) return null
  return { note: unlock(key, placeOf(address), row.sealed).toString('utf8'), rev: row.rev, by: row.by }
}

/** Saves a note over the rev that the person had before them; gives what somebody else saved in between, if so. */
export async function saveNote(
  staff: Staff,
  { address, key, reading }: OpenComment,
  { rev, note }: Pick<z.infer<typeof Noting>, 'rev' | 'note'>,
): Promise<{ rev: number } | { theirs: Note }> {
  const { tx, me, record } = staff
  const id = bytes(Buffer.from(address.response, 'hex'))
  const sealed = bytes(lock(key, placeOf(address), note))
  const [saved] = rev
    ? await tx.$queryRaw<{ rev: number }[]>`
        UPDATE comment_notes SET sealed = ${sealed}, person_id = ${me.id}::uuid, rev = rev + 1
        WHERE response_id = ${id} AND question = ${address.question} AND rev = ${rev} RETURNING rev`
    : await tx.$queryRaw<{ rev: number }[]>`
        INSERT INTO comment_notes (response_id, question, survey_id, sealed, person_id, rev)
        VALUES (${id}, ${address.question}, ${address.survey}, ${sealed}, ${me.id}::uuid, 1)
        ON CONFLICT DO NOTHING RETURNING rev`
  if (saved) {
    await record('comment.noted', address.survey, { comment: `${address.response}/${address.question}` })
    return saved
  }
  await reveal(staff, reading, 'changed-meanwhile', [address])
  return { theirs: (await noteOf(staff, key, address))! }
}

function placeOf({ response, question }: CommentAddress): string {
  return `${response} ${question} note`
}
