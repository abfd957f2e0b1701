/** Fills a survey with made-up answers: some through the rules that sending follows, the others as copies of these. */
import { addResponses } from '../../testing/responses'
import { diceFrom, someAnswers } from '../../testing/some-answers'
import { lastQuarter, ourSurvey } from '../../testing/sealed-answers'
import { askDatabase } from '../running/database'
import type { Heard } from '../running/heard'

const DIFFERENT = 10_000

/** Adds so many answers that wait to be sealed, in the quarter that has closed; at most ten thousand of them differ. */
export async function addAnswers(heard: Heard, survey: string, count: number): Promise<void> {
  const look = (sql: string, values?: unknown[]) => askDatabase(heard.folder, sql, values)
  const dice = diceFrom(count)
  const sent = Array.from({ length: Math.min(count, DIFFERENT) }, () => ({
    answers: someAnswers(ourSurvey(survey), dice),
    day: lastQuarter.opensOn,
  }))
  await addResponses(look, ourSurvey(survey), sent)
  const copies = Math.ceil(count / sent.length) - 1
  if (copies < 1) return
  const columns = (
    await look(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = 'responses' AND column_name NOT IN ('id', 'sealed')`)
  )[0]!.names as string
  await look(
    `INSERT INTO responses (id, sealed, ${columns})
     SELECT sha256(id || int4send(n)), false, ${columns} FROM responses, generate_series(1, $2::integer) n
     WHERE survey_id = $1 AND NOT sealed`,
    [survey, copies],
  )
  await look('ANALYZE responses')
}
