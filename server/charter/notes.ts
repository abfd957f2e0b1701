import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Voice } from '../../domain/charter/suggestion'
import { mondayOf } from '../../domain/responses/submit'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import { charterNow } from './charter'
import { mayTalk } from './deciding'
import { seatOf } from './seat'
import { mayTellOfHarm, sortedWith } from './sorting'
import { lockProposed, lockWords } from './words'

/** The notes of a meeting, one thing said in each line, about a commitment or the whole charter. */
export type Notes = {
  kind: 'comments' | 'suggestions'
  place: string
  from: Voice
  lines: string[]
  meeting: string
  metOn: string
}

/** How many notes are kept, and how many of them wait because they may tell of harm. */
export type Entered = { entered: number; held: number }

/**
 * Enters what was said at a meeting, so that people who never come here count; null if it is not theirs to enter. A
 * line that may tell of harm goes before the safeguarding lead and is shown to nobody.
 */
export async function enterNotes(staff: Staff, notes: Notes): Promise<Entered | null> {
  const { tx, record } = staff
  const charter = await charterNow(tx)
  const seat = charter && (await seatOf(staff, charter))
  if (!charter || !seat || !mayTalk(seat)) return null
  const { kind, place, from, meeting, metOn } = notes
  const { id: charterId, version } = charter
  const week = mondayOf(today())
  let held = 0
  for (const line of notes.lines) {
    const id = randomUUID()
    const state = (await mayTellOfHarm(line)) ? 'held' : 'shown'
    if (state === 'held') held++
    const kept =
      kind === 'comments'
        ? Prisma.sql`
        INSERT INTO charter_comments (id, charter_id, version, place, "from", way, language, sealed, source,
          source_note, met_on, state, week)
        VALUES (${id}::uuid, ${charterId}, ${version.number}, ${place}, ${from}, 'words', 'en', ${lockWords(id, line)},
          'meeting', ${meeting}, ${metOn}::date, ${state}, ${week}::date)`
        : Prisma.sql`
        INSERT INTO charter_suggestions (id, charter_id, version, place, starter, "from", language, sealed, source,
          source_note, met_on, state, week)
        VALUES (${id}::uuid, ${charterId}, ${version.number}, ${place}, 'words', ${from}, 'en',
          ${lockProposed(id, { proposed: line, why: '' })}, 'meeting', ${meeting}, ${metOn}::date, ${state}, ${week}::date)`
    await tx.$executeRaw(await sortedWith(kept, { charter: charterId, place, texts: [line] }))
  }
  await record('charter.noted', charterId, { kind, from, lines: notes.lines.length, metOn })
  return { entered: notes.lines.length, held }
}
