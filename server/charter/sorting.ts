import 'server-only'
import { changesIn, compare } from '../../domain/charter/compare'
import { Prisma } from '../db'
import { flaggedIn } from '../safeguarding/reading-queue'
import { currentScreen } from '../safeguarding/word-lists'

/** Words about the charter that are about to be kept: about which charter and place, and all that somebody wrote. */
type Written = { charter: string; place: string; texts: string[] }

/**
 * The same insertion with, beside its row and in one statement, a possible concern where its words may tell of harm;
 * `kept` inserts one row and is not given a RETURNING of its own. Nothing comes when the row was there already.
 */
export async function sortedWith(kept: Prisma.Sql, { charter, place, texts }: Written): Promise<Prisma.Sql> {
  const words = texts.filter(Boolean).join('\n')
  const { list, flagged } = await flaggedIn(words ? [[place, words]] : [])
  return Prisma.sql`
    WITH kept AS (${kept} RETURNING id)
    INSERT INTO concerns (id, response_id, question, charter_id, flagged_by, category, word_list, flagged_at,
      next_alert_at, copy, key)
    SELECT case_id, uuid_send(kept.id), question, ${charter}, 'screen', category, ${list}::int,
      date_trunc('minute', now()), now(), copy, key
    FROM kept, unnest(${flagged.ids}::uuid[], ${flagged.questions}::text[], ${flagged.categories}::text[],
      ${flagged.copies}::bytea[], ${flagged.keys}::bytea[]) AS t(case_id, question, category, copy, key)`
}

/** What is sorted of a suggestion: all of it, or only what is new in it where the words of the promise would be found themselves. */
export async function wordsToSort(now: string, proposed: string, language: string): Promise<string> {
  const { screen } = await currentScreen()
  return screen(now) ? changesIn(compare(now, proposed, language)).added.join(' … ') : proposed
}

/** Whether words that staff enter may tell of harm, so that they are held and not shown. */
export async function mayTellOfHarm(words: string): Promise<boolean> {
  return (await currentScreen()).screen(words) !== null
}
