import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabases } from '../server/db'

/** Rows of a table as a test looks at them. */
type Rows = Record<string, unknown>[]

/**
 * A database and a data folder for the tests of one file, there before the first and gone after the last.
 * `look` asks it as its owner, past everything the application does; `url` is its address.
 */
export function ownDatabase() {
  const name = `heard_test_${randomBytes(6).toString('hex')}`
  const place = new URL(inject('emptyDatabase'))
  const empty = place.pathname.slice(1)
  place.pathname = `/${name}`
  const folder = mkdtempSync(join(tmpdir(), 'heard-data-'))
  let client: pg.Client

  beforeAll(async () => {
    await beside(`CREATE DATABASE ${name} TEMPLATE ${empty}`)
    Object.assign(process.env, { DATABASE_URL: place.href, HEARD_DATA: folder })
    delete process.env.HEARD_KEY
    client = new pg.Client({ connectionString: place.href })
    await client.connect()
  })
  afterAll(async () => {
    await closeDatabases()
    await client.end()
    // A vacuum of the server's own may be at work in it: we may not end that, but a plain drop sends it away.
    await beside(`DROP DATABASE ${name} WITH (FORCE)`).catch(() => beside(`DROP DATABASE ${name}`))
    rmSync(folder, { recursive: true, force: true })
  })
  const look = async (sql: string, values: unknown[] = []): Promise<Rows> =>
    (await client.query(sql, values)).rows as Rows
  return { url: place.href, folder, look }
}

async function beside(sql: string): Promise<void> {
  const other = new pg.Client({ connectionString: inject('besideIt') })
  await other.connect()
  await other.query(sql).finally(() => other.end())
}
