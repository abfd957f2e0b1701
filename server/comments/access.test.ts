import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { may, Role } from '../../domain/people/access'
import { classify } from '../../scripts/privacy-report'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { otherwiseHeld, owners, rowsForBoth, walls, type Wall } from '../../testing/staff-walls'

// The application's own checks are left out: bare queries, as the role of staff pages, in somebody's session.
const { look, url } = ownDatabase()
const organisations = ['council', 'hpci'] as const
const tables = Object.entries(walls)
let staff: pg.Client

beforeAll(async () => {
  for (const rows of rowsForBoth) await look(rows)
  staff = new pg.Client({ connectionString: url, options: '-c role=app_staff' })
  await staff.connect()
})
afterAll(() => staff.end())

/** Somebody with these roles who has said why they read, for both surveys: a purpose opens no other's words. */
async function somebody(roles: Role[], organisation: string, stage?: 'first'): Promise<Colleague> {
  const colleague = await aColleague(look, { roles, organisation, stage })
  for (const survey of ['ours', 'theirs'])
    await look(
      `INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at)
       VALUES ($1, $2, 'x', 'x', now() + interval '1 hour')`,
      [colleague.id, survey],
    )
  return colleague
}

async function as<T>(session: string, work: () => Promise<T>): Promise<T> {
  await staff.query('BEGIN')
  try {
    await staff.query(`SELECT set_config('heard.session', $1, true)`, [session])
    return await work()
  } finally {
    await staff.query('ROLLBACK')
  }
}

/** The organisations whose rows somebody sees in a table. */
async function seen(session: string, table: string, { whose }: Wall): Promise<string[]> {
  const { rows } = await as(session, () =>
    staff.query(`SELECT DISTINCT ${whose}::text AS whose FROM ${table}`),
  )
  return [
    ...new Set(rows.map((row) => owners[row.whose as string]).filter((owner) => owner !== undefined)),
  ].sort()
}

const everywhere = (roles: Role[], { opens }: Wall) => opens === 'audit.see' && may(roles, 'audit.see-all')

for (const organisation of organisations)
  for (const role of Role.options)
    test(`a ${role} of ${organisation} reads what access.ts says, and nothing of the other`, async () => {
      const { session } = await somebody([role], organisation)
      for (const [table, wall] of tables) {
        const own = may([role], wall.opens) ? [organisation] : []
        expect(await seen(session, table, wall), table).toEqual(
          everywhere([role], wall) ? [...organisations] : own,
        )
      }
    })

test('all roles at once open nothing of another organisation but the audit', async () => {
  const { session } = await somebody([...Role.options], 'council')
  for (const [table, wall] of tables)
    expect(await seen(session, table, wall), table).toEqual(
      everywhere(['administrator'], wall) ? [...organisations] : ['council'],
    )
})

test('nobody, somebody half-way in, somebody idle, and somebody switched off see nothing', async () => {
  const roles = [...Role.options]
  const halfWay = await somebody(roles, 'council', 'first')
  const idle = await somebody(roles, 'council')
  const off = await somebody(roles, 'council')
  const tired = await somebody(roles, 'council')
  await look(`UPDATE sessions SET seen_at = now() - interval '31 minutes' WHERE person_id = $1`, [idle.id])
  await look(`UPDATE sessions SET started_at = now() - interval '13 hours' WHERE person_id = $1`, [tired.id])
  await look(`UPDATE people SET state = 'off' WHERE id = $1`, [off.id])
  for (const session of ['', '00', halfWay.session, idle.session, off.session, tired.session])
    for (const [table, wall] of tables) expect(await seen(session, table, wall), table).toEqual([])
})

test('nobody changes or deletes a row of another organisation, whatever their roles', async () => {
  const { session } = await somebody([...Role.options], 'council')
  for (const [table, { whose }] of tables) {
    const theirs = Object.keys(owners).filter((owner) => owners[owner] === 'hpci')
    for (const sql of [`UPDATE ${table} SET ${whose} = ${whose}`, `DELETE FROM ${table}`]) {
      const changed = as(session, () => staff.query(`${sql} WHERE ${whose}::text = ANY ($1)`, [theirs]))
      const rows = await changed.then(
        ({ rowCount }) => rowCount,
        (problem: pg.DatabaseError) => problem.code,
      )
      // Nothing found, or not allowed to try at all (42501).
      expect([0, '42501'], `${sql}: ${rows}`).toContain(rows)
    }
  }
})

test('a purpose is kept by whoever stated it, and opens words only while it lasts', async () => {
  const [ann, ben] = [await somebody(['analyst'], 'council'), await somebody(['analyst'], 'council')]
  const mine = await as(ann.session, () => staff.query('SELECT DISTINCT person_id::text AS id FROM readings'))
  expect(mine.rows).toEqual([{ id: ann.id }])
  await look('DELETE FROM readings WHERE person_id = $1', [ben.id])
  expect(await seen(ben.session, 'response_texts', walls.response_texts!)).toEqual([])
  expect(await seen(ann.session, 'response_texts', walls.response_texts!)).toEqual(['council'])
})

test('every table with something private that staff may read is held by a rule of this list', async () => {
  const folder = 'prisma/schema'
  const files = readdirSync(folder).map((name) => ({
    path: name,
    text: readFileSync(`${folder}/${name}`, 'utf8'),
  }))
  const privately = classify(files)
    .models.filter(({ fields }) => fields.some(({ privacy }) => privacy !== 'none'))
    .map(({ table }) => table)
  const readable = await look(`SELECT relname AS name, relrowsecurity AS walled FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND (has_any_column_privilege('app_staff', oid, 'SELECT') OR has_any_column_privilege('app_staff', oid, 'UPDATE')
        OR has_table_privilege('app_staff', oid, 'DELETE'))`)
  const held = new Set([...Object.keys(walls), ...Object.keys(otherwiseHeld)])
  const found = readable.filter(({ name }) => privately.includes(name as string) || name === 'responses')
  expect(found.map(({ name }) => name).filter((name) => !held.has(name as string))).toEqual([])
  expect(found.filter(({ walled }) => !walled)).toEqual([])
  expect(found.length).toBeGreaterThan(20)
})
