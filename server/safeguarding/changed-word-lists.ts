import 'server-only'
import { screenOf } from '../../domain/safeguarding/screen'
import { WordList } from '../../domain/safeguarding/word-list'
import { today } from '../clock'
import type { Staff } from '../staff'

/** A version of the list: what came in and went out with it. `who` is null for one that came along, or from elsewhere. */
export type ListVersion = {
  number: number
  on: string
  who: string | null
  reason: string
  added: string[]
  removed: string[]
}

/** The list that sorts comments now, and its number. */
export async function wordListNow({
  tx,
}: Pick<Staff, 'tx'>): Promise<{ number: number; list: WordList } | null> {
  const [row] = await tx.$queryRaw<{ number: number; content: unknown }[]>`
    SELECT number, content FROM word_lists ORDER BY number DESC LIMIT 1`
  return row ? { number: row.number, list: WordList.parse(row.content) } : null
}

/** The last versions, the newest first, each with what it changed. */
export async function wordListVersions({ tx }: Pick<Staff, 'tx'>): Promise<ListVersion[]> {
  const rows = await tx.$queryRaw<(Omit<ListVersion, 'added' | 'removed'> & { content: unknown })[]>`
    SELECT w.number, w.on::text, p.name AS who, w.reason, w.content
    FROM word_lists w LEFT JOIN people p ON p.id = w.person_id ORDER BY w.number DESC LIMIT 21`
  return rows
    .slice(0, 20)
    .map(({ content, ...version }, at) => ({ ...version, ...changes(content, rows[at + 1]?.content) }))
}

type Change = { category: string; words: string[]; reason: string; basedOn: number }

/** Makes a new version with other words in one category; false when somebody else changed the list in between. */
export async function changeWords(staff: Staff, change: Change): Promise<boolean> {
  const { tx, me, record } = staff
  const { category, words, reason, basedOn } = change
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publish word list'))`
  const now = await wordListNow(staff)
  if (!now || now.number !== basedOn) return false
  const categories = now.list.categories.map((one) => (one.id === category ? { ...one, words } : one))
  const number = now.number + 1
  await tx.$executeRaw`
    INSERT INTO word_lists (number, content, reason, person_id, "on")
    VALUES (${number}, ${JSON.stringify({ categories })}::jsonb, ${reason}, ${me.id}::uuid, ${today()}::date)`
  await record('words.changed', category, { version: number, words: words.length })
  return true
}

/** The name of the category that a sentence would be sorted into; null when the list points at nothing. */
export function triedOn(list: WordList, sentence: string): string | null {
  const id = screenOf(list)(sentence)
  return list.categories.find((category) => category.id === id)?.name ?? null
}

function changes(content: unknown, before: unknown): Pick<ListVersion, 'added' | 'removed'> {
  if (!before) return { added: [], removed: [] }
  const [now, then] = [content, before].map(
    (one) => new Set(WordList.parse(one).categories.flatMap(({ words }) => words)),
  )
  return {
    added: [...now!].filter((word) => !then!.has(word)),
    removed: [...then!].filter((word) => !now!.has(word)),
  }
}
