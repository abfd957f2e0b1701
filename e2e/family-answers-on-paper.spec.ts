import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { questionsOf } from '../domain/surveys/survey'
import { expectHeading } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { raw } from '../testing/raw-request'
import { ourSurveys } from '../testing/surveys'
import { said } from '../testing/words'

const MILLIMETRE = 96 / 25.4

for (const [path, size] of [
  ['/en/print/eoa_parent', 12],
  ['/ur/print/eoa_parent?size=16', 16],
  ['/ar/print/yp_5_10?way=pictures&size=24', 24],
  ['/pl/print/yp_11_25?way=easy_read', 16],
] as const)
  test(`${path} prints in ${size} point, and reads well on a screen too`, async ({ page }) => {
    await page.goto(path)
    await expectGoodPage(page)
    await page.emulateMedia({ media: 'print' })
    const points = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize) * 0.75)
    expect(Math.round(points)).toBe(size)
    await expectFitForPens(page)
    await expect(page.getByRole('navigation')).toBeHidden()
  })

test('a form asks every question of its survey, in its order and with its number', async ({ page }) => {
  for (const survey of ourSurveys()) {
    await page.goto(`/en/print/${survey.id}`)
    const asked = questionsOf(survey).map((_, at) => `${at + 1}.`)
    const headings = await page.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(headings.map((text) => /^\d+\./.exec(text)?.[0]).filter(Boolean)).toEqual(asked)
  }
})

test('a form says in words whom a question is for, and where everyone else goes on', async ({ page }) => {
  await page.goto('/en/print/eoa_parent')
  const plan = 'Questions 15 to 22 are only for you if you ticked “We got an EHC plan” at question 2.'
  await expect(page.getByText(`${plan} If not, go to question 23.`)).toBeVisible()
  await page.goto('/en/print/yp_5_10')
  await expect(page.getByText('Me, by myself (go to question 5)')).toBeVisible()
})

test('the start page leads to the forms, and the printed address leads back', async ({ page, home }) => {
  await page.goto('/en/surveys/eoa_parent')
  await page
    .getByRole('link', { name: said('paper.size.16') })
    .first()
    .click()
  await expectHeading(page, 'Your views on the assessment')
  await expect(page.getByText(`${new URL(home).host}/eoafam`)).toBeVisible()
  await page.goto('/eoafam')
  await expectHeading(page, 'Your views on the assessment')
  expect(new URL(page.url()).pathname).toBe('/en/surveys/eoa_parent')
})

test('a short address is found in any case, in the best language, with the letter of a batch or without', async ({
  home,
}) => {
  const lead = async (path: string, language: string) => {
    const { status, headers } = await raw(home, path, { headers: { 'accept-language': language } })
    return [status, headers.location]
  }
  expect(await lead('/eoafam', 'ur-PK,en;q=0.5')).toEqual([303, '/ur/surveys/eoa_parent'])
  expect(await lead('/EOAFAM-k', 'de')).toEqual([303, '/en/surveys/eoa_parent'])
  for (const path of ['/nosuch', '/eoafam-', '/eoafam-toolong', '/go/eoa%2Ffam', '/go/x'])
    expect((await raw(home, path)).status).toBe(404)
})

test('one command makes a tagged PDF with a title and a language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heard-print-'))
  const file = join(folder, 'form.pdf')
  const script = ['scripts/print.mjs', 'email_signature', '--size', '16', '--lang', 'ur', file]
  const env = { ...process.env, PORT: process.env.HEARD_JOURNEY_PORT, SITE_URL: '' }
  const { stdout } = await promisify(execFile)(process.execPath, script, { env })
  expect(stdout).toContain(file)
  const pdf = (await readFile(file)).toString('latin1')
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Lang \(ur\)/)
  expect(pdf).toMatch(/\/Title[ (<]/)
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1)
  await rm(folder, { recursive: true })
})

/** Boxes that a shaky pen can meet, a code that a phone can read, no question over two pages. */
async function expectFitForPens(page: Page) {
  const sizes = await page.evaluate(() => {
    const width = (element: Element) => element.getBoundingClientRect().width
    const boxes = [...document.querySelectorAll('.box')]
    const questions = [...document.querySelectorAll('.question')]
    return {
      box: Math.min(...boxes.map(width)),
      code: width(document.querySelector('.online svg')!),
      whole: questions.every((question) => getComputedStyle(question).breakInside === 'avoid'),
    }
  })
  expect(sizes.box).toBeGreaterThanOrEqual(8 * MILLIMETRE)
  expect(sizes.code).toBeGreaterThanOrEqual(30 * MILLIMETRE)
  expect(sizes.whole).toBe(true)
}
