import 'server-only'
import { partsOf, type SealedRow } from '../../domain/insights/roll-up'
import { plus, type Counts } from '../../domain/insights/counts'
import { canonical } from '../../domain/surveys/publish'
import type { Transaction } from '../audit/audit'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'

type Fresh = Omit<SealedRow, 'number'>
type Chained = SealedRow & { wave: string; sealedOn: string }

const AT_ONCE = 100

/** Adds sealed groups to a survey's chain and to what is shown. Rows are added, never changed. */
export async function addSealedRows(
  tx: Transaction,
  { survey, wave, day }: { survey: string; wave: string; day: string },
  rows: Fresh[],
): Promise<void> {
  const [last] = await tx.$queryRaw<{ number: number; hash: Uint8Array }[]>`
    SELECT number, hash FROM sealed_groups WHERE survey_id = ${survey} ORDER BY number DESC LIMIT 1`
  let { number, hash } = last ?? { number: 0, hash: new Uint8Array() }
  for (const { labels, n, counts } of rows) {
    number++
    hash = bytes(chained(survey, { number, wave, labels, n, counts, sealedOn: day }, hash))
    await tx.$executeRaw`
      INSERT INTO sealed_groups (survey_id, number, wave_id, labels, n, counts, sealed_on, hash)
      VALUES (${survey}, ${number}, ${wave}, ${labels}::text[], ${n}, ${JSON.stringify(counts)}::jsonb,
        ${day}::date, ${hash})`
  }
  await addToRollUps(tx, survey, wave, rows)
}

/** The number of the first sealed group of a survey that is not as it was written; null when the chain holds. */
export async function brokenAt(tx: Pick<Transaction, '$queryRaw'>, survey: string): Promise<number | null> {
  let before: Uint8Array = new Uint8Array()
  for (let at = 0; ; at += AT_ONCE) {
    const rows = await tx.$queryRaw<(Chained & { hash: Uint8Array })[]>`
      SELECT number, wave_id AS wave, labels, n, counts, sealed_on::text AS "sealedOn", hash FROM sealed_groups
      WHERE survey_id = ${survey} ORDER BY number OFFSET ${at} LIMIT ${AT_ONCE}`
    for (const [place, { hash, ...row }] of rows.entries()) {
      if (row.number !== at + place + 1 || !chained(survey, row, before).equals(hash)) return at + place + 1
      before = hash
    }
    if (rows.length < AT_ONCE) return null
  }
}

function chained(survey: string, row: Chained, before: Uint8Array): Buffer {
  const key = keyFor('sealed groups', installationKey())
  return mac(key, canonical([Buffer.from(before).toString('hex'), survey, row]))
}

type Part = { n: number; counts: Counts }

async function addToRollUps(tx: Transaction, survey: string, wave: string, rows: Fresh[]): Promise<void> {
  const more = new Map<string, Part>()
  for (const { labels, n, counts } of rows) for (const part of partsOf(labels)) add(more, part, { n, counts })
  const parts = [...more.keys()]
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const some = parts.slice(at, at + AT_ONCE)
    const known = await tx.$queryRaw<(Part & { part: string })[]>`
      SELECT part, n, counts FROM roll_ups WHERE survey_id = ${survey} AND wave_id = ${wave} AND part = ANY(${some})`
    for (const { part, ...sum } of known) add(more, part, sum)
    const sums = some.map((part) => ({ part, ...more.get(part)! }))
    await tx.$executeRaw`
      INSERT INTO roll_ups (survey_id, wave_id, part, n, counts)
      SELECT ${survey}, ${wave}, part, n, counts
      FROM jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) AS sums (part text, n integer, counts jsonb)
      ON CONFLICT (survey_id, wave_id, part) DO UPDATE SET n = excluded.n, counts = excluded.counts`
  }
}

function add(to: Map<string, Part>, part: string, { n, counts }: Part): void {
  const sum = to.get(part)
  to.set(part, sum ? { n: sum.n + n, counts: plus(sum.counts, counts) } : { n, counts })
}
