import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrationFiles, pendingMigrations } from './migrate.mjs'

const first = { name: '1_first', sql: 'SELECT 1;', checksum: 'a' }
const second = { name: '2_second', sql: 'SELECT 2;', checksum: 'b' }
const row = ({ name, checksum }, finished_at = new Date(0)) => ({
  migration_name: name,
  checksum,
  finished_at,
})

describe('pending migrations', () => {
  test('are those the books do not name, in order', () => {
    expect(pendingMigrations([first, second], [])).toEqual([first, second])
    expect(pendingMigrations([first, second], [row(first)])).toEqual([second])
    expect(pendingMigrations([first, second], [row(second), row(first)])).toEqual([])
  })

  test('are refused when an applied file changed, went missing, or never finished', () => {
    expect(() => pendingMigrations([{ ...first, checksum: 'x' }], [row(first)])).toThrow('was changed after')
    expect(() => pendingMigrations([second], [row(first)])).toThrow('prisma/migrations does not')
    expect(() => pendingMigrations([first], [row(first, null)])).toThrow('did not finish')
  })
})

describe('migration files', () => {
  let folder
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'heard-migrations-'))))
  afterEach(() => rm(folder, { recursive: true }))

  test('come in the order of their names, with the checksum that Prisma writes', async () => {
    for (const name of ['2_second', '1_first']) {
      await mkdir(join(folder, name))
      await writeFile(join(folder, name, 'migration.sql'), 'abc')
    }
    await writeFile(join(folder, 'migration_lock.toml'), '')
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(await migrationFiles(folder)).toEqual([
      { name: '1_first', sql: 'abc', checksum: sha256 },
      { name: '2_second', sql: 'abc', checksum: sha256 },
    ])
  })

  test('are none without a folder, and a folder without SQL is refused', async () => {
    expect(await migrationFiles(join(folder, 'none'))).toEqual([])
    await mkdir(join(folder, '1_first'))
    await expect(migrationFiles(folder)).rejects.toThrow('has no migration.sql')
  })
})
