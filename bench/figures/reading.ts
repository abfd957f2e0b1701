/** Reads one survey's figures through Heard's code, and the same rows through bare `pg`, in turns; says both times. */
import pg from 'pg'
import { partsFor } from '../../domain/insights/filter'
import { ANY, partOf } from '../../domain/insights/roll-up'
import { closeDatabases } from '../../server/db'
import { surveyInsights } from '../../server/insights/insights'

const [survey, query, samples] = [process.env.SURVEY!, process.env.QUERY!, Number(process.env.SAMPLES)]
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()

const address = new URLSearchParams(query)
const known = (await surveyInsights(survey, address))!
const { whole, split } = partsFor(known.filter, known.offers)
const parts = [whole, ...(split?.map(({ part }) => part) ?? [])]
const waves = [known.filter.wave!.id, ...(known.filter.before ? [known.filter.before.id] : [])]

const everyone = partOf(known.offers.map(() => ANY))
const wave = known.opening.is === 'never' ? '' : known.opening.wave.id

/** The rows that the same page needs, asked for by hand: how the survey stands, its waves with their sums, and the figures. */
const sql = [
  {
    name: 'standing',
    text: `SELECT s.breakdowns, s.smallest_group, f.about, f.or_more
      FROM surveys s, answers_so_far(s.id, $2) f WHERE s.id = $1`,
    values: [survey, wave],
  },
  {
    name: 'waves',
    text: `SELECT w.id, opens_on, closes_on, sends_until, publish_by, finding, withdrawn_on, withdrawn_reason, r.n
      FROM waves w LEFT JOIN roll_ups r ON r.survey_id = w.survey_id AND r.wave_id = w.id AND r.part = $2
      WHERE w.survey_id = $1 ORDER BY opens_on`,
    values: [survey, everyone],
  },
  {
    name: 'roll-ups',
    text: 'SELECT wave_id, part, n, counts FROM roll_ups WHERE survey_id = $1 AND wave_id = ANY($2) AND part = ANY($3)',
    values: [survey, waves, parts],
  },
]

async function byHand(): Promise<void> {
  for (const one of sql) await client.query(one)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const took = { ours: [] as number[], bare: [] as number[] }
for (let n = 0; n < samples + 20; n++) {
  const ours = await time(() => surveyInsights(survey, address))
  const bare = await time(byHand)
  if (n >= 20) {
    took.ours.push(ours)
    took.bare.push(bare)
  }
}
await client.end()
await closeDatabases()
process.send!({ ...took, n: known.figures?.n ?? 0 }, () => process.disconnect())
