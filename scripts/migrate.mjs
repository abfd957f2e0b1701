/** Applies prisma/migrations to a database, keeping the same books as Prisma's own `migrate deploy`. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from './steps.mjs'

const lockOfPrismaMigrate = 72707369
const folderOfMigrations = join(import.meta.dirname, '../prisma/migrations')

const books = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`

/** Applies every migration that `url` does not have yet, in order, and answers the names just applied. */
export async function migrate(url, folder = folderOfMigrations) {
  const files = await migrationFiles(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SET lock_timeout = '60s'`)
    await client.query('SELECT pg_advisory_lock($1)', [lockOfPrismaMigrate])
    await client.query('RESET lock_timeout')
    await openBooks(client)
    const { rows } = await client.query(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const pending = pendingMigrations(files, rows)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Every migration in the folder, in the order of application: its name, SQL and checksum; [] without a folder. */
export async function migrationFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8').catch(() => {
        throw new Refusal(`prisma/migrations/${name} has no migration.sql: write it, or remove the folder.`)
      })
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The files that `rows` of the books do not name yet; refuses when an applied one has changed, failed or gone. */
export function pendingMigrations(files, rows) {
  const applied = new Map(rows.map((row) => [row.migration_name, row]))
  for (const row of rows) {
    const file = files.find(({ name }) => name === row.migration_name)
    if (!file)
      throw new Refusal(
        `The database has the migration "${row.migration_name}", but prisma/migrations does not: bring its folder back, or use the version of Heard that made this database.`,
      )
    if (!row.finished_at)
      throw new Refusal(
        `The migration "${row.migration_name}" began and did not finish: mend the database with "npx prisma migrate resolve", then start again.`,
      )
    if (file.checksum !== row.checksum)
      throw new Refusal(
        `The migration "${row.migration_name}" was changed after it was applied: put its file back as it was, and write the change as a new migration.`,
      )
  }
  return files.filter(({ name }) => !applied.has(name))
}

/** CREATE IF NOT EXISTS asks for the right to create even when the table is there, so look first. */
async function openBooks(client) {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS books`)
  if (!rows[0].books) await client.query(books)
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query(sql)
    await client.query('COMMIT')
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Refusal(
      `The migration "${name}" could not be applied and left nothing behind: ${problem.message}`,
    )
  }
}
