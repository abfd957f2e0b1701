/** Measures what the voice board and the plan cost a server with twenty organisations, five years and 50,000 register rows. */
import { aColleague, cookieOf } from '../testing/staff'
import { report, rounded, type Line } from './report'
import { askDatabase } from './running/database'
import { startHeard, type Heard } from './running/heard'
import { whenQuiet } from './running/quiet'

const SAMPLES = process.argv.includes('--quick') ? 40 : 200
const MOST = 80
const NOBODY = `'00000000-0000-4000-8000-000000000000'`
const LEVEL = `(ARRAY['direct','supported','observed','represented','declined','not_captured','unknown'])[1 + n % 7]`

/** 20 organisations: 2,000 editions of 200 reports and 48,000 cases of 960 rounds, over five years. */
const rows = [
  `INSERT INTO organisations (id, name, email_domains) SELECT 'org' || o, 'Organisation ' || o, '{}' FROM generate_series(1, 20) o`,
  `INSERT INTO agreed_reports (organisation_id, title, owner, cycle, first_due, in_scope, priorities, person_id, "on")
   SELECT 'org' || 1 + n % 20, 'Report ' || n, 'QA', 'quarterly', '2021-01-31', true, ARRAY['p' || 1 + n % 9], ${NOBODY}, now() FROM generate_series(1, 200) n`,
  `INSERT INTO report_editions (report_id, organisation_id, due_on, period, published_on, child_level, child_rule, family_level,
     family_rule, rules, influence, collected_on, sealed, person_id, "on")
   SELECT r.id, organisation_id, day, '2026', day, ${LEVEL}, 'R', ${LEVEL.replaceAll('n % 7', '(n / 7) % 7')}, 'R', 1, 'heard', day - 30, '\\x', ${NOBODY}, day
   FROM agreed_reports r, generate_series(1, 10) n, LATERAL (SELECT date '2021-10-01' + n * 180 AS day) d`,
  `INSERT INTO audit_rounds (organisation_id, title, service, audited_on, sample, auditor, tool, person_id, "on")
   SELECT 'org' || 1 + n % 20, 'Round ' || n, 'Service ' || n % 8, date '2021-10-01' + (n % 1800), (ARRAY['all','random','themed'])[1 + n % 3], 'QA', 'none', ${NOBODY}, now() FROM generate_series(1, 960) n`,
  `INSERT INTO audited_cases (round_id, organisation_id, reference, grade, child_level, child_rule, family_level, family_rule, rules, sealed, person_id, "on")
   SELECT r.id, organisation_id, 'C-' || n, 'good', ${LEVEL}, 'R', ${LEVEL.replaceAll('n % 7', '(n / 7) % 7')}, 'R', 1, '\\x', ${NOBODY}, now() FROM audit_rounds r, generate_series(1, 50) n`,
  `INSERT INTO measure_values (plan_id, measure_id, period, value, "on", way, source, organisation_id, entered_on)
   SELECT p.plan_id, m->>'id', 2021 + q / 4 || '-Q' || 1 + q % 4, 50 + q, date '2021-03-31' + q * 91, 'register', 'Register', 'council', now()
   FROM (SELECT DISTINCT plan_id, content FROM plan_editions) p, jsonb_array_elements(p.content->'priorities') a,
     jsonb_array_elements(a->'measures') m, generate_series(0, 19) q`,
  'ANALYZE',
]

async function times({ url }: Heard, path: string, cookie: string): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < SAMPLES + 20; n++) {
    const began = performance.now()
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} said ${answer.status}: ${text.slice(0, 200)}`)
    if (n >= 20) took.push(performance.now() - began)
  }
  return took.sort((a, b) => a - b)
}

const heard = await startHeard()
try {
  for (const sql of rows) await askDatabase(heard.folder, sql)
  const look = (sql: string, values?: unknown[]) => askDatabase(heard.folder, sql, values)
  const colleague = await aColleague(look, { roles: ['analyst'], organisation: 'org1' })
  const { name, value } = await cookieOf(heard.folder, colleague)
  const idle = await whenQuiet()
  const pages = {
    'voice board, everything': '/staff/voice',
    'voice board, one organisation': '/staff/voice?organisation=org3',
    'plan for staff, 67 measures': '/staff/plan',
    'one priority of the plan, in public': '/en/plan/p5',
  }
  const lines: Line[] = []
  const middles: Record<string, number> = {}
  for (const [what, path] of Object.entries(pages)) {
    const took = await times(heard, path, `${name}=${value}`)
    middles[what] = rounded(took[took.length >> 1]!)
    lines.push({
      what: `${what}, p95`,
      measured: took[Math.floor(took.length * 0.95)]!,
      unit: 'ms',
      most: MOST,
    })
  }
  await report('voice', lines, { samples: SAMPLES, idle, middles })
} finally {
  await heard.remove()
}
