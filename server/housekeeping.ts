import 'server-only'
import { letOldAuditGo } from './audit/audit-checkpoint'
import { today } from './clock'
import { database } from './db'
import { switchOffDormant } from './people/dormant-people'
import { letPaperGo } from './paper/letting-go'

/** Months that a person's own words are kept (safeguarding-and-privacy.md section 8; a setting per controller later). */
const MONTHS_WORDS_ARE_KEPT = 12

/** Months that a request to be contacted is kept after it was answered, and in any case. */
const MONTHS_CONTACT_IS_KEPT = { afterAnswer: 3, atMost: 12 }

/** How often a letter is tried before it is given up: about three days of a mail server that will not take it. */
const MOST_TRIES = 300

type Deleted = {
  drafts: number
  words: number
  responses: number
  letters: number
  contacts: number
  audit: number
  dormant: number
  paper: number
}

/** Deletes what has been kept as long as we said: drafts, words, whole responses, sent letters, requests to be contacted, the old audit, unused access, forms on paper. */
export async function keepNoLongerThanTold(): Promise<Deleted> {
  const db = database('owner')
  const drafts = await db.$executeRaw`DELETE FROM drafts WHERE expires_on < ${today()}::date`
  const words = await db.$executeRaw`
    DELETE FROM response_texts USING responses r
    WHERE r.id = response_texts.response_id AND r.week + make_interval(months => ${MONTHS_WORDS_ARE_KEPT}) <= ${today()}::date
      AND NOT EXISTS (SELECT 1 FROM concerns c WHERE c.copy IS NOT NULL
        AND c.response_id = response_texts.response_id AND c.question = response_texts.question)`
  const responses = await db.$executeRaw`
    DELETE FROM responses WHERE keep_until <= ${today()}::date
      AND NOT EXISTS (SELECT 1 FROM concerns c WHERE c.copy IS NOT NULL AND c.response_id = responses.id)`
  const letters = await db.$executeRaw`
    DELETE FROM letters WHERE sent_at < now() - interval '7 days' OR attempts >= ${MOST_TRIES}`
  const { afterAnswer, atMost } = MONTHS_CONTACT_IS_KEPT
  const contacts = await db.$executeRaw`
    DELETE FROM contact_requests WHERE answered_on + make_interval(months => ${afterAnswer}) <= ${today()}::date
      OR arrived_on + make_interval(months => ${atMost}) <= ${today()}::date`
  return {
    drafts,
    words,
    responses,
    letters,
    contacts,
    audit: await letOldAuditGo(),
    dormant: await switchOffDormant(),
    paper: await letPaperGo(),
  }
}
