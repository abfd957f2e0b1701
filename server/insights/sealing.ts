import 'server-only'
import { countsOf, nothing, plus, type Countable, type Counts } from '../../domain/insights/counts'
import { partition, SMALLEST_GROUP, type Group, type Member } from '../../domain/insights/groups'
import { released } from '../../domain/insights/released'
import { START } from '../../domain/responses/steps'
import { mondayOf } from '../../domain/responses/submit'
import { NOT_SAID, valueFor, type Breakdown } from '../../domain/surveys/breakdown'
import { daysAfter } from '../../domain/surveys/days'
import { questionsOf, type Survey } from '../../domain/surveys/survey'
import { lastWeekOf, type Wave } from '../../domain/surveys/wave'
import type { Transaction } from '../audit/audit'
import { database, Prisma } from '../db'
import { installationKey } from '../keys'
import { keyFor, mac } from '../locks'
import { addSealedRows } from './sealed-rows'
import { surveyVersion } from '../surveys/surveys'
import { voiceLevelNow } from '../comments/voice-reviews'
import { wavesBegun } from './waves'

/** Who is sealed, and into which groups. */
export type Rules = { partition: typeof partition; released: typeof released }

/** How many people were sealed, into how many groups; null when another process seals this survey now. */
export type Sealed = { people: number; groups: number } | null

/** Days that answers rest before they are sealed while their wave is open; a response knows its week, not its day. */
const DAYS_TO_COOL = 7

const AT_ONCE = 1000
/** A hundred thousand rows read at once would stand in memory three times over. */
const READ_AT_ONCE = 5000
const TRIES = 3

/**
 * Seals what may be sealed of a survey on a day, wave by wave, in one transaction: the groups come, and with them
 * goes every tie between a response and its group (privacy.md section 1). Answers taken back meanwhile make it
 * begin again.
 */
export async function sealSurvey(
  survey: string,
  day: string,
  rules: Rules = { partition, released },
): Promise<Sealed> {
  await inOneGo((tx) => tx.$executeRaw`SELECT shuffle_responses(${survey})`, 'ReadCommitted')
  for (let attempt = 1; ; attempt++) {
    try {
      const sealed = await inOneGo((tx) => seal(tx, survey, day, rules))
      if (sealed) await showSteps(survey)
      return sealed
    } catch (error) {
      if (attempt === TRIES || !/40001|P2034/.test(codesOf(error))) throw error
    }
  }
}

