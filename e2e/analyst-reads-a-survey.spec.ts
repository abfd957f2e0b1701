import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { waveName } from '../domain/insights/wave-name'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { tabTo } from '../testing/keyboard'
import { onAnotherHeard as test } from '../testing/own-heard'
import { lastQuarter, sealedAnswers } from '../testing/sealed-answers'
import { aColleague, comeInAs } from '../testing/staff'

test.beforeEach(async ({ page, store, heard }) => {
  const reader = await aColleague(store.look, { roles: ['reader'], organisation: 'nhs' })
  await comeInAs(page, reader, heard.folder)
  await sealedAnswers(store, heard.folder)
})

test('an analyst sees which surveys have figures, about how many came, and when more is shown', async ({
  page,
}) => {
  await page.goto('/staff')
  await page.getByRole('link', { name: 'Insights' }).click()
  await expectGoodPage(page)
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Learning in other places: your views' }) })
  await expect(card).toContainText('120 answers shown')
  await expect(card).toContainText('About 15 answers so far')
  await expect(card).toContainText('Results start to show when 20 answers are in')
  await expect(page.getByRole('heading', { name: 'No figures yet' })).toBeVisible()
})

test('an analyst reads a survey: sentence, picture and table agree, question by question', async ({
  page,
}) => {
  await page.goto('/staff/insights')
  await page.getByRole('link', { name: 'Learning in other places: your views' }).click()
  await expect(page.getByRole('heading', { name: `120 answers, ${waveName(lastQuarter)}` })).toBeVisible()
  await expectGoodPage(page)
  const first = figure(page, '1. What kind of provision is it?')
  await expect(first.getByRole('img')).toBeVisible()
  const rows = first.getByRole('row')
  const numbers = await Promise.all(
    (await rows.all()).slice(1).map(async (row) => Number(await row.getByRole('cell').first().innerText())),
  )
  const base = Number((await first.innerText()).match(/n = (\d+)/)![1])
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(base)
})

test('a table is saved as a file with the same numbers', async ({ page }) => {
  await page.goto('/staff/insights/ap_parent')
  const first = figure(page, '1. What kind of provision is it?')
  const shown = await first.getByRole('row').nth(1).getByRole('cell').first().innerText()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    first.getByRole('link', { name: /^CSV/ }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv).toContain('"Table","About","Group","Answer","Number","Percent","Percent before","Status"')
  expect(csv).toContain(`"Education Support Centre (ESC)",${shown},`)
})

test('a table is copied with a press, and all else works without the script', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/staff/insights/ap_parent')
  const first = figure(page, '1. What kind of provision is it?')
  const shown = await first.getByRole('row').nth(1).getByRole('cell').first().innerText()
  await first.getByRole('button', { name: /^Copy table/ }).click()
  await expect(first.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n').map((row) => row.split('\t').length)).toContain(3)
  expect(copied).toContain(`Education Support Centre (ESC)\t${shown}\t`)
  expect(
    await page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('src'))),
  ).toEqual([expect.stringMatching(/^\/made\/staff-aid-/)])
})

test('without a script the figures are whole, there is no button to copy, and signing out works', async ({
  browser,
  store,
  heard,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: heard.home })
  const page = await context.newPage()
  await comeInAs(page, await aColleague(store.look, { roles: ['reader'], organisation: 'nhs' }), heard.folder)
  await page.goto('/staff/insights/ap_parent')
  await expect(figure(page, '1. What kind of provision is it?').getByRole('row')).not.toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Copy table/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/staff/insights/ap_parent')
  await expect(page).toHaveURL(/sign-in\?from=%2Fstaff%2Finsights%2Fap_parent/)
  await context.close()
})

test('a filter is an address, is taken off again, and says so when nobody can be shown', async ({ page }) => {
  await page.goto('/staff/insights/ap_parent')
  await page.getByLabel('Kind of place').selectOption({ label: 'Elsewhere' })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/ap_kind=elsewhere/)
  await expect(page.getByRole('heading', { level: 2, name: /answers, Elsewhere,/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Remove Kind of place: Elsewhere' }).click()
  await expect(page.getByRole('heading', { name: `120 answers, ${waveName(lastQuarter)}` })).toBeVisible()
  await page.goto('/staff/insights/ap_young_person?age_band=not_said&who_answers=not_said')
  await expect(page.getByRole('heading', { name: 'Not shown, to protect people' })).toBeVisible()
  await expectGoodPage(page)
})

test('young people’s own words stand apart from what others say for them', async ({ page }) => {
  await page.goto('/staff/insights/ap_young_person')
  const feel = figure(page, /^7\. /)
  for (const name of ['Own voice', 'With help', 'Someone else’s view'])
    await expect(feel.getByRole('row').filter({ hasText: name })).toHaveCount(1)
  await expectGoodPage(page)
})

test('groups are set side by side, and those too small are marked', async ({ page }) => {
  // The longest page of all, with a table of groups under each question.
  test.slow()
  await page.goto('/staff/insights/ap_parent?by=child_age_band')
  await expectGoodPage(page)
  await expect(page.getByText('[c] = not shown, so no one can be recognised')).toBeVisible()
})

test('a survey without answers says when results start', async ({ page }) => {
  await page.goto('/staff/insights/early_years')
  await expect(page.getByText('Results start to show when 20 answers are in')).toBeVisible()
  await expectGoodPage(page)
})

test('all of it with the keyboard', async ({ page }) => {
  await page.goto('/staff/insights/ap_parent')
  await tabTo(page, ({ sort }) => sort.startsWith('select'))
  await tabTo(page, ({ words }) => words.startsWith('Apply filters'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/wave=/)
})

/** The section of one question. */
function figure(page: Page, name: string | RegExp) {
  return page.getByRole('region', { name }).filter({ has: page.getByRole('heading', { level: 3, name }) })
}
