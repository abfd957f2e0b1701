import 'server-only'
import { readTable, valuesOf, type Population, type PopulationKind } from '../../domain/population/population'
import { today } from '../clock'
import { lists } from '../contacts'
import { rowsIn } from '../csv-table'
import { database } from '../db'
import type { Staff } from '../staff'

/** What is known of how many there are, by what they are counted by; the last that was put in counts. */
export async function populationsKnown(): Promise<Partial<Record<PopulationKind, Population>>> {
  const rows = await database('app_public').$queryRaw<Population[]>`
    SELECT DISTINCT ON (kind) kind, source, as_of::text AS "asOf", people FROM populations ORDER BY kind, number DESC`
  return Object.fromEntries(rows.map((row) => [row.kind, row]))
}

/**
 * Reads a pasted table, with commas, semicolons or tabs between its columns as spreadsheets copy them; answers what it
 * says, or what is wrong in each line.
 */
export function pastedTable(kind: PopulationKind, table: string) {
  try {
    return readTable(rowsIn(table), valuesOf(kind, lists))
  } catch (error) {
    return { problems: [`This cannot be read as a table: ${(error as Error).message}.`] }
  }
}

/** Keeps a population; those before stay in the history. */
export async function addPopulation({ tx, me, record }: Staff, said: Population): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO populations (kind, source, as_of, people, organisation_id, person_id, entered_on)
    VALUES (${said.kind}, ${said.source}, ${said.asOf}::date, ${JSON.stringify(said.people)}::jsonb,
      ${me.organisation}, ${me.id}::uuid, ${today()}::date)`
  await record('population.added', said.kind, { source: said.source, asOf: said.asOf })
}
