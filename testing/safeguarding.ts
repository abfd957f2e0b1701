import type { Page } from '@playwright/test'
import { questionsOf } from '../domain/surveys/survey'
import { aDraft, answerDraft, sendDraft } from './raw-draft'
import { aColleague, comeInAs, type Colleague } from './staff'
import type { Store } from './store'
import { ourSurveys } from './surveys'

/** Somebody new, who is signed in on a page from now on. */
export async function cameIn(
  page: Page,
  { look }: Store,
  wanted: Parameters<typeof aColleague>[1],
): Promise<Colleague> {
  const person = await aColleague(look, wanted)
  await comeInAs(page, person)
  return person
}

/** Sends these words as the answer to one question of a survey, and skips the rest; answers the receipt code. */
export async function sendWords(
  home: string,
  survey: string,
  question: string,
  words: string,
): Promise<string> {
  const questions = questionsOf(ourSurveys().find(({ id }) => id === survey)!)
  const number = questions.findIndex(({ key }) => key === question) + 1
  const draft = await aDraft(home, survey)
  await answerDraft(home, draft, { [number]: { [question]: words } })
  return sendDraft(home, draft)
}

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
