import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../testing/database'
import { database, isUnreachable, type Role } from './db'

const { look } = ownDatabase()
const ask = (role: Role, sql: string) => database(role).$queryRawUnsafe(sql)
const DENIED = /permission denied/

describe('the public pages', () => {
  it.each([
    'SELECT answers FROM responses',
    'SELECT * FROM responses',
    'SELECT week FROM responses',
    'SELECT voice_level FROM responses',
    'SELECT sealed FROM response_texts',
    'SELECT * FROM response_texts',
    'UPDATE responses SET answers_hash = answers_hash',
    'DELETE FROM response_texts',
    'UPDATE survey_versions SET number = 3',
    'DELETE FROM erasures',
    'TRUNCATE responses',
    'CREATE TABLE mine (a int)',
    'SELECT * FROM _prisma_migrations',
  ])('may not: %s', async (sql) => {
    await expect(ask('app_public', sql)).rejects.toThrow(DENIED)
  })

  it('may not read answers by returning what they insert', async () => {
    const sql = `INSERT INTO response_texts (response_id, question, sealed) VALUES ('a', 'b', 'c') RETURNING sealed`
    await expect(ask('app_public', sql)).rejects.toThrow(DENIED)
  })

  it.each([
    'SELECT id, survey_id, answers_hash FROM responses',
    'SELECT * FROM survey_versions',
    'SELECT * FROM drafts',
  ])('may: %s', async (sql) => {
    expect(await ask('app_public', sql)).toEqual([])
  })

  it('wait at most 3 seconds for the database', async () => {
    expect(await ask('app_public', 'SHOW statement_timeout')).toEqual([{ statement_timeout: '3s' }])
    expect(await ask('app_staff', 'SHOW statement_timeout')).toEqual([{ statement_timeout: '15s' }])
  })
})

describe('the other roles', () => {
  it.each([
    ['results_reader', 'SELECT id FROM responses'],
    ['results_reader', 'SELECT sealed FROM response_texts'],
    ['results_reader', 'SELECT id FROM drafts'],
    ['sealer', 'SELECT sealed FROM response_texts'],
    ['sealer', 'SELECT words FROM survey_keys'],
    ['app_staff', 'SELECT sealed FROM drafts'],
    ['app_staff', 'DELETE FROM responses'],
  ] as [Role, string][])('%s may not: %s', async (role, sql) => {
    await expect(ask(role, sql)).rejects.toThrow(DENIED)
  })

  it('let nobody sign in as one of them', async () => {
    const rows = await look(
      "SELECT rolname FROM pg_roles WHERE rolname IN ('app_public','app_staff','sealer','results_reader') AND (rolcanlogin OR rolsuper)",
    )
    expect(rows).toEqual([])
  })
})

describe('a database that cannot answer now', () => {
  it.each([
    [new Error('connect ECONNREFUSED /tmp/.s.PGSQL.5432'), true],
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new Error('duplicate key value violates unique constraint'), false],
    [new TypeError('x is not a function'), false],
    ['ECONNREFUSED', false],
  ])('%s: %s', (error, unreachable) => expect(isUnreachable(error)).toBe(unreachable))

  it('is one whose connections are all taken, and one that takes too long', async () => {
    const db = database('app_staff')
    const long = (maxWait: number, timeout: number) =>
      db
        .$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(2)::text`, { maxWait, timeout })
        .then(
          () => null,
          (error: unknown) => error,
        )
    const taken = Array.from({ length: 6 }, () => long(5000, 10_000))
    expect(isUnreachable(await long(100, 10_000))).toBe(true)
    expect(await Promise.all(taken)).toEqual(taken.map(() => null))
    expect(isUnreachable(await long(5000, 100))).toBe(true)
  })
})
