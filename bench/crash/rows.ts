/** Compares what people were told with what the database holds. */
import { openStore } from '../../testing/store'
import { askDatabase } from '../running/database'
import { SURVEY, type Hand } from './parent'

/** What became of the answers of all hands: all numbers but `rows` and `stored` should be 0. */
export type Count = { rows: number; stored: number; lost: string[]; doubled: number; halfStored: number }

/** Looks up every receipt. Lost: acknowledged, but not there or with other words. Doubled: rows that nobody holds. */
export async function compare(folder: string, hands: Hand[]): Promise<Count> {
  const store = openStore(folder)
  try {
    const lost: string[] = []
    let stored = 0
    for (const { acknowledged, receipt, words } of hands) {
      const response = receipt ? await store.response(SURVEY, receipt) : null
      const whole = response?.words.comment === words && response.answers.rating === 'satisfied'
      if (whole) stored++
      else if (acknowledged) lost.push(`${words}: ${response ? 'stored with other words' : 'not stored'}`)
    }
    const [{ rows, without } = { rows: 0, without: 0 }] = await askDatabase(
      folder,
      `SELECT count(*)::int AS rows, count(*) FILTER (WHERE NOT EXISTS
         (SELECT FROM response_texts WHERE response_id = id))::int AS without
       FROM responses WHERE survey_id = $1`,
      [SURVEY],
    )
    return { rows: Number(rows), stored, lost, doubled: Number(rows) - stored, halfStored: Number(without) }
  } finally {
    await store.close()
  }
}
