import 'server-only'
import type { Origin } from '../../domain/charter/sent'
import type { Voice } from '../../domain/charter/suggestion'
import type { Staff } from '../staff'
import { openProposed, openWords } from './words'

/** What the public sends, by where it is kept. */
type HeldKind = 'comment' | 'suggestion' | 'reply' | 'supporter'

/** Something that waits for a moderator, with its words. */
export type Held = {
  kind: HeldKind
  id: string
  place: string
  from: Voice | null
  words: string
  why: string
  origin: Origin | null
}

/** Everything that waits, oldest first. Only a moderator sees any: the database shows it to nobody else. */
export async function heldNow({ tx }: Staff): Promise<Held[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT 'comment' AS kind, id::text, place, "from", sealed, source, source_note AS note, met_on::text AS "metOn",
      NULL AS name, week FROM charter_comments WHERE state = 'held'
    UNION ALL SELECT 'suggestion', id::text, place, "from", sealed, source, source_note, met_on::text, NULL, week
      FROM charter_suggestions WHERE state = 'held'
    UNION ALL SELECT 'reply', r.id::text, 'suggestion', r."from", r.sealed, NULL, NULL, NULL, NULL, r.week
      FROM charter_replies r WHERE r.state = 'held'
    UNION ALL SELECT 'supporter', id::text, 'charter', NULL, NULL, NULL, NULL, NULL, shown_name, "on"
      FROM charter_supporters WHERE state = 'held' AND withdrawn_on IS NULL
    ORDER BY week, id LIMIT 100`
  return rows.map(asHeld)
}

/** Shows something that was held, or hides it with a reason; hiding hides no replies. False when it does not wait. */
export async function moderate(
  { tx, record }: Staff,
  { kind, id }: Pick<Held, 'kind' | 'id'>,
  verdict: { state: 'shown' | 'hidden'; reason: string },
): Promise<boolean> {
  const { state, reason } = verdict
  const kept = reason || null
  const changed = {
    comment: () => tx.$executeRaw`
      UPDATE charter_comments SET state = ${state}, hidden_reason = ${kept} WHERE id = ${id}::uuid`,
    suggestion: () => tx.$executeRaw`
      UPDATE charter_suggestions SET state = ${state}, hidden_reason = ${kept} WHERE id = ${id}::uuid AND outcome IS NULL`,
    reply: () => tx.$executeRaw`
      UPDATE charter_replies SET state = ${state}, hidden_reason = ${kept} WHERE id = ${id}::uuid`,
    supporter: () => tx.$executeRaw`UPDATE charter_supporters SET state = ${state} WHERE id = ${id}::uuid`,
  }[kind]
  if (!(await changed())) return false
  await record('charter.moderated', id, { kind, state, reason })
  return true
}

/** Why passed-on words are not shown, for whoever holds the receipt code: it may be the person they tell of. */
const ABOUT_PEOPLE = 'It is about people, and the charter is about promises.'

/** Hides for good what a safeguarding lead passed on, whatever it was; `id` is that of the comment, suggestion, reply or name. */
export async function hidePassedOn({ tx }: Staff, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE charter_comments SET state = 'hidden', hidden_reason = ${ABOUT_PEOPLE} WHERE id = ${id}::uuid`
  await tx.$executeRaw`
    UPDATE charter_suggestions SET state = 'hidden', hidden_reason = ${ABOUT_PEOPLE} WHERE id = ${id}::uuid`
  await tx.$executeRaw`
    UPDATE charter_replies SET state = 'hidden', hidden_reason = ${ABOUT_PEOPLE} WHERE id = ${id}::uuid`
  await tx.$executeRaw`UPDATE charter_supporters SET state = 'hidden' WHERE id = ${id}::uuid`
}

type Row = Omit<Held, 'words' | 'why' | 'origin'> & {
  sealed: Uint8Array | null
  source: Origin['source'] | null
  note: string | null
  metOn: string | null
  name: string | null
}

function asHeld({ kind, id, place, from, sealed, source, note, metOn, name }: Row): Held {
  const origin = source && { source, note: note ?? '', metOn }
  if (kind === 'suggestion') {
    const { proposed, why } = openProposed(id, sealed!)
    return { kind, id, place, from, words: proposed, why, origin }
  }
  return { kind, id, place, from, words: name ?? openWords(id, sealed), why: '', origin }
}
