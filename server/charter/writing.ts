import 'server-only'
import { createHash } from 'node:crypto'
import { isOpenToChange } from '../../domain/charter/stage'
import { hasSection, sealedText, touchedBy, type CharterText, type Edit } from '../../domain/charter/text'
import { today } from '../clock'
import type { Staff } from '../staff'
import { charterNow, editsOf } from './charter'
import { seatOf } from './seat'

/** Why and from what an edit comes; `since` is the last edit that its writer had seen. */
export type Writing = { edits: Edit[]; reason: string; suggestions: string[]; since: number }

/** What became of writing: it stands; somebody changed the same thing meanwhile; or it may not be changed (by them, now). */
export type Written =
  { now: 'written'; lastEdit: number } | { now: 'changed-meanwhile' } | { now: 'closed' | 'not-yours' }

/**
 * Changes the text of the newest version. Two people at once lose nothing: an edit of something that was changed
 * after `since` is not taken, so that its writer can compare.
 */
export async function write(staff: Staff, { edits, reason, suggestions, since }: Writing): Promise<Written> {
  const { tx, me, record } = staff
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('write the charter'))`
  const charter = await charterNow(tx)
  if (!charter || !isOpenToChange(charter.version.stage)) return { now: 'closed' }
  if (!(await seatOf(staff, charter))?.drafts) return { now: 'not-yours' }
  const newer = (await editsOf(tx, charter.version)).filter(({ number }) => number > since)
  const touches = (edit: Edit) => touchedBy(edit, charter.text)
  const touched = new Set(newer.flatMap(({ edit }) => touches(edit)))
  if (
    edits.some(
      (edit) => touches(edit).some((thing) => touched.has(thing)) || isHomeless(edit, edits, charter.text),
    )
  )
    return { now: 'changed-meanwhile' }
  let number = charter.lastEdit
  for (const edit of edits)
    await tx.$executeRaw`
      INSERT INTO charter_edits (charter_id, number, version, edit, person_id, reason, suggestions, "on")
      VALUES (${charter.id}, ${++number}, ${charter.version.number}, ${JSON.stringify(edit)}::jsonb, ${me.id}::uuid,
        ${reason}, ${suggestions}, ${today()}::date)`
  await record('charter.written', charter.id, { edits: edits.length, reason })
  return { now: 'written', lastEdit: number }
}

/** The hash that positions and signatures name: SHA-256 of the sealed text, in hexadecimal. */
export function hashOf(text: CharterText): string {
  return createHash('sha256').update(sealedText(text)).digest('hex')
}

/** A commitment to a section that somebody removed meanwhile, and that is not made anew with it. */
function isHomeless(edit: Edit, edits: Edit[], text: CharterText): boolean {
  if (edit.did !== 'commitment') return false
  const made = edits.flatMap((other) => (other.did === 'section' ? [other.section] : []))
  return !hasSection({ sections: [...text.sections, ...made] }, edit.commitment.section)
}
