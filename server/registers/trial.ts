import 'server-only'
import { tableIn } from '../csv-table'
import type { Staff } from '../staff'
import { mappingOf, tryFile, type Import } from './audit-import'
import { cases } from './cases'
import type { Round } from './rounds'

/** A file that waits, tried with the mapping of its tool as it is kept now; null when it does not wait any more. */
export async function trialOf(staff: Staff, round: Round, { text }: Import) {
  const table = text === null ? null : tableIn(text)
  if (!table || 'problem' in table) return null
  const mapping = await mappingOf(staff, round.tool, table.columns)
  const taken = (await cases(staff, round.id)).map(({ reference }) => reference)
  return { columns: table.columns, mapping, trial: tryFile(table, mapping, taken) }
}
