import 'server-only'
import type { z } from 'zod'
import { levelsBelow, type Lowering } from '../../domain/voice/lower'
import type { VoiceLevel } from '../../domain/voice/voice'
import { today } from '../clock'
import { Prisma } from '../db'
import { bytes } from '../keys'
import type { Staff } from '../staff'

/**
 * The voice level of a response as it counts now, in a query where responses stand as `r`: the last lowering, or
 * the level that the rule gave. Whoever shows or seals levels reads them with this, never from `voice_level` alone.
 */
export const voiceLevelNow = Prisma.sql`voice_level_now(r.id, r.voice_level)`

/** One lowering, as it is shown; the level before is kept. */
export type VoiceReview = { before: VoiceLevel; level: VoiceLevel; reason: string; by: string; on: string }

/** The lowerings of a response, the last one first. */
export async function voiceReviews({ tx }: Staff, response: string): Promise<VoiceReview[]> {
  return tx.$queryRaw<VoiceReview[]>`
    SELECT v.before, v.level, v.reason, coalesce(p.name, 'a former colleague') AS by, v.on::text
    FROM voice_reviews v LEFT JOIN people p ON p.id = v.person_id
    WHERE v.response_id = decode(${response}, 'hex') ORDER BY v.number DESC`
}

/**
 * Lowers the level of a response, with a reason and on record. Says so when the level is not the one the reviewer
 * saw, is not lower, or the response is not theirs to review.
 */
export async function lowerVoice(
  { tx, me, record }: Staff,
  { survey, response }: { survey: string; response: string },
  { before, level, reason }: z.infer<typeof Lowering>,
): Promise<'lowered' | 'changed-meanwhile' | 'not-lower' | 'not-there'> {
  const id = bytes(Buffer.from(response, 'hex'))
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`voice ${response}`}))`
  const [row] = await tx.$queryRaw<{ level: VoiceLevel; reviews: bigint }[]>`
    SELECT ${voiceLevelNow} AS level, (SELECT count(*) FROM voice_reviews v WHERE v.response_id = r.id) AS reviews
    FROM responses r WHERE r.id = ${id} AND r.survey_id = ${survey}`
  if (!row) return 'not-there'
  if (row.level !== before) return 'changed-meanwhile'
  if (!levelsBelow(before).includes(level)) return 'not-lower'
  await tx.voiceReview.create({
    data: {
      responseId: id,
      number: Number(row.reviews) + 1,
      surveyId: survey,
      before,
      level,
      reason,
      personId: me.id,
      on: new Date(today()),
    },
  })
  await record('voice.lowered', survey, { response, before, level })
  return 'lowered'
}

/** The rule that gave a response its first level, like Y2. */
export async function voiceRuleOf({ tx }: Staff, response: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ rule: string }[]>`
    SELECT voice_rule AS rule FROM responses WHERE id = decode(${response}, 'hex')`
  return row?.rule ?? ''
}
