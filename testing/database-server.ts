import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../scripts/migrate.mjs'
import { startPostgres } from '../scripts/postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a migrated, empty database, from which each test file copies its own. */
    emptyDatabase: string
    /** The address of another database on the same server: a copy can only be made while nobody is inside. */
    besideIt: string
  }
}

/** A PostgreSQL for all server tests, at HEARD_TEST_DATABASE_URL or our own, with one migrated database to copy. */
export async function setup(project: TestProject) {
  const server = await serverForTests()
  const name = `heard_empty_${randomBytes(6).toString('hex')}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run(`CREATE DATABASE ${name}`)
  const empty = new URL(server.url)
  empty.pathname = `/${name}`
  await migrate(empty.href)
  project.provide('emptyDatabase', empty.href)
  project.provide('besideIt', server.url)
  return async () => {
    await run(`DROP DATABASE ${name} WITH (FORCE)`)
    await server.stop()
  }
}

async function serverForTests(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.HEARD_TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'heard-tests-'))
  // As root, the database runs as another user, who must be able to pass through.
  await chmod(folder, 0o755)
  const { url, stop } = await startPostgres({ dataDir: join(folder, 'postgres'), say: () => {} })
  const end = async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, stop: end }
}
