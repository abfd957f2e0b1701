import 'server-only'
import { mondayOf } from '../../domain/responses/submit'
import { today } from '../clock'
import { organisationName } from '../contacts'
import { database } from '../db'
import { publishedSurveys } from '../surveys/surveys'

const FRESH_FOR = 5000
let known: { at: number; reading: Set<string> } | undefined

/** Whether an organisation has a reader and a deputy this week; as last known while the database cannot answer. */
export async function isReadNow(organisation: string): Promise<boolean> {
  if (!known || Date.now() - known.at >= FRESH_FOR) known = { at: Date.now(), reading: await reading() }
  return known.reading.has(organisation)
}

async function reading(): Promise<Set<string>> {
  try {
    const rows = await database('app_public').$queryRaw<{ organisation: string }[]>`
      SELECT organisation FROM organisations_that_read(${mondayOf(today())}::date) AS r(organisation)`
    return new Set(rows.map(({ organisation }) => organisation))
  } catch {
    return known?.reading ?? new Set()
  }
}

/** The names of the organisations that ask people something and have nobody to read it this week. */
export async function organisationsUnread(): Promise<string[]> {
  const owners = new Set((await publishedSurveys()).map(({ survey }) => survey.owner))
  const reads = await reading()
  return [...owners].filter((owner) => !reads.has(owner)).map(organisationName)
}
