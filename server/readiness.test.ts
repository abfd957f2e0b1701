import { expect, it } from 'vitest'
import { ownDatabase } from '../testing/database'
import { closeDatabases } from './db'
import { readiness } from './readiness'

const { look, url } = ownDatabase()

it('is ready with a database that has every migration', async () => {
  expect(await readiness()).toBeNull()
})

it('says which migration is missing', async () => {
  const [row] = await look(`UPDATE _prisma_migrations SET finished_at = NULL
    WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING migration_name`)
  expect(await readiness()).toBe(`migrations are not applied: ${String(row!.migration_name)}`)
  await look('UPDATE _prisma_migrations SET finished_at = now()')
  expect(await readiness()).toBeNull()
})

it('says within two seconds that the database does not answer, and is ready again by itself', async () => {
  await closeDatabases()
  process.env.DATABASE_URL = 'postgresql://heard@localhost/heard?host=/nowhere'
  const began = performance.now()
  expect(await readiness()).toBe('the database does not answer')
  expect(performance.now() - began).toBeLessThan(2000)
  await closeDatabases()
  process.env.DATABASE_URL = url
  expect(await readiness()).toBeNull()
})
