import 'server-only'
import {
  mappingFor,
  oursFor,
  readRow,
  wordedFields,
  ImportMapping,
} from '../../domain/registers/import-mapping'
import { countedCase, type CaseForm } from '../../domain/registers/audit'
import { recordsIn } from '../../domain/registers/edition'
import { today } from '../clock'
import type { Table } from '../csv-table'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock } from '../locks'
import type { Staff } from '../staff'
import { caseRow } from './cases'
import type { Round } from './rounds'

/** A file on its way into a round. */
export type Import = {
  id: string
  round: string
  file: string
  state: 'tried' | 'taken_in' | 'taken_out'
  cases: number
  text: string | null
}

/** Keeps a file to try it; nothing of it is in the register yet. */
export async function bringFile(
  { tx, me }: Staff,
  round: string,
  file: string,
  text: string,
): Promise<string> {
  const id = crypto.randomUUID()
  const sealed = bytes(lock(key(), id, text))
  const owned = { organisationId: me.organisation, roundId: round, personId: me.id, on: new Date(today()) }
  await tx.registerImport.create({ data: { id, file, sealed, state: 'tried', ...owned } })
  return id
}

/** A file that was brought, opened while it waits; null when there is none. */
export async function broughtFile({ tx }: Staff, id: string): Promise<Import | null> {
  const [row] = await tx.$queryRaw<(Omit<Import, 'text'> & { sealed: Uint8Array | null })[]>`
    SELECT id::text, round_id::text AS round, file, state, cases, sealed FROM register_imports WHERE id = ${id}::uuid`
  if (!row) return null
  const { sealed, ...rest } = row
  return { ...rest, text: sealed && unlock(key(), id, sealed).toString('utf8') }
}

/** The mapping to begin with for a tool's file: the one kept, else by the names of its columns. */
export async function mappingOf({ tx, me }: Staff, tool: string, columns: string[]): Promise<ImportMapping> {
  const kept = await tx.importMapping.findUnique({
    where: { organisationId_tool: { organisationId: me.organisation, tool } },
  })
  return mappingFor(columns, kept && ImportMapping.parse(kept.mapping))
}

/** Keeps a mapping for the next file of this tool. */
export async function keepMapping({ tx, me }: Staff, tool: string, mapping: ImportMapping): Promise<void> {
  const owned = { organisationId: me.organisation, tool }
  await tx.importMapping.upsert({
    where: { organisationId_tool: owned },
    create: { ...owned, mapping },
    update: { mapping },
  })
}

/** What would come of a file: the cases, and what is wrong, row by row as the spreadsheet counts them. */
export type Trial = {
  cases: CaseForm[]
  problems: { row: number; field: string; said: string; problem: string }[]
  /** What the tool says in columns that have their own words, and what we take it for. */
  said: { field: string; said: string; ours: string | null }[]
}

/** Tries a file without keeping anything of it. A reference may come once, and not when the round has it already. */
export function tryFile({ rows }: Table, mapping: ImportMapping, taken: readonly string[]): Trial {
  const seen = new Set(taken)
  const trial: Trial = { cases: [], problems: [], said: saidIn(rows, mapping) }
  if (!mapping.columns.reference)
    return {
      ...trial,
      problems: [{ row: 1, field: 'reference', said: '', problem: 'Choose the column with the reference.' }],
    }
  for (const [at, row] of rows.entries()) {
    const read = readRow(row, mapping)
    if ('problems' in read) {
      trial.problems.push(...read.problems.map((one) => ({ ...one, row: at + 2 })))
      continue
    }
    const { reference } = read.values
    if (seen.has(reference))
      trial.problems.push({
        row: at + 2,
        field: 'reference',
        said: reference,
        problem: 'This reference is there already.',
      })
    seen.add(reference)
    trial.cases.push(read.values)
  }
  return trial
}

/** Takes a whole file into its round, or nothing of it: false when it does not wait any more or a row has a problem. */
export async function takeIn(staff: Staff, round: Round, brought: Import, trial: Trial): Promise<boolean> {
  const { tx, record } = staff
  if (brought.state !== 'tried' || trial.problems.length || !trial.cases.length) return false
  const waits = await tx.$executeRaw`
    UPDATE register_imports SET state = 'taken_in', sealed = NULL, cases = ${trial.cases.length}
    WHERE id = ${brought.id}::uuid AND state = 'tried'`
  if (!waits) return false
  const data = trial.cases.map((values) => {
    const { row, written } = caseRow(staff, round, values, null, null)
    return { ...row, ...written, importId: brought.id }
  })
  await tx.auditedCase.createMany({ data })
  await record('import.taken-in', round.id, { file: brought.file, cases: data.length })
  return true
}

/** Takes a file out again; refused (false) once one of its cases was changed or checked, because that work would be lost. */
export async function takeOut({ tx, record }: Staff, brought: Import): Promise<boolean> {
  const [worked] = await tx.$queryRaw<{ on: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM audited_cases c WHERE import_id = ${brought.id}::uuid AND (rev > 1 OR agreed_by IS NOT NULL
      OR EXISTS (SELECT 1 FROM register_checks k WHERE k.unit = 'case' AND k.entry_id = c.id))) AS on`
  if (worked?.on) return false
  const out = await tx.$executeRaw`
    UPDATE register_imports SET state = 'taken_out' WHERE id = ${brought.id}::uuid AND state = 'taken_in'`
  if (!out) return false
  await tx.$executeRaw`DELETE FROM audited_cases WHERE import_id = ${brought.id}::uuid`
  await record('import.taken-out', brought.round, { file: brought.file, cases: brought.cases })
  return true
}

function saidIn(rows: Table['rows'], { columns, values }: ImportMapping): Trial['said'] {
  return Object.entries(wordedFields).flatMap(([field, ours]) => {
    const column = columns[field]
    const distinct = column
      ? [...new Set(rows.map((row) => (row[column] ?? '').trim()).filter(Boolean))].sort()
      : []
    return distinct.slice(0, MOST_SAID).map((said) => {
      const value = oursFor(field, said, values)
      return { field, said, ours: value && ours.includes(value) ? value : null }
    })
  })
}

/** A column with more sorts of words than this is not one of levels or grades. */
const MOST_SAID = 20

function key() {
  return keyFor('imports', installationKey())
}

/** How many cases of a trial lack evidence, so that they would count as not known. */
export function draftsIn({ cases }: Trial, auditedOn: string): number {
  return cases.filter((values) => {
    const { child, family } = countedCase(auditedOn, values.lastReview, recordsIn(values)!)
    return child.missing.length > 0 || family.missing.length > 0
  }).length
}
