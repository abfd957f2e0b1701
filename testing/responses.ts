import { randomBytes } from 'node:crypto'
import { standing } from '../domain/responses/draft'
import { submit, type Response } from '../domain/responses/submit'
import type { TimeTaken } from '../domain/responses/time-taken'
import { TAKING_PART } from '../domain/responses/taking-part'
import { wayThrough } from '../domain/surveys/route'
import type { Answers, Survey } from '../domain/surveys/survey'
import { aDraft } from './surveys'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>
type Sent = {
  answers: Answers
  /** A day of the week in which it was sent. */
  day: string
  id?: Buffer
  version?: number
  language?: string
  channel?: string
  time?: TimeTaken
}

/** Puts sent answers into the database, as submitting decides what they are. Gives their ids. */
export async function addResponses(look: Look, survey: Survey, sent: Sent[]): Promise<Buffer[]> {
  const rows = sent.map(
    ({
      answers,
      day,
      id = randomBytes(32),
      version = 1,
      language = 'en',
      channel = 'web',
      time = 'not_known',
    }) => ({
      ...responseFrom(survey, answers, day),
      id: id.toString('hex'),
      version,
      language,
      channel,
      time,
    }),
  )
  for (let at = 0; at < rows.length; at += 2000)
    await look(INSERT, [JSON.stringify(rows.slice(at, at + 2000)), survey.id])
  return rows.map(({ id }) => Buffer.from(id, 'hex'))
}

/** What sending these answers on a day stores; questions that are not answered count as skipped. */
function responseFrom(survey: Survey, answers: Answers, day: string): Response {
  const draft = aDraft(survey, answers, { agreedTo: TAKING_PART })
  const reached = { ...draft, answers: withSkips(survey, standing(draft)) }
  const response = submit(reached, survey, day)
  if (!('voice' in response)) throw new Error(`This cannot be sent: ${JSON.stringify(response)}`)
  return response
}

function withSkips(survey: Survey, answers: Answers): Answers {
  const skipped = wayThrough(survey, answers).filter(({ question }) => answers[question.key] === undefined)
  return { ...Object.fromEntries(skipped.map(({ question }) => [question.key, null])), ...answers }
}

const INSERT = `
  INSERT INTO responses (id, survey_id, version, week, answers, answers_hash, priorities, voice_level, voice_flags,
    voice_rule, voice_rules, family_voice, way, channel, language, time_taken, agreed_to, keep_until)
  SELECT decode(r.id, 'hex'), $2, r.version, r.week, r.answers, '\\x00',
    ARRAY(SELECT jsonb_array_elements_text(r.priorities)), r.voice->>'level',
    ARRAY(SELECT jsonb_array_elements_text(r.voice->'flags')), r.voice->>'rule', r."voiceRules", r."familyVoice",
    r.way, r.channel, r.language, r.time, r."agreedTo", r.week + 730
  FROM jsonb_to_recordset($1::jsonb) AS r (id text, version int, week date, answers jsonb, priorities jsonb,
    voice jsonb, "voiceRules" int, "familyVoice" text, way text, channel text, language text, time text, "agreedTo" text)`
