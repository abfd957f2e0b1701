import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** A response as the database keeps it, with its words unlocked. */
export type StoredResponse = {
  survey_id: string
  week: string
  answers: Record<string, unknown>
  priorities: string[]
  voice_level: string
  voice_flags: string[]
  voice_rule: string
  family_voice: string
  language: string
  way: string
  answer_ways: Record<string, string>
  words: Record<string, string>
}

/** A look into the database of the running Heard, with its keys: what only the machine's owner could see. */
export type Store = ReturnType<typeof openStore>

/** Opens the database and keys that belong to a data folder; nothing is read before it is asked for. */
export function openStore(folder: string) {
  let pool: pg.Pool | undefined
  const ask = async (sql: string, values: unknown[] = []) =>
    (await (pool ??= connect(folder)).query(sql, values)).rows
  return {
    close: async () => pool?.end(),
    /** Asks the database as its owner, past everything the application does. */
    look: ask,
    /** Asks as the role of staff pages, in somebody's session: only the database's own walls stand. */
    lookAs: async ({ session }: { session: string }, sql: string, values: unknown[] = []) => {
      const client = await (pool ??= connect(folder)).connect()
      try {
        await client.query('BEGIN')
        await client.query('SET LOCAL ROLE app_staff')
        await client.query(`SELECT set_config('heard.session', $1, true)`, [session])
        return (await client.query(sql, values)).rows
      } finally {
        await client.query('ROLLBACK')
        client.release()
      }
    },
    /** The response behind a receipt code, or null. */
    response: async (survey: string, receipt: string) => responseBehind(ask, folder, survey, receipt),
    /** How often the draft with this secret in its address was saved, or null when it is not there. */
    timesSaved: async (survey: string, token: string) => {
      const { links } = await keys(ask, folder, survey)
      const id = mac(keyFor('addresses', links), token)
      const [row] = await ask('SELECT rev FROM drafts WHERE id = $1', [id])
      return row ? Number(row.rev) : null
    },
    /** Every table and column in which these words can be read. */
    placesThatShow: (words: string) => placesThatShow(ask, words),
  }
}

type Ask = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

function connect(folder: string): pg.Pool {
  const socket = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4]
  const pool = new pg.Pool({ host: socket, user: 'heard', database: 'heard', max: 2 })
  pool.on('error', () => undefined)
  return pool
}

async function responseBehind(
  ask: Ask,
  folder: string,
  survey: string,
  receipt: string,
): Promise<StoredResponse | null> {
  const { words, links } = await keys(ask, folder, survey)
  const id = mac(keyFor('responses', links), receipt)
  const [row] = await ask('SELECT *, week::text AS week FROM responses WHERE id = $1', [id])
  if (!row) return null
  const texts = await ask('SELECT question, sealed FROM response_texts WHERE response_id = $1', [id])
  const opened = texts.map(({ question, sealed }) => [
    question,
    unlock(keyFor('words', words), `${id.toString('hex')} ${question}`, sealed as Buffer).toString('utf8'),
  ])
  return { ...row, words: Object.fromEntries(opened) } as StoredResponse
}

async function placesThatShow(ask: Ask, words: string): Promise<string[]> {
  const tables = await ask(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
  const hex = Buffer.from(words, 'utf8').toString('hex')
  const places: string[] = []
  for (const { tablename } of tables) {
    const sql = `SELECT 1 FROM "${tablename}" AS t WHERE position($1 in t::text) > 0 OR position($2 in t::text) > 0`
    if ((await ask(`${sql} LIMIT 1`, [words, hex])).length) places.push(String(tablename))
  }
  return places
}

async function keys(ask: Ask, folder: string, survey: string) {
  const own = Buffer.from(readFileSync(join(folder, 'key'), 'utf8').trim(), 'hex')
  const [row] = await ask('SELECT words, links FROM survey_keys WHERE survey_id = $1', [survey])
  const open = (purpose: string) => unlock(own, `${survey}/${purpose}`, row![purpose] as Buffer)
  return { words: open('words'), links: open('links') }
}

function keyFor(purpose: string, from: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `heard/${purpose}`, 32))
}

function mac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function unlock(key: Buffer, place: string, locked: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(0, 12)).setAAD(Buffer.from(place))
  decipher.setAuthTag(locked.subarray(-16))
  return Buffer.concat([decipher.update(locked.subarray(12, -16)), decipher.final()])
}
