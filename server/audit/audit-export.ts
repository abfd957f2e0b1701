import 'server-only'
import { queryOfFilter, type AuditFilter } from '../../domain/audit/audit-filter'
import { factsInWords, sentenceOf } from '../../domain/audit/sentence'
import { countEntries, readEntries, type ReadEntry } from './audit-reading'
import { csvOf } from '../csv'
import type { Staff } from '../staff'

/** As many entries as one file may hold: it is made in one go, and a spreadsheet must still open it. */
export const MOST_IN_A_FILE = 50_000
const AT_ONCE = 5000

const columns = [
  'Number',
  'When (London)',
  'When (UTC)',
  'Who',
  'Organisation',
  'Did',
  'To what',
  'Details',
  'Act',
  'Hash',
]

/** The entries a filter finds as CSV, itself on record before anything is given out; null when they are too many. */
export async function auditCsv(staff: Staff, filter: AuditFilter): Promise<string | null> {
  const found = await countEntries(staff, filter)
  if (found > MOST_IN_A_FILE) return null
  const rows: ReturnType<typeof rowOf>[] = []
  for (let skip = 0; skip < found; skip += AT_ONCE)
    rows.push(...(await readEntries(staff, filter, { take: AT_ONCE, skip })).map(rowOf))
  const asked = queryOfFilter(filter)
  await staff.record('audit.exported', null, { entries: rows.length, ...(asked && { filter: asked }) })
  return csvOf(columns, rows)
}

function rowOf(entry: ReadEntry) {
  const { who, did, about } = sentenceOf(entry)
  const details = factsInWords(entry).join('. ')
  const { number, at, organisation, act, hash } = entry
  return [number, london.format(new Date(at)), at, who, organisation, did, about, details, act, hash]
}

const london = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/London',
})