async function seal(tx: Transaction, survey: string, day: string, rules: Rules): Promise<Sealed> {
  const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${`seal ${survey}`})) AS mine`
  if (!lock?.mine) return null
  const all = { people: 0, groups: 0 }
  for (const wave of await wavesBegun(tx, survey, day)) {
    const groups = await sealWave(tx, survey, wave, day, rules)
    all.groups += groups.length
    all.people += groups.reduce((sum, { members }) => sum + members.length, 0)
  }
  return all
}

/** Lets how far people came be seen as it is now, in each wave in which at least ten more have started since. */
async function showSteps(survey: string): Promise<void> {
  await database('sealer').$executeRaw`
    UPDATE answering_steps s SET reached_at = reached, stopped_at = stopped
    WHERE survey_id = ${survey} AND EXISTS (SELECT 1 FROM answering_steps f WHERE f.survey_id = s.survey_id
      AND f.wave_id = s.wave_id AND f.step = ${START} AND f.reached - f.reached_at >= ${SMALLEST_GROUP})`
}

async function sealWave(tx: Transaction, survey: string, wave: Wave, day: string, rules: Rules) {
  const final = day > wave.sendsUntil
  const cooled = daysAfter(mondayOf(day), -7 - DAYS_TO_COOL)
  const until = final || lastWeekOf(wave) < cooled ? lastWeekOf(wave) : cooled
  const { k, breakdowns, sealed } = await standing(tx, survey, wave)
  const waiting = await waitingFor(tx, survey, until, breakdowns)
  const now = rules.released(waiting, { sealed, k, final })
  if (!now.length) return []
  const groups = rules.partition(now, k, breakdowns.length)
  const rows = []
  for (const { labels, members } of groups)
    rows.push({ labels, n: members.length, counts: await countsOfMembers(tx, survey, members) })
  await addSealedRows(tx, { survey, wave: wave.id, day }, rows)
  await letGo(tx, groups)
  return groups
}

type Waiting = Member & { id: Uint8Array<ArrayBuffer> }
type Read = { id: Uint8Array<ArrayBuffer>; version: number; values: (string | null)[] }

async function standing(tx: Transaction, survey: string, wave: Wave) {
  const [row] = await tx.$queryRaw<{ k: number; breakdowns: Breakdown[]; sealed: number }[]>`
    SELECT smallest_group AS k, breakdowns, (SELECT coalesce(sum(n), 0)::integer FROM sealed_groups
      WHERE survey_id = s.id AND wave_id = ${wave.id}) AS sealed
    FROM surveys s WHERE id = ${survey}`
  return { ...row!, k: Math.max(row!.k, SMALLEST_GROUP) }
}

/** Those of a survey who are not sealed yet, of weeks up to one, as grouping may see them. */
async function waitingFor(
  tx: Transaction,
  survey: string,
  until: string,
  breakdowns: Breakdown[],
): Promise<Waiting[]> {
  const key = keyFor('sealing order', installationKey())
  const values = breakdowns.map(({ question }) => Prisma.sql`answers->>${question}`)
  const waiting: Waiting[] = []
  for (let after = new Uint8Array(); ;) {
    const rows = await tx.$queryRaw<Read[]>`
      SELECT id, version, ARRAY[${values.length ? Prisma.join(values) : Prisma.empty}]::text[] AS values
      FROM responses WHERE survey_id = ${survey} AND NOT sealed AND week <= ${until}::date AND id > ${after}
      ORDER BY id LIMIT ${READ_AT_ONCE}`
    const surveyAt = await versionsOf(survey, rows)
    const readers = new Map(rows.map(({ version }) => [version, readersOf(surveyAt(version), breakdowns)]))
    for (const { id, version, values: answers } of rows)
      waiting.push({
        id,
        hash: mac(key, id).toString('hex'),
        values: readers.get(version)!.map((read, at) => read(answers[at] ?? null)),
      })
    if (rows.length < READ_AT_ONCE) return waiting
    after = rows.at(-1)!.id
  }
}

function readersOf(survey: Survey, breakdowns: Breakdown[]): ((answer: string | null) => string)[] {
  return breakdowns.map((breakdown) => {
    const question = questionsOf(survey).find(({ key }) => key === breakdown.question)
    return (answer) => (question ? valueFor(breakdown, question, answer) : NOT_SAID)
  })
}

/** The exact counts of a group's members, with voice levels as they stand after any review. */
async function countsOfMembers(tx: Transaction, survey: string, members: Waiting[]): Promise<Counts> {
  let counts = nothing()
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const ids = members.slice(at, at + AT_ONCE).map(({ id }) => id)
    const responses = await tx.$queryRaw<Countable[]>`
      SELECT version, answers, priorities, family_voice AS "familyVoice", way, channel, language,
        time_taken AS "timeTaken", ${voiceLevelNow} AS voice
      FROM responses r WHERE id = ANY(${ids}::bytea[])`
    counts = plus(counts, countsOf(responses, await versionsOf(survey, responses)))
  }
  return counts
}

/** Forgets who is in which group: all are marked in the order of their ids, which no group follows. */
async function letGo(tx: Transaction, groups: Group<Waiting>[]): Promise<void> {
  const ids = groups
    .flatMap(({ members }) => members.map(({ id }) => id))
    .sort((a, b) => Buffer.compare(a, b))
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await tx.$executeRaw`UPDATE responses SET sealed = true WHERE id = ANY(${ids.slice(at, at + AT_ONCE)}::bytea[])`
}

async function versionsOf(survey: string, rows: { version: number }[]): Promise<(version: number) => Survey> {
  const numbers = [...new Set(rows.map(({ version }) => version))]
  const known = await Promise.all(numbers.map((number) => surveyVersion(survey, number)))
  return (version) => known.find(({ number }) => number === version)!.survey
}

/** One transaction, with time for a hundred thousand answers; what it reads is of one moment. */
function inOneGo<T>(
  work: (tx: Transaction) => Promise<T>,
  isolationLevel: Prisma.TransactionIsolationLevel = 'RepeatableRead',
): Promise<T> {
  return database('sealer').$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = '120s'`
      return work(tx)
    },
    { isolationLevel, maxWait: 10_000, timeout: 300_000 },
  )
}

function codesOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return `${code} ${message}`
}
