/** Fills a survey with made-up answers: some through the rules that sending follows, the others as copies of these. */
import { addResponses } from '../../testing/responses'
import { diceFrom, someAnswers } from '../../testing/some-answers'
import { lastQuarter, ourSurvey } from '../../testing/sealed-answers'
import { askDatabase } from '../running/database'
import type { Heard } from '../running/heard'

type Look = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

const DIFFERENT = 2000

/**
 * Adds so many answers that wait to be sealed, in the quarter that has closed. At most two thousand differ, and those
 * are made once: what is there already is copied.
 */
export async function addAnswers(heard: Heard, survey: string, count: number): Promise<void> {
  const look = (sql: string, values?: unknown[]) => askDatabase(heard.folder, sql, values)
  const waiting = async () => {
    const [row] = await look('SELECT count(*)::int AS n FROM responses WHERE NOT sealed')
    return row!.n as number
  }
  const [known] = await look('SELECT count(*)::int AS n FROM responses WHERE survey_id = $1', [survey])
  if (!known!.n) await makeAnswers(look, survey, Math.min(count, DIFFERENT))
  const columns = (
    await look(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = 'responses' AND column_name NOT IN ('id', 'sealed')`)
  )[0]!.names as string
  for (let missing = count - (await waiting()); missing > 0; missing = count - (await waiting()))
    await look(
      `INSERT INTO responses (id, sealed, ${columns})
       SELECT sha256(uuid_send(gen_random_uuid())), false, ${columns} FROM responses WHERE survey_id = $1 LIMIT $2`,
      [survey, Math.min(missing, DIFFERENT)],
    )
  await look('ANALYZE responses')
}

async function makeAnswers(look: Look, survey: string, count: number): Promise<void> {
  const dice = diceFrom(count)
  const sent = Array.from({ length: count }, () => ({
    answers: someAnswers(ourSurvey(survey), dice),
    day: lastQuarter.opensOn,
  }))
  await addResponses(look, ourSurvey(survey), sent)
}
