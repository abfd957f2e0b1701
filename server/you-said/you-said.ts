import 'server-only'
import { YouSaid } from '../../domain/you-said/entry'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'

/** One wording of an entry; `quote` stands beside it, and is hidden from those who may not see it before it is agreed to. */
type Wording = {
  number: number
  content: YouSaid
  person: string
  on: string
  agreedBy: string | null
  agreedOn: string | null
  quote: string | null
  hidden: boolean
}

/** An entry as staff see it: every wording it ever had, the newest first. */
export type YouSaidEntry = { id: string; organisation: string; offOn: string | null; revisions: Wording[] }

/** Every entry of every organisation, with drafts, the newest first. */
export async function youSaidEntries({ tx }: Pick<Staff, 'tx'>): Promise<YouSaidEntry[]> {
  const rows = await tx.$queryRaw<
    (Omit<Wording, 'content'> & { content: unknown } & Omit<YouSaidEntry, 'revisions'>)[]
  >`
    SELECT e.id::text, e.organisation_id AS organisation, e.off_on::text AS "offOn", r.number, r.content,
      r.person_id::text AS person, r."on"::text AS "on", r.agreed_by::text AS "agreedBy",
      r.agreed_on::text AS "agreedOn", q.words AS quote,
      r.agreed_by IS NULL AND you_said_hidden(r.entry_id, r.number) AS hidden
    FROM you_said_entries e JOIN you_said_revisions r ON r.entry_id = e.id
    LEFT JOIN you_said_words() q ON q.entry_id = r.entry_id AND q.number = r.number
    ORDER BY e."on" DESC, e.id, r.number DESC`
  const entries = new Map<string, YouSaidEntry>()
  for (const { id, organisation, offOn, content, ...wording } of rows) {
    const entry = entries.get(id) ?? { id, organisation, offOn, revisions: [] }
    entry.revisions.push({ ...wording, content: YouSaid.parse(content) })
    entries.set(id, entry)
  }
  return [...entries.values()]
}

/** One entry; null when there is none. */
export async function youSaidEntry(staff: Pick<Staff, 'tx'>, id: string): Promise<YouSaidEntry | null> {
  return (await youSaidEntries(staff)).find((entry) => entry.id === id) ?? null
}

/** Begins an entry of the own organisation. It is a draft until another person agrees. */
export async function beginYouSaid({ tx, me, record }: Staff, content: YouSaid): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO you_said_entries (organisation_id, person_id, "on")
    VALUES (${me.organisation}, ${me.id}::uuid, ${today()}::date) RETURNING id::text`
  await write({ tx, me }, row!.id, 1, content)
  await record('you-said.written', row!.id, { title: content.title, number: 1 })
  return row!.id
}

/** Writes an entry anew over the wording of this number, with the quote beside it; false when there is a newer one. */
export async function rewordYouSaid(
  { tx, me, record }: Staff,
  entry: string,
  over: number,
  content: YouSaid,
): Promise<boolean> {
  if (!(await isLast(tx, entry, over))) return false
  await write({ tx, me }, entry, over + 1, content)
  await tx.$executeRaw`
    INSERT INTO you_said_quotes (entry_id, number, response_id, question, survey_id, words)
    SELECT entry_id, ${over + 1}, response_id, question, survey_id, words FROM you_said_quotes
    WHERE entry_id = ${entry}::uuid AND number = ${over} AND survey_id IN (SELECT staff_works())`
  await record('you-said.written', entry, { title: content.title, number: over + 1 })
  return true
}

/** Adds a wording that says the same without or with another quote; gives its number. */
export async function sameWordsAgain(staff: Staff, { id, revisions }: YouSaidEntry): Promise<number | null> {
  const { number, content } = revisions[0]!
  if (!(await isLast(staff.tx, id, number))) return null
  await write(staff, id, number + 1, content)
  return number + 1
}

/** Agrees, as another who sees its quote, to the newest wording; false when it is one's own, older, or agreed already. */
export async function agreeToYouSaid(
  { tx, me, record }: Staff,
  entry: string,
  number: number,
): Promise<boolean> {
  if (!(await isLast(tx, entry, number))) return false
  const agreed = await tx.$executeRaw`
    UPDATE you_said_revisions SET agreed_by = ${me.id}::uuid, agreed_on = ${today()}::date
    WHERE entry_id = ${entry}::uuid AND number = ${number} AND agreed_by IS NULL AND person_id <> ${me.id}::uuid
      AND NOT you_said_hidden(entry_id, number)`
  if (agreed) await record('you-said.agreed', entry, { number })
  return agreed === 1
}

/** Takes an entry of the own organisation off the public pages, or shows it again; false when it is so already. */
export async function showYouSaid(
  { tx, me, record }: Staff,
  entry: string,
  shown: boolean,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE you_said_entries SET off_on = ${shown ? null : today()}::date
    WHERE id = ${entry}::uuid AND organisation_id = ${me.organisation}
      AND ${shown ? Prisma.sql`off_on IS NOT NULL` : Prisma.sql`off_on IS NULL`}`
  if (changed) await record(shown ? 'you-said.shown-again' : 'you-said.taken-off', entry)
  return changed === 1
}

/** What waits for a second person who is not the writer. */
export async function youSaidToAgree({ tx, me }: Staff) {
  const [row] = await tx.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM (SELECT DISTINCT ON (entry_id) * FROM you_said_revisions
      ORDER BY entry_id, number DESC) last
    WHERE agreed_by IS NULL AND person_id <> ${me.id}::uuid AND NOT you_said_hidden(entry_id, number)`
  const waiting = row?.waiting ?? 0
  const text =
    waiting === 1
      ? 'One entry of You said, we did waits for a second person'
      : `${waiting} entries of You said, we did wait for a second person`
  return waiting ? [{ text, to: '/staff/you-said' }] : []
}

/** Whether this is the newest wording; until the transaction ends nobody adds another. */
async function isLast(tx: Transaction, entry: string, number: number): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext(${`you said ${entry}`}))`
  const [row] = await tx.$queryRaw<{ last: number | null }[]>`
    SELECT max(number) AS last FROM you_said_revisions WHERE entry_id = ${entry}::uuid`
  return row?.last === number
}

async function write(
  { tx, me }: Pick<Staff, 'tx' | 'me'>,
  entry: string,
  number: number,
  content: YouSaid,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO you_said_revisions (entry_id, number, content, person_id, "on")
    VALUES (${entry}::uuid, ${number}, ${JSON.stringify(content)}::jsonb, ${me.id}::uuid, ${today()}::date)`
}
