/** Measures what the charter costs a server with twenty commitments, two thousand suggestions and five versions. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { starterEdits } from '../domain/charter/starter'
import { sealedText, textOf, type Edit } from '../domain/charter/text'
import { atTheTable, starter } from '../testing/charter'
import { publishTheFirst, showEverything } from '../testing/charter-stages'
import { cookieOf } from '../testing/staff'
import { report, rounded, type Line } from './report'
import { askDatabase } from './running/database'
import { startHeard, type Heard } from './running/heard'
import { databaseIn } from './running/processes'
import { whenQuiet } from './running/quiet'

const quick = process.argv.includes('--quick')
const SAMPLES = quick ? 40 : 200
const SUGGESTIONS = quick ? 200 : 2000
const VERSIONS = 5
const MOST = 80
const MOST_BYTES = 40_000

type Look = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** Every later version changes a word in each commitment; the last one is open to everybody. */
async function writeVersions(look: Look): Promise<void> {
  await publishTheFirst(look)
  const edits = starterEdits(starter)
  for (let version = 2; version <= VERSIONS; version++) {
    const last = version === VERSIONS
    await look(`UPDATE charter_versions SET stage = 'superseded' WHERE number = $1 AND $2`, [
      version - 1,
      !last,
    ])
    await look(
      `INSERT INTO charter_versions (charter_id, number, stage, consult_opens_on, consult_closes_on)
       VALUES ($1, $2, 'consult', current_date, current_date + 30)`,
      [starter.id, version],
    )
    const changed = textOf(edits).commitments.map((one): Edit => ({
      did: 'commitment',
      commitment: { ...one, text: `${one.text} Version ${version}.` },
    }))
    for (const edit of changed)
      await look(
        `INSERT INTO charter_edits (charter_id, number, version, edit, reason, suggestions, "on")
         SELECT $1, max(number) + 1, $2, $3, 'To measure', '{}', current_date FROM charter_edits`,
        [starter.id, version, JSON.stringify(edit)],
      )
    edits.push(...changed)
    if (last) break
    const text = textOf(edits)
    await look(
      `UPDATE charter_versions SET stage = 'published', hash = $1, text = $2, locked_on = current_date - 20,
         locked_at = (SELECT max(number) FROM charter_edits), published_on = current_date - 10 WHERE number = $3`,
      [createHash('sha256').update(sealedText(text)).digest('hex'), JSON.stringify(text), version],
    )
  }
}

async function suggest(heard: Heard): Promise<void> {
  const env = {
    COUNT: String(SUGGESTIONS),
    DATABASE_URL: await databaseIn(heard.folder),
    HEARD_DATA: heard.folder,
  }
  const script = fileURLToPath(new URL('./charter/say.ts', import.meta.url))
  const words = ['--conditions=react-server', '--import', 'tsx', script]
  await promisify(execFile)(process.execPath, words, { env: { ...process.env, ...env } })
}

async function timesOf(
  { url }: Heard,
  path: string,
  cookie: string,
): Promise<{ took: number[]; bytes: number }> {
  const took: number[] = []
  let bytes = 0
  for (let n = 0; n < SAMPLES + 20; n++) {
    const began = performance.now()
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} said ${answer.status}: ${text.slice(0, 200)}`)
    if (n >= 20) took.push(performance.now() - began)
    bytes = Number(answer.headers.get('content-length')) || bytes
  }
  return { took: took.sort((a, b) => a - b), bytes }
}

const heard = await startHeard()
try {
  const look: Look = (sql, values) => askDatabase(heard.folder, sql, values)
  await writeVersions(look)
  await suggest(heard)
  await showEverything(look)
  await look('ANALYZE')
  const colleague = await atTheTable(look, 'council')
  const { name, value } = await cookieOf(heard.folder, colleague)
  const idle = await whenQuiet()
  const pages = {
    'charter, in public': '/en/charter',
    'one commitment, in public': '/en/charter/clauses/welcome-2',
    'two versions compared': `/en/charter/compare/1/${VERSIONS - 1}`,
    'charter, for staff': '/staff/charter',
    'all suggestions, for staff': '/staff/charter/suggestions',
    'one commitment, for staff': '/staff/charter/text/welcome-2',
  }
  const lines: Line[] = []
  const middles: Record<string, number> = {}
  for (const [what, path] of Object.entries(pages)) {
    const { took, bytes } = await timesOf(heard, path, `${name}=${value}`)
    middles[what] = rounded(took[took.length >> 1]!)
    lines.push({
      what: `${what}, p95`,
      measured: took[Math.floor(took.length * 0.95)]!,
      unit: 'ms',
      most: MOST,
    })
    if (what === 'charter, in public')
      lines.push({ what: `${what}, as it is sent`, measured: bytes, unit: 'bytes', most: MOST_BYTES })
  }
  const [counted] = await look(
    `SELECT (SELECT count(*)::int FROM charter_suggestions) AS suggestions, (SELECT count(*)::int FROM charter_versions) AS versions`,
  )
  await report('charter', lines, { samples: SAMPLES, idle, counted, middles })
} finally {
  await heard.remove()
}
