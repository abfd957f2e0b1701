import 'server-only'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { database, type Database } from './db'
import { keyFor, lock, unlock, type Key } from './locks'
import { Refusal } from './refusal'

/** The keys of one survey, each for one purpose (privacy.md sections 3 to 5). */
export type SurveyKeys = {
  /** locks free text */
  words: Key
  /** locks drafts */
  drafts: Key
  /** finds a draft by the secret in its address */
  addresses: Key
  /** K3: makes a receipt code from a submission */
  receipts: Key
  /** K5: makes a response's id from its receipt code */
  responses: Key
}

const known = new Map<string, Promise<SurveyKeys>>()

/** The keys of a survey, unwrapped once per process. Refuses a survey that never was (404); fails when they were destroyed. */
export function keysOf(survey: string): Promise<SurveyKeys> {
  const kept = known.get(survey)
  if (kept) return kept
  const keys = unwrap(survey)
  known.set(survey, keys)
  keys.catch(() => known.delete(survey))
  return keys
}

/**
 * The key of a survey's words alone, for those who read them: it lives on after the keys that tie codes to answers
 * are gone. Asked of the database each time, so that a destroyed key is gone at once.
 */
export async function wordsKeyOf(db: Pick<Database, 'surveyKey'>, survey: string): Promise<Key> {
  const row = await db.surveyKey.findUnique({ where: { surveyId: survey } })
  if (!row) throw new Refusal(404, 'not-found')
  return keyFor('words', unwrapped(survey, 'words', row.words))
}

/** Makes the keys of a survey that is published for the first time. */
export async function makeKeys(db: Pick<Database, 'surveyKey'>, survey: string): Promise<void> {
  const wrap = (purpose: string) => bytes(lock(installationKey(), `${survey}/${purpose}`, randomBytes(32)))
  await db.surveyKey.create({ data: { surveyId: survey, words: wrap('words'), links: wrap('links') } })
}

let held: Key | undefined

/** The installation's key: HEARD_KEY, or a file outside the database that is made on the first start. */
export function installationKey(): Key {
  return (held ??= process.env.HEARD_KEY ? readKey(process.env.HEARD_KEY) : keyFile())
}

/** Bytes as Prisma takes them. */
export function bytes(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer)
}

async function unwrap(survey: string): Promise<SurveyKeys> {
  const row = await database('app_public').surveyKey.findUnique({ where: { surveyId: survey } })
  if (!row) throw new Refusal(404, 'not-found')
  if (!row.links) throw new Error(`The keys that tie codes to answers of ${survey} were destroyed`)
  const words = unwrapped(survey, 'words', row.words)
  const links = unwrapped(survey, 'links', row.links)
  return {
    words: keyFor('words', words),
    drafts: keyFor('drafts', words),
    addresses: keyFor('addresses', links),
    receipts: keyFor('receipts', links),
    responses: keyFor('responses', links),
  }
}

function unwrapped(survey: string, purpose: 'words' | 'links', wrapped: Uint8Array): Key {
  try {
    return unlock(installationKey(), `${survey}/${purpose}`, wrapped)
  } catch {
    throw new Error(WRONG_KEY)
  }
}

/** What is wrong when the installation's key is not the one this database was made with. */
export const WRONG_KEY =
  'HEARD_KEY, or the file "key" in HEARD_DATA, is not the key this database was made with: put that key back.'

function keyFile(): Key {
  const folder = process.env.HEARD_DATA ?? '.data'
  const path = join(folder, 'key')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex') + '\n', { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readKey(readFileSync(path, 'utf8'))
}

function readKey(text: string): Key {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (key.length !== 32) throw new Error('HEARD_KEY must be 32 bytes, as 64 hex digits or base64')
  return key
}
