import 'server-only'
import { CHECKED_ONE_IN, DAYS_TO_CHECK } from '../../domain/paper/keying'
import { daysAfter, today } from '../clock'
import { database } from '../db'

/**
 * Lets forms of earlier days go, with all that leads from them to their responses: a lot decides which ones wait for a
 * second person, one in ten and at least one of each batch, and those wait a week. Gives how many went.
 */
export async function letPaperGo(): Promise<number> {
  const db = database('owner')
  await db.$executeRaw`
    UPDATE paper_forms SET state = 'drawn' WHERE state = 'keyed' AND response_id IS NOT NULL AND id IN (
      SELECT id FROM (SELECT f.id, row_number() OVER (PARTITION BY f.batch_id ORDER BY f.state = 'keyed', f.lot) AS place,
          count(*) OVER (PARTITION BY f.batch_id) AS keyed
        FROM paper_forms f JOIN paper_batches b ON b.id = f.batch_id
        WHERE b."on" < ${today()}::date AND f.state <> 'taken_out') drawn WHERE place <= ceil(keyed / ${CHECKED_ONE_IN}::numeric))
      AND NOT EXISTS (SELECT 1 FROM paper_forms d WHERE d.batch_id = paper_forms.batch_id AND d.state = 'drawn')`
  const forms = await db.$executeRaw`
    DELETE FROM paper_forms f USING paper_batches b WHERE b.id = f.batch_id
      AND (b."on" < ${today()}::date AND (f.state NOT IN ('drawn', 'comparing') OR f.response_id IS NULL)
        OR b."on" < ${daysAfter(today(), -DAYS_TO_CHECK)}::date)`
  await db.$executeRaw`
    DELETE FROM paper_batches b WHERE b."on" < ${today()}::date
      AND NOT EXISTS (SELECT 1 FROM paper_forms f WHERE f.batch_id = b.id)`
  return forms
}
