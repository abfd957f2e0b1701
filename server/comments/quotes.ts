import 'server-only'
import type { CommentAddress } from '../../domain/comments/address'
import {
  consentToQuote,
  notToAgree,
  notToPropose,
  type Consent,
  type Quote,
} from '../../domain/comments/quote'
import type { Answers } from '../../domain/surveys/survey'
import { today } from '../clock'
import { bytes } from '../keys'
import type { OpenComment } from './open-comment'
import type { Staff } from '../staff'

/** Whether words may be quoted, who stands behind it, and what the respondent said. */
export type Quoting = { quote: (Quote & Names) | null; consent: Consent; cleanedRev: number | null }
type Names = { proposedByName: string; agreedByName: string | null; on: string }

/** How far a comment is on its way to be quoted. */
export async function quotingOf({ tx }: Staff, { address, version }: OpenComment): Promise<Quoting> {
  const id = idOf(address)
  const [row] = await tx.$queryRaw<{ answers: Answers; rev: number | null }[]>`
    SELECT r.answers, c.rev FROM responses r
    LEFT JOIN cleaned_texts c ON c.response_id = r.id AND c.question = ${address.question} WHERE r.id = ${id}`
  const [quote] = await tx.$queryRaw<(Quote & Names)[]>`
    SELECT u.cleaned_rev AS "cleanedRev", u.proposed_by::text AS "proposedBy", u.agreed_by::text AS "agreedBy",
      coalesce(p.name, 'a former colleague') AS "proposedByName", a.name AS "agreedByName", u.on::text
    FROM quotes u LEFT JOIN people p ON p.id = u.proposed_by LEFT JOIN people a ON a.id = u.agreed_by
    WHERE u.response_id = ${id} AND u.question = ${address.question}`
  const consent = consentToQuote(version.survey, row?.answers ?? {})
  return { quote: quote ?? null, consent, cleanedRev: row?.rev ?? null }
}

/** Proposes that the cleaned words of this rev may be quoted; says why not otherwise. */
export async function proposeQuote(staff: Staff, open: OpenComment, rev: number) {
  const { quote, consent, cleanedRev } = await lockedQuoting(staff, open)
  const not = notToPropose(consent, quote, cleanedRev)
  if (not) return not
  if (rev !== cleanedRev) return 'words-changed'
  const { address } = open
  await staff.tx.$executeRaw`
    INSERT INTO quotes (response_id, question, survey_id, cleaned_rev, proposed_by, agreed_by, "on")
    VALUES (${idOf(address)}, ${address.question}, ${address.survey}, ${rev}, ${staff.me.id}::uuid, NULL, ${today()}::date)
    ON CONFLICT (response_id, question) DO UPDATE SET cleaned_rev = excluded.cleaned_rev,
      proposed_by = excluded.proposed_by, agreed_by = NULL, "on" = excluded.on`
  await staff.record('quote.proposed', address.survey, factsOf(address, rev))
  return null
}

/** Agrees, as another person, that the words of this rev may be quoted; says why not otherwise. */
export async function agreeToQuote(staff: Staff, open: OpenComment, rev: number) {
  const { quote, consent, cleanedRev } = await lockedQuoting(staff, open)
  const not = notToAgree(staff.me.id, consent, quote, cleanedRev)
  if (not) return not
  if (rev !== cleanedRev) return 'words-changed'
  const { address } = open
  await staff.tx.$executeRaw`
    UPDATE quotes SET agreed_by = ${staff.me.id}::uuid, "on" = ${today()}::date
    WHERE response_id = ${idOf(address)} AND question = ${address.question}`
  await staff.record('quote.agreed', address.survey, factsOf(address, rev))
  return null
}

/** Withdraws a proposal or an agreed quote, whoever made it; false when there was none. */
export async function withdrawQuote({ tx, record }: Staff, { address }: OpenComment): Promise<boolean> {
  const gone = await tx.$executeRaw`
    DELETE FROM quotes WHERE response_id = ${idOf(address)} AND question = ${address.question}`
  if (gone)
    await record('quote.withdrawn', address.survey, { comment: `${address.response}/${address.question}` })
  return gone > 0
}

/** The same, with the cleaned words held still until the transaction ends. */
async function lockedQuoting(staff: Staff, open: OpenComment): Promise<Quoting> {
  const { response, question } = open.address
  await staff.tx.$executeRaw`
    SELECT 1 FROM cleaned_texts WHERE response_id = decode(${response}, 'hex') AND question = ${question} FOR UPDATE`
  return quotingOf(staff, open)
}

function factsOf({ response, question }: CommentAddress, rev: number) {
  return { comment: `${response}/${question}`, rev }
}

function idOf({ response }: CommentAddress): Uint8Array<ArrayBuffer> {
  return bytes(Buffer.from(response, 'hex'))
}
