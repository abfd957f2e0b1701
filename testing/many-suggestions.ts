import type { Outcome } from '../domain/charter/suggestion'
import type { Version } from '../server/charter/charter'
import { holdSuggestion, receiptOf } from '../server/charter/held'
import { newForm } from '../server/sent-once'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** Lets so many families suggest something for a commitment, in three weeks; gives the receipt code of each by its words. */
export async function suggestMany(
  look: Look,
  version: Version,
  place: string,
  count: number,
): Promise<Map<string, string>> {
  const codes = new Map<string, string>()
  for (let number = 1; number <= count; number++) {
    const proposed = `We will listen, says family ${number} about ${place}.`
    const said = { place, beginning: 'words' as const, from: 'parent_carer' as const, language: 'en' }
    const origin = { source: 'person' as const, note: '', metOn: null }
    const sent = await holdSuggestion(version, newForm(), { ...said, proposed, why: '', origin }, '')
    codes.set(proposed, receiptOf(sent))
  }
  await look(
    `UPDATE charter_suggestions s SET state = 'shown', week = s.week - (row.number % 3)::int * 7
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM charter_suggestions WHERE place = $1) row
     WHERE row.id = s.id`,
    [place],
  )
  return codes
}

/** Both sides give so many of the suggestions for a commitment one answer. */
export async function answerSome(look: Look, place: string, count: number, outcome: Outcome): Promise<void> {
  await look(
    `UPDATE charter_suggestions SET outcome = $1, reason = 'As the law says.', decided_on = current_date
     WHERE id IN (SELECT id FROM charter_suggestions WHERE place = $2 AND outcome IS NULL AND state = 'shown'
       ORDER BY md5(id::text) LIMIT $3)`,
    [outcome, place, count],
  )
}

/** A moderator hides so many suggestions for a commitment. */
export async function hideSome(look: Look, place: string, count: number): Promise<void> {
  await look(
    `UPDATE charter_suggestions SET state = 'hidden' WHERE id IN (SELECT id FROM charter_suggestions
     WHERE place = $1 AND outcome IS NULL AND state = 'shown' ORDER BY md5(id::text) LIMIT $2)`,
    [place, count],
  )
}
