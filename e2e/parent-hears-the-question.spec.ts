import type { Page } from '@playwright/test'
import { begin, choose } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { giveVoices, spokenOn } from '../testing/voices'
import { said } from '../testing/words'

const remote = { name: 'Cloud', lang: 'en-GB', localService: false, default: true }
const american = { name: 'Phone US', lang: 'en-US', localService: true }
const british = { name: 'Phone GB', lang: 'en-GB', localService: true }
const polish = { name: 'Phone PL', lang: 'pl-PL', localService: true }

const satisfied = 'How satisfied are you with the help you had from this team?'

test('a press reads the question and each answer with a voice of the phone, and marks what is read', async ({
  page,
}) => {
  await giveVoices(page, [remote, polish, american, british])
  await begin(page, 'email_signature')
  await expect(hear(page)).toBeVisible()
  await expectGoodPage(page)
  expect(await spokenOn(page)).toEqual([])

  await hear(page).click()
  const answers = await page.locator('.card').allInnerTexts()
  const wanted = [satisfied, ...answers]
  await expect.poll(() => spokenOn(page).then((all) => all.map(({ words }) => words))).toEqual(wanted)
  const all = await spokenOn(page)
  expect(all.map(({ marked }) => marked.trim())).toEqual(wanted)
  expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(['Phone GB']))
  expect(new Set(all.map(({ rate }) => rate))).toEqual(new Set([1]))
  await expect(hear(page)).toBeVisible()
  await expect(page.locator('.speaking')).toHaveCount(0)
})

test('it stops when asked, reads slowly when asked, and never sends the answer', async ({ page }) => {
  await giveVoices(page, [british])
  await begin(page, 'eoa_parent')
  const here = page.url()
  await page.getByRole('button', { name: said('hear.slow') }).click()
  await hear(page).click()
  await page.getByRole('button', { name: said('hear.stop'), exact: true }).click()
  const before = await spokenOn(page)
  await expect(page.locator('.speaking')).toHaveCount(0)

  await hear(page).click()
  await expect(hear(page)).toBeVisible()
  const after = (await spokenOn(page)).slice(before.length)
  expect(after[0]).toMatchObject({ words: await page.getByRole('heading', { level: 1 }).innerText() })
  expect(after.filter(({ words }) => words === after[0]!.words)).toHaveLength(1)
  expect([...before, ...after].every(({ rate }) => rate < 1)).toBe(true)
  expect(page.url()).toBe(here)
})

test('the words before a box are read in sentences, and voices that come late are used', async ({ page }) => {
  await giveVoices(page, [british], { late: true })
  await begin(page, 'email_signature')
  await choose(page, satisfied, 'Satisfied')
  await hear(page).click()
  await expect(hear(page)).toBeVisible()
  const words = (await spokenOn(page)).map((piece) => piece.words)
  // What is true depends on whether somebody is on the reading rota now.
  expect(words.filter((text) => /^Nobody (reads it|is reading these)/.test(text))).toHaveLength(1)
  expect(Math.max(...words.map((text) => text.length))).toBeLessThanOrEqual(160)
})

test('without a voice of the phone in the language of the question there is no button', async ({ page }) => {
  await giveVoices(page, [remote, polish])
  await begin(page, 'email_signature')
  await expect(hear(page)).toBeHidden()
  expect(await spokenOn(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('there is no button that does nothing', async ({ page }) => {
    await begin(page, 'email_signature')
    await expect(hear(page)).toBeHidden()
  })
})

function hear(page: Page) {
  return page.getByRole('button', { name: said('hear.play'), exact: true })
}
