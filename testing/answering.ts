import { expect, type Page } from '@playwright/test'
import type { Way } from '../domain/ways/way'
import { said } from './words'

/** Opens a survey, starts it in a way and agrees to take part: the first page after that is on the screen. */
export async function begin(page: Page, survey: string, way: Way = 'words'): Promise<void> {
  await page.goto(`/en/surveys/${survey}`)
  const inWords = page.getByRole('button', { name: said('start.start'), exact: true })
  const inThisWay = page.getByRole('button', { name: said(`ways.${way}.start`), exact: true })
  await (way === 'words' ? inWords.or(inThisWay) : inThisWay).click()
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))
}

/** Chooses these options of the question that is asked now, and goes on. */
export async function choose(page: Page, question: string, ...options: string[]): Promise<void> {
  await expectQuestion(page, question)
  for (const option of options) await optionCalled(page, option).check()
  await press(page, said('question.continue'))
}

/** Writes in the box of the question that is asked now, and goes on. */
export async function write(page: Page, question: string, words: string): Promise<void> {
  await expectQuestion(page, question)
  await page.getByRole('textbox', { name: question }).fill(words)
  await press(page, said('question.continue'))
}

/** Skips the question that is asked now. */
export async function skip(page: Page, question: string): Promise<void> {
  await expectQuestion(page, question)
  await press(page, said('question.skip'))
}

/** Skips every question until there is nothing left but to check and send. */
export async function skipTheRest(page: Page): Promise<void> {
  while (!(await headingOf(page)).includes(said('check.title'))) {
    const skipAll = page.getByRole('button', { name: said('aboutYou.skipAll') })
    const more = page.getByRole('button', { name: said('more.more') })
    if (await skipAll.or(more).count()) await skipAll.or(more).click()
    else await page.getByRole('button', { name: wayPast }).click()
  }
}

const wayPast = /^(Skip this|Prefer not to say|I don.t want to say)/

/** Sends what is on the check page and answers the receipt code. */
export async function sendAnswers(page: Page): Promise<string> {
  await press(page, said('check.send'))
  await expectHeading(page, said('thanks.title'))
  return receiptCode(page)
}

/** The receipt code on the page. */
export async function receiptCode(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText()
  return text.match(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/)![0]
}

/** Presses a button. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** The radio or tick box of an option, by its words alone. */
export function optionCalled(page: Page, option: string) {
  return page
    .getByRole('radio', { name: option, exact: true })
    .or(page.getByRole('checkbox', { name: option, exact: true }))
}

/** The question that is asked now is this one. */
export async function expectQuestion(page: Page, question: string): Promise<void> {
  await expectHeading(page, question)
}

/** The page's one heading of the first level says this. */
export async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

/** What the page's heading says. */
export async function headingOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ')
}

/** The secret in the address of a draft's page. */
export function tokenIn(page: Page): string {
  return page.url().match(/\/d\/([^/]+)/)![1]!
}
