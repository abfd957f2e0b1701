import 'server-only'
import { cleanedOf } from '../comments/cleaned-texts'
import { reveal } from '../comments/comments'
import { wordsKeyOf } from '../keys'
import { myReading } from '../comments/readings'
import type { Staff } from '../staff'
import { sameWordsAgain, type YouSaidEntry } from './you-said'

/** Agreed words that may stand beside an entry; in English where a person translated them. */
export type AgreedQuote = { response: string; question: string; words: string }

/** The agreed quotes of a survey; null when the person must first say what they read its comments for. */
export async function agreedQuotes(staff: Staff, survey: string): Promise<AgreedQuote[] | null> {
  const reading = await myReading(staff, survey)
  if (!reading) return null
  const rows = await staff.tx.$queryRaw<{ response: string; question: string }[]>`
    SELECT encode(u.response_id, 'hex') AS response, u.question
    FROM quotes u JOIN cleaned_texts c ON c.response_id = u.response_id AND c.question = u.question AND c.rev = u.cleaned_rev
    WHERE u.survey_id = ${survey} AND u.agreed_by IS NOT NULL ORDER BY u."on" DESC, u.response_id LIMIT 100`
  const key = await wordsKeyOf(staff.tx, survey)
  const quotes: AgreedQuote[] = []
  for (const row of rows) {
    const cleaned = await cleanedOf(staff, key, { survey, ...row })
    if (cleaned) quotes.push({ ...row, words: cleaned.translation || cleaned.words })
  }
  await reveal(staff, reading, 'quotes', quotes)
  return quotes
}

/** Puts an agreed quote of the entry's survey beside it, or none; a second person agrees anew. Says what is wrong otherwise. */
export async function quoteBeside(
  staff: Staff,
  entry: YouSaidEntry,
  comment: string,
): Promise<'gone' | 'changed' | null> {
  const { survey } = entry.revisions[0]!.content
  const quotes = comment ? await agreedQuotes(staff, survey) : []
  const quote = quotes?.find(({ response, question }) => `${response}/${question}` === comment)
  if (comment && !quote) return 'gone'
  const number = await sameWordsAgain(staff, entry)
  if (!number) return 'changed'
  if (quote)
    await staff.tx.$executeRaw`
      INSERT INTO you_said_quotes (entry_id, number, response_id, question, survey_id, words)
      VALUES (${entry.id}::uuid, ${number}, decode(${quote.response}, 'hex'), ${quote.question}, ${survey}, ${quote.words})`
  await staff.record('you-said.quoted', entry.id, { number, quote: comment || 'none' })
  return null
}
