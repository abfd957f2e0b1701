import { expect, type Page } from '@playwright/test'
import { questionsOf } from '../domain/surveys/survey'
import { aDraft, answerDraft, sendDraft } from './raw-draft'
import { ourSurveys } from './surveys'

/** Sends answers to a survey through its public pages, by question, and skips the rest; answers the receipt code. */
export async function sendComment(
  home: string,
  survey: string,
  answers: Record<string, string>,
): Promise<string> {
  const questions = questionsOf(ourSurveys().find(({ id }) => id === survey)!)
  const byNumber = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      questions.findIndex((question) => question.key === key) + 1,
      { [key]: answer },
    ]),
  )
  const draft = await aDraft(home, survey)
  await answerDraft(home, draft, byNumber)
  return sendDraft(home, draft)
}

/** Says what the comments of a survey are read for: they are open on the screen. */
export async function sayPurpose(
  page: Page,
  survey: string,
  reason = 'For the spring report',
): Promise<void> {
  await page.goto(`/staff/comments/${survey}?show=all`)
  await page.getByRole('radio', { name: 'To find what families say' }).check()
  await page.getByLabel('In your own words').fill(reason)
  await page.getByRole('button', { name: 'Show me the comments' }).click()
  await expect(page.getByRole('button', { name: 'I have finished' })).toBeVisible()
}
