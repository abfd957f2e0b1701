import 'server-only'
import { randomBytes } from 'node:crypto'
import { MONTHS_KEPT, mondayOf, type Response } from '../../domain/responses/submit'
import { daysAfter } from '../../domain/surveys/days'
import type { Survey } from '../../domain/surveys/survey'
import { today } from '../clock'
import { database } from '../db'
import { bytes, keysOf } from '../keys'
import { lock } from '../locks'
import { dueDay } from '../safeguarding/reading-days'

const FRESH_FOR = 10_000
let known: { at: number; madeUp: boolean } | undefined

/** Whether what people seem to have said here was made up by `npm run demo`, as every page must then say. */
export async function isMadeUp(): Promise<boolean> {
  if (known && (known.madeUp || Date.now() - known.at < FRESH_FOR)) return known.madeUp
  const [row] = await database('app_public').$queryRaw<
    { is: boolean }[]
  >`SELECT EXISTS (SELECT 1 FROM made_up) AS is`
  known = { at: Date.now(), madeUp: row!.is }
  return known.madeUp
}

/**
 * Says for good that what is said here is made up. False, and nothing is changed, where people have answered
 * already: made-up answers never stand among real ones.
 */
export async function becomeMadeUp(): Promise<boolean> {
  const changed = await database('owner').$executeRaw`
    INSERT INTO made_up (since) SELECT ${today()}::date
    WHERE NOT EXISTS (SELECT 1 FROM made_up) AND NOT EXISTS (SELECT 1 FROM responses)
      AND NOT EXISTS (SELECT 1 FROM sealed_groups)`
  known = undefined
  return changed > 0 || (await isMadeUp())
}

/** How many answers of a survey, made up or not, are kept or counted. */
export async function answersOf(survey: string): Promise<number> {
  const [row] = await database('owner').$queryRaw<{ n: number }[]>`
    SELECT count(*)::integer AS n FROM responses WHERE survey_id = ${survey}`
  return row!.n
}

/** Puts made-up responses of one survey where sent ones go, in one statement. Only the last two weeks' words wait to be read. */
export async function addMadeUp(survey: Survey, responses: Response[]): Promise<void> {
  const { words } = await keysOf(survey.id)
  const recent = daysAfter(mondayOf(today()), -7)
  const rows = responses.map((response) => ({ ...response, id: randomBytes(32).toString('hex') }))
  const texts = rows.flatMap(({ id, week, texts: said }) =>
    Object.entries(said).map(([question, text]) => ({
      id,
      question,
      sealed: lock(words, `${id} ${question}`, text).toString('hex'),
      waits: week >= recent,
    })),
  )
  await database('app_public').$executeRaw`
    WITH stored AS (
      INSERT INTO responses (id, survey_id, version, week, answers, answers_hash, priorities, voice_level, voice_flags,
        voice_rule, voice_rules, family_voice, way, answer_ways, channel, language, agreed_to, keep_until)
      SELECT decode(r.id, 'hex'), ${survey.id}, r.version, r.week, r.answers, ${bytes(randomBytes(32))},
        ARRAY(SELECT jsonb_array_elements_text(r.priorities)), r.voice->>'level',
        ARRAY(SELECT jsonb_array_elements_text(r.voice->'flags')), r.voice->>'rule', r."voiceRules", r."familyVoice",
        r.way, r.ways, 'web', r.language, r."agreedTo", (r.week + make_interval(months => ${MONTHS_KEPT}))::date
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id text, version int, week date, answers jsonb,
        priorities jsonb, voice jsonb, "voiceRules" int, "familyVoice" text, way text, ways jsonb, language text,
        "agreedTo" text)
    ), said AS (
      SELECT decode(t.id, 'hex') AS id, t.question, decode(t.sealed, 'hex') AS sealed, t.waits
      FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS t (id text, question text, sealed text, waits boolean)
    ), written AS (
      INSERT INTO response_texts (response_id, question, sealed) SELECT id, question, sealed FROM said
    )
    INSERT INTO comments_to_read (response_id, question, survey_id, due_on)
    SELECT id, question, ${survey.id}, ${dueDay(survey)}::date FROM said WHERE waits`
}
