/** Measures what figures cost with ten thousand and with a million answers: sealing them, showing them, saving them. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { aColleague, cookieOf } from '../testing/staff'
import { addAnswers } from './figures/many-answers'
import { sealAll } from './figures/sealing'
import { median, report, rounded, type Line } from './report'
import { askDatabase } from './running/database'
import { startHeard, type Heard } from './running/heard'
import { databaseIn, memoryOf } from './running/processes'
import { whenQuiet } from './running/quiet'

const quick = process.argv.includes('--quick')
const SURVEY = 'eoa_parent'
const FILTER = 'assessment_outcome=waiting'
const FEW = quick ? 1000 : 10_000
const ONE_SEALING = quick ? 2000 : 100_000
const MANY = quick ? 5000 : 1_000_000
const SAMPLES = quick ? 40 : 200

type Took = { ours: number[]; bare: number[]; n: number }
type Asked = { heard: Heard; cookie: string }

const reading = fileURLToPath(new URL('./figures/reading.ts', import.meta.url))

async function readBoth(heard: Heard): Promise<Took> {
  const env = { SURVEY, QUERY: FILTER, SAMPLES: String(SAMPLES), HEARD_DATA: heard.folder }
  const child = fork(reading, {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    env: { ...process.env, ...env, DATABASE_URL: await databaseIn(heard.folder) },
  })
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve(said as Took))
    child.once('exit', (code) => code && reject(new Error(`Reading figures ended with ${code}`)))
  })
}

/** How long a page takes at each of these, asked in turns, so that a slow minute of the machine falls on all. */
async function inTurns(asked: Asked[], path: string, samples = SAMPLES): Promise<number[][]> {
  const took = asked.map((): number[] => [])
  for (let n = 0; n < samples + 20; n++)
    for (const [at, { heard, cookie }] of asked.entries()) {
      const began = performance.now()
      const answer = await fetch(heard.url + path, { headers: { cookie }, redirect: 'manual' })
      const text = await answer.text()
      if (answer.status !== 200) throw new Error(`${path} said ${answer.status}: ${text.slice(0, 200)}`)
      if (n >= 20) took[at]!.push(performance.now() - began)
    }
  return took.map((times) => times.sort((a, b) => a - b))
}

async function asAnalyst(heard: Heard): Promise<Asked> {
  const look = (sql: string, values?: unknown[]) => askDatabase(heard.folder, sql, values)
  const colleague = await aColleague(look, { roles: ['analyst'], organisation: 'council' })
  const { name, value } = await cookieOf(heard.folder, colleague)
  return { heard, cookie: `${name}=${value}` }
}

/** Seals a million answers in portions, and answers how long each took and the most memory one held. */
async function sealMany(heard: Heard, already: number) {
  const seconds: number[] = []
  let highest = 0
  for (let sealed = already; sealed < MANY; sealed += ONE_SEALING) {
    await addAnswers(heard, SURVEY, Math.min(ONE_SEALING, MANY - sealed))
    const one = await sealAll(heard)
    seconds.push(rounded(one.seconds))
    highest = Math.max(highest, one.mebibytes)
    console.log(`  sealed ${sealed + ONE_SEALING} in all; this portion took ${seconds.at(-1)} s`)
  }
  return { seconds, highest }
}

const p95 = (took: number[]) => took[Math.floor(took.length * 0.95)]!
const ratio = (a: number[], b: number[]) => median(a) / median(b)

const small = await startHeard()
const large = await startHeard()
try {
  await addAnswers(small, SURVEY, FEW)
  await sealAll(small)
  const sealing = await sealMany(large, 0)
  const both = [await asAnalyst(large), await asAnalyst(small)]
  for (const { folder } of [small, large]) await askDatabase(folder, 'ANALYZE')
  const idle = await whenQuiet()
  const page = `/staff/insights/${SURVEY}`
  const [everyone, everyoneOfFew] = await inTurns(both, page)
  const [filtered, filteredOfFew] = await inTurns(both, `${page}?${FILTER}`)
  const [saved] = await inTurns(both.slice(0, 1), `${page}/export?as=csv`, 40)
  const { ours, bare } = await readBoth(large)
  const lines: Line[] = [
    { what: 'one survey, everyone, p95', measured: p95(everyone!), unit: 'ms', most: 50 },
    { what: 'one survey, one filter, p95', measured: p95(filtered!), unit: 'ms', most: 50 },
    { what: 'one survey as CSV, p95', measured: p95(saved!), unit: 'ms' },
    {
      what: 'reading the figures, of the same rows by hand-written SQL',
      measured: ratio(ours, bare),
      unit: '×',
      most: 3,
    },
    {
      what: `a page of ${MANY}, of one of ${FEW}`,
      measured: ratio(filtered!, filteredOfFew!),
      unit: '×',
      most: 1.2,
    },
    { what: `sealing ${ONE_SEALING}`, measured: median(sealing.seconds), unit: 's', most: 60 },
    { what: 'sealing, memory at its highest', measured: sealing.highest, unit: 'MiB', most: 500 },
  ]
  const [rows] = await askDatabase(
    large.folder,
    `SELECT (SELECT count(*)::integer FROM responses) AS responses, (SELECT count(*)::integer FROM sealed_groups) AS groups,
       (SELECT count(*)::integer FROM roll_ups) AS "rollUps", (SELECT sum(n)::integer FROM sealed_groups) AS people`,
  )
  const took = { everyone, everyoneOfFew, filtered, filteredOfFew, saved, ours, bare }
  const middles = Object.fromEntries(
    Object.entries(took).map(([what, times]) => [what, rounded(median(times!))]),
  )
  const serving = memoryOf(large.pid())
  await report('figures', lines, { samples: SAMPLES, idle, rows, middles, sealing, serving })
} finally {
  await small.remove()
  await large.remove()
}
