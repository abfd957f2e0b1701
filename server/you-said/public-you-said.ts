import 'server-only'
import { isWanted, YouSaid, type Wanted } from '../../domain/you-said/entry'
import { database } from '../db'

/** An entry as everybody sees it, with what stood in its place before, the newest first. */
export type PublicYouSaid = Shown & { id: string; organisation: string; before: Shown[] }
type Shown = { content: YouSaid; on: string; quote: string | null }

/** What everybody may see of "You said, we did", the newest first. */
export async function publicYouSaid(wanted: Wanted = {}): Promise<PublicYouSaid[]> {
  const rows = await database('app_public').$queryRaw<
    { id: string; organisation: string; content: unknown; on: string; quote: string | null }[]
  >`
    SELECT e.id::text, e.organisation_id AS organisation, r.content, r.agreed_on::text AS "on", q.words AS quote
    FROM you_said_entries e JOIN you_said_revisions r ON r.entry_id = e.id
    LEFT JOIN you_said_quotes q ON q.entry_id = r.entry_id AND q.number = r.number
    WHERE r.agreed_by IS NOT NULL ORDER BY r.number DESC`
  const entries = new Map<string, PublicYouSaid>()
  for (const { id, organisation, content, on, quote } of rows) {
    const shown = { content: YouSaid.parse(content), on, quote }
    const entry = entries.get(id)
    if (entry) entry.before.push(shown)
    else entries.set(id, { id, organisation, before: [], ...shown })
  }
  return [...entries.values()]
    .filter(({ content }) => isWanted(content, wanted))
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
}
