/** What storing a survey cannot cost less than: the same rows through `pg` alone, in tables of the same shape. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'

const AT_ONCE = 50
const CONNECTIONS = 12

const tables = `
  DROP SCHEMA IF EXISTS floor CASCADE;
  CREATE SCHEMA floor;
  CREATE TABLE floor.drafts (LIKE public.drafts INCLUDING ALL,
    FOREIGN KEY (survey_id, version) REFERENCES public.survey_versions);
  CREATE TABLE floor.responses (LIKE public.responses INCLUDING ALL,
    FOREIGN KEY (survey_id, version) REFERENCES public.survey_versions);
  CREATE TABLE floor.response_texts (LIKE public.response_texts INCLUDING ALL,
    FOREIGN KEY (response_id) REFERENCES floor.responses ON DELETE CASCADE)`

const columns = [
  ...[
    'id',
    'survey_id',
    'version',
    'week',
    'answers',
    'answers_hash',
    'priorities',
    'voice_level',
    'voice_flags',
  ],
  ...['voice_rule', 'voice_rules', 'family_voice', 'way', 'channel', 'language', 'agreed_to', 'keep_until'],
]

/** One statement, so one transaction: the draft goes, the response and its words come. */
const store = `
  WITH gone AS (DELETE FROM floor.drafts WHERE id = $18),
  stored AS (INSERT INTO floor.responses (${columns}) VALUES (${columns.map((_, at) => `$${at + 1}`)}))
  INSERT INTO floor.response_texts (response_id, question, sealed)
  SELECT $1, question, sealed FROM unnest($19::text[], $20::bytea[]) AS t(question, sealed)`

type Plan = { url: string; draftBytes: number; count: number }

async function measure(pool: pg.Pool, rows: unknown[][]) {
  const took: number[] = []
  let next = 0
  const work = async () => {
    while (next < rows.length) {
      const values = rows[next++]
      const began = performance.now()
      await pool.query({ name: 'store', text: store, values })
      took.push(performance.now() - began)
    }
  }
  process.send!('begins')
  const began = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const seconds = (performance.now() - began) / 1000
  took.sort((a, b) => a - b)
  const share = (part: number) => Math.round(took[Math.floor(took.length * part)]!)
  return { count: rows.length, seconds, perSecond: rows.length / seconds, p50: share(0.5), p99: share(0.99) }
}

/** The very rows that Heard stored, each with a draft of the size that it had. */
async function readRows(pool: pg.Pool, { draftBytes, count }: Plan): Promise<unknown[][]> {
  const { rows } = await pool.query(
    `SELECT r.*, r.week::text AS week, r.keep_until::text AS keep_until, r.answers::text AS answers, questions, words
     FROM responses r CROSS JOIN LATERAL (SELECT array_agg(question) AS questions, array_agg(sealed) AS words
       FROM response_texts WHERE response_id = r.id) t LIMIT $1`,
    [count],
  )
  const drafts = rows.map(() => randomBytes(32))
  await pool.query(
    `INSERT INTO floor.drafts (id, survey_id, version, sealed, rev, expires_on)
     SELECT id, $2, $3, $4, 30, CURRENT_DATE + 28 FROM unnest($1::bytea[]) AS id`,
    [drafts, rows[0].survey_id, rows[0].version, randomBytes(draftBytes)],
  )
  return rows.map((row, at) => [...columns.map((name) => row[name]), drafts[at], row.questions, row.words])
}

process.once('message', async (plan: Plan) => {
  const pool = new pg.Pool({ connectionString: plan.url, max: CONNECTIONS })
  await pool.query(tables)
  const rows = await readRows(pool, plan)
  const result = await measure(pool, rows)
  process.send!(result, () => process.disconnect())
  await pool.end()
})
