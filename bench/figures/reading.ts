/** Reads one survey's figures through Heard's code, and the same rows through bare `pg`, in turns; says both times. */
import pg from 'pg'
import { partsFor } from '../../domain/insights/filter'
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

const sql = {
  name: 'roll-ups',
  text: 'SELECT wave_id, part, n, counts FROM roll_ups WHERE survey_id = $1 AND wave_id = ANY($2) AND part = ANY($3)',
  values: [survey, waves, parts],
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const took = { ours: [] as number[], bare: [] as number[] }
for (let n = 0; n < samples + 20; n++) {
  const ours = await time(() => surveyInsights(survey, address))
  const bare = await time(() => client.query(sql))
  if (n >= 20) {
    took.ours.push(ours)
    took.bare.push(bare)
  }
}
await client.end()
await closeDatabases()
process.send!({ ...took, n: known.figures?.n ?? 0 }, () => process.disconnect())
