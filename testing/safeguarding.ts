import type { Store } from './store'

/** The last possible concern of a survey, as its row. */
export async function lastConcern({ look }: Store, survey: string) {
  const [row] = await look(
    `SELECT id::text, alerts, encode(response_id, 'hex') AS response, next_alert_at, acknowledged_at
     FROM concerns WHERE survey_id = $1 ORDER BY flagged_at DESC, next_alert_at DESC LIMIT 1`,
    [survey],
  )
  return row as {
    id: string
    alerts: number
    response: string
    next_alert_at: Date | null
    acknowledged_at: Date | null
  }
}
