/** Asks the database of a running Heard, as its owner. */
import pg from 'pg'
import { databaseIn } from './processes'

/** The rows that a question to the embedded database in a data folder answers. */
export async function askDatabase(
  folder: string,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: await databaseIn(folder) })
  await client.connect()
  return (await client.query(sql, values).finally(() => client.end())).rows
}
