import 'server-only'
import { MONTHS_KEPT, type Response } from '../../domain/responses/submit'
import type { TimeTaken } from '../../domain/responses/time-taken'
import type { Survey } from '../../domain/surveys/survey'
import type { Transaction } from '../audit/audit'
import { Prisma } from '../db'
import { bytes, keysOf } from '../keys'
import { lock } from '../locks'
import { sorted } from '../safeguarding/reading-queue'

/** What a response is stored as: its id, how it came, about how long it took, and the hash that knows a repeated sending from a changed one. */
type Stored = {
  id: Uint8Array<ArrayBuffer>
  channel: 'web' | 'paper'
  hash: Uint8Array<ArrayBuffer>
  time?: TimeTaken
}

/**
 * One statement, so one transaction: the response comes with its words and who must read them, for each row of
 * `gone`, the first of the steps that happen before it. False when there was none: nothing is stored then.
 */
export async function storeResponse(
  db: Pick<Transaction, '$queryRaw'>,
  { id, channel, hash, time = 'not_known' }: Stored,
  response: Response,
  { survey, before }: { survey: Survey; before: Prisma.Sql },
): Promise<boolean> {
  const { words } = await keysOf(response.survey)
  const texts = Object.entries(response.texts)
  const questions = texts.map(([question]) => question)
  const hex = Buffer.from(id).toString('hex')
  const sealed = texts.map(([question, text]) => bytes(lock(words, `${hex} ${question}`, text)))
  const { due, list, flagged } = await sorted(survey, texts)
  const { voice } = response
  const stored = await db.$queryRaw<unknown[]>`
    WITH ${before}, stored AS (
      INSERT INTO responses (id, survey_id, version, week, answers, answers_hash, priorities, voice_level,
        voice_flags, voice_rule, voice_rules, family_voice, way, answer_ways, channel, language, time_taken,
        agreed_to, keep_until)
      SELECT ${id}, ${response.survey}, ${response.version}, ${response.week}::date,
        ${JSON.stringify(response.answers)}::jsonb, ${hash}, ${response.priorities}::text[], ${voice.level},
        ${voice.flags}::text[], ${voice.rule}, ${response.voiceRules}, ${response.familyVoice},
        ${response.way}, ${JSON.stringify(response.ways)}::jsonb, ${channel}, ${response.language}, ${time},
        ${response.agreedTo},
        (${response.week}::date + make_interval(months => ${MONTHS_KEPT}))::date
      FROM gone RETURNING 1
    ), written AS (
      INSERT INTO response_texts (response_id, question, sealed)
      SELECT ${id}, question, words FROM gone, unnest(${questions}::text[], ${sealed}::bytea[]) AS t(question, words)
    ), to_read AS (
      INSERT INTO comments_to_read (response_id, question, survey_id, due_on)
      SELECT ${id}, question, ${response.survey}, ${due}::date FROM gone, unnest(${questions}::text[]) AS t(question)
    ), flagged AS (
      INSERT INTO concerns (id, response_id, question, survey_id, flagged_by, category, word_list, flagged_at,
        next_alert_at, copy, key)
      SELECT case_id, ${id}, question, ${response.survey}, 'screen', category, ${list}::int,
        date_trunc('minute', now()), now(), copy, key
      FROM gone, unnest(${flagged.ids}::uuid[], ${flagged.questions}::text[], ${flagged.categories}::text[],
        ${flagged.copies}::bytea[], ${flagged.keys}::bytea[]) AS t(case_id, question, category, copy, key)
    )
    SELECT 1 FROM stored`
  return stored.length === 1
}
