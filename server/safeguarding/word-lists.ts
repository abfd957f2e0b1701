import 'server-only'
import { screenOf, type Screen } from '../../domain/safeguarding/screen'
import { WordList } from '../../domain/safeguarding/word-list'
import { database, type Prisma } from '../db'

/** The list that sorts comments now: its number, and how it reads a text. */
type Current = { number: number | null; screen: Screen }

const FRESH_FOR = 5000
let current: (Current & { at: number }) | undefined

/** The newest word list, ready to read texts; as last known while the database cannot answer. */
export async function currentScreen(): Promise<Current> {
  if (current && Date.now() - current.at < FRESH_FOR) return current
  try {
    const [last] = await database('app_public').$queryRaw<
      { number: number }[]
    >`SELECT max(number) AS number FROM word_lists`
    const number = last?.number ?? null
    if (!current || number !== current.number)
      current = { at: 0, number, screen: await screenNumbered(number) }
    current.at = Date.now()
  } catch (error) {
    if (!current) throw error
  }
  return current
}

/** Publishes the list of content/ where none is yet, or only an older one that came along; a lead's own list stays. */
export async function publishWordList(list: WordList, today: string): Promise<void> {
  await database('owner').$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publish word list'))`
    const last = await db.wordList.findFirst({ orderBy: { number: 'desc' } })
    if (last?.personId || (last && sameList(last.content, list))) return
    await db.wordList.create({
      data: {
        number: (last?.number ?? 0) + 1,
        content: list satisfies Prisma.InputJsonObject,
        reason: 'The list that comes with Heard',
        on: new Date(today),
      },
    })
  })
}

async function screenNumbered(number: number | null): Promise<Screen> {
  if (number === null) return () => null
  const { content } = await database('app_public').wordList.findUniqueOrThrow({ where: { number } })
  return screenOf(WordList.parse(content))
}

function sameList(kept: unknown, list: WordList): boolean {
  return JSON.stringify(WordList.parse(kept)) === JSON.stringify(WordList.parse(list))
}
