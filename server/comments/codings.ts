import 'server-only'
import type { CommentAddress } from '../../domain/comments/address'
import { bytes } from '../keys'
import type { OpenComment } from './open-comment'
import type { Staff } from '../staff'

/** What one person found in a comment. */
type Coding = { person: string; name: string; themes: string[]; mine: boolean }

/** The verdicts on a comment as this person may see them: of others only how many, until their own is saved. */
export type Codings = { mine: Coding | null; others: Coding[]; othersHidden: number }

/** What was found in a comment so far. Whoever has not coded it yet does not see what others found. */
export async function codingsOf({ tx, me }: Staff, { response, question }: CommentAddress): Promise<Codings> {
  const all = await tx.$queryRaw<Coding[]>`
    SELECT k.person_id::text AS person, coalesce(p.name, 'A former colleague') AS name, k.themes,
      k.person_id = ${me.id}::uuid AS mine
    FROM codings k LEFT JOIN people p ON p.id = k.person_id
    WHERE k.response_id = decode(${response}, 'hex') AND k.question = ${question} ORDER BY name, person`
  const mine = all.find((coding) => coding.mine) ?? null
  const others = all.filter((coding) => !coding.mine)
  return { mine, others: mine ? others : [], othersHidden: mine ? 0 : others.length }
}

/**
 * Saves what a person found. The verdict made alone is kept beside it: it follows changes only while nobody else has
 * coded the comment, so that agreement is between people who did not see each other's codes. False for a theme that
 * is not in the codebook.
 */
export async function saveCoding(
  { tx, me, record }: Staff,
  { address }: OpenComment,
  themes: string[],
): Promise<boolean> {
  const id = bytes(Buffer.from(address.response, 'hex'))
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`code ${address.response} ${address.question}`}))`
  const [known] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM themes WHERE id = ANY(${themes}::uuid[]) AND organisation_id = ${me.organisation}`
  if (Number(known!.count) !== new Set(themes).size) return false
  await tx.$executeRaw`
    INSERT INTO codings AS k (response_id, question, person_id, survey_id, themes, alone)
    VALUES (${id}, ${address.question}, ${me.id}::uuid, ${address.survey}, ${themes}, ${themes})
    ON CONFLICT (response_id, question, person_id) DO UPDATE SET themes = excluded.themes,
      alone = CASE WHEN EXISTS (SELECT 1 FROM codings o WHERE o.response_id = k.response_id
        AND o.question = k.question AND o.person_id <> k.person_id) THEN k.alone ELSE excluded.themes END`
  await record('comment.coded', address.survey, {
    comment: `${address.response}/${address.question}`,
    themes,
  })
  return true
}

/** One person's verdict: as made alone, and as it stands now. */
export type KeptVerdict = {
  response: string
  question: string
  week: string
  person: string
  name: string
  themes: string[]
  alone: string[]
}

/** Every verdict on the comments of a survey, for agreement and counts. */
export async function verdictsOf({ tx }: Staff, survey: string): Promise<KeptVerdict[]> {
  return tx.$queryRaw<KeptVerdict[]>`
    SELECT encode(k.response_id, 'hex') AS response, k.question, r.week::text, k.person_id::text AS person,
      coalesce(p.name, 'A former colleague') AS name, k.themes, k.alone
    FROM codings k JOIN responses r ON r.id = k.response_id LEFT JOIN people p ON p.id = k.person_id
    WHERE k.survey_id = ${survey} AND k.response_id NOT IN (SELECT held_responses())
    ORDER BY name, person, response, k.question`
}
