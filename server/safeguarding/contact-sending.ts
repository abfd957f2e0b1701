import 'server-only'
import { canonical } from '../../domain/surveys/publish'
import { today } from '../clock'
import { organisationsWithNames } from '../contacts'
import { database, isUnreachable } from '../db'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'
import { wakePostman } from '../mail/postman-wakes'
import { uuidFrom } from '../sent-once'
import { lockAsked, type ContactWords } from './contact-words'

let known: string[] = []

/**
 * The organisations that can answer now, because a safeguarding lead is at work there, in the order of content; as
 * last known while the database cannot answer, so that the form with what was typed can be shown again.
 */
export async function answerers(): Promise<string[]> {
  try {
    const rows = await database('app_public').$queryRaw<{ id: string }[]>`
      SELECT id FROM organisations_that_answer() AS o(id)`
    const there = new Set(rows.map(({ id }) => id))
    return (known = organisationsWithNames.filter((id) => there.has(id)))
  } catch (error) {
    if (!isUnreachable(error)) throw error
    return known
  }
}

/**
 * Keeps what somebody wrote who asks to be contacted; the same form with the same words is kept once. The row itself
 * says that a letter is due, so nothing else is written, and no time finer than the day.
 */
export async function askToBeContacted(form: string, answerer: string, words: ContactWords): Promise<void> {
  const secret = mac(
    keyFor('contact sendings', installationKey()),
    `${form} ${canonical({ ...words, answerer })}`,
  )
  const id = uuidFrom(bytes(secret))
  await database('app_public').$executeRaw`
    INSERT INTO contact_requests (id, organisation_id, arrived_on, sealed)
    VALUES (${id}::uuid, ${answerer}, ${today()}::date, ${lockAsked(id, words)}) ON CONFLICT DO NOTHING`
  wakePostman()
}
