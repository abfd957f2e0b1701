import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator } from '@playwright/test'
import { quarterName, quarterWith } from '../domain/report/quarter'
import { waveName } from '../domain/insights/wave-name'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { registerRows } from '../testing/register-rows'
import { lastQuarter, sealedAnswers } from '../testing/sealed-answers'
import { aColleague, comeInAs } from '../testing/staff'

const quarter = quarterWith(lastQuarter.opensOn)
const title = 'Learning in other places: your views'

test.beforeEach(async ({ page, store, heard }) => {
  const reader = await aColleague(store.look, { roles: ['reader'], organisation: 'nhs' })
  await comeInAs(page, reader, heard.folder)
  await sealedAnswers(store, heard.folder)
})

test('a board reads what the pages say, in one document without a script', async ({ page, store }) => {
  test.setTimeout(120_000)
  await store.look('TRUNCATE agreed_reports, audit_rounds CASCADE')
  const { aReportOf, editionsOf, casesOf } = registerRows(store.look)
  const report = await aReportOf('council', ['p1'])
  await editionsOf(report, 'council', 'direct', 2, lastQuarter.opensOn)
  await editionsOf(report, 'council', 'declined', 2, lastQuarter.opensOn)
  const cases: Parameters<typeof casesOf>[3] = [
    ['direct', 'direct', 3],
    ['represented', 'direct', 1],
  ]
  await casesOf('council', 'EHC plans', 'random', cases, lastQuarter.opensOn)

  await page.goto('/staff/insights')
  await page.getByRole('link', { name: 'Board report' }).click()
  await expect(page).toHaveTitle(`Board report, ${quarterName(quarter)}`)
  await expectGoodPage(page)
  await expect(page.locator('script')).toHaveCount(0)
  const short = page.getByRole('region', { name: 'In short' })
  const asked = await cellsOf(short.locator('table'))
  expect(asked.map(([name, , , answers]) => [name, answers])).toContainEqual([title, '120'])
  // Other journeys on this Heard may have asked as well.
  const all = asked.reduce((sum, [, , , answers]) => sum + Number(answers), 0)
  await expect(short).toContainText(`${all} answers in ${asked.length} surveys`)
  await expect(short).toContainText('50% of reports have the voice of the child captured (2 of 4 reports)')
  await expect(short).toContainText(
    '75% of audited cases have the voice of child and family captured (3 of 4',
  )
  const voice = page.getByRole('region', { name: 'Whose voice', exact: true })
  const levels = await cellsOf(voice.locator('table').first())
  expect(levels.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))).toEqual([
    ['Reports', '50% 2 of 4', '50% 2 of 4', '100% 4 of 4', '0% 0 of 4'],
  ])
  await expect(page.getByRole('heading', { name: 'Who is missing' })).toHaveCount(0)

  const said = page.getByRole('region', { name: title })
  const told = {
    found: await said.locator('.found').innerText(),
    metrics: await cellsOf(said.locator('.metrics')),
  }
  const bars = await cellsOf(said.locator('.bars'))
  await page.goto(`/staff/insights/ap_parent?wave=${lastQuarter.id}`)
  await expect(page.locator('.finding')).toHaveText(told.found)
  expect(told.metrics.length).toBeGreaterThan(3)
  const metrics = await cellsOf(page.getByRole('region', { name: 'Table: measures of the plan' }))
  expect(told.metrics.map(([, value, change]) => [value, change])).toEqual(
    metrics.map(([, value, change]) => [value!.split('\n')[0], change]),
  )
  const question = told.found.slice(0, told.found.indexOf('?') + 1)
  const table = await cellsOf(page.getByRole('region', { name: `Table: ${question}` }))
  expect(bars).toEqual(table.map(([answer, number, percent]) => [answer, percent, number]))
})

test('it prints on paper that is never dark, and nothing but the report', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/staff/insights/report?quarter=${quarter}`)
  await expectGoodPage(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('link', { name: 'Back to insights' })).toBeHidden()
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(255, 255, 255)')
})

test('it can be kept as one file, and what is no quarter is told in words', async ({ page }) => {
  const kept = await page.request.get(`/staff/insights/report?quarter=${quarter}&save`)
  expect(kept.headers()['content-disposition']).toBe(`attachment; filename="heard-report-${quarter}.html"`)
  const html = await kept.text()
  expect(html).not.toMatch(/<script|<a [^>]*href="\/|src=|url\(|@import/)
  expect(html).toContain(waveName(lastQuarter))
  for (const wrong of ['2090-Q1', 'x', ''])
    expect((await page.request.get(`/staff/insights/report?quarter=${wrong}`)).status(), wrong).toBe(404)
})

test('one command makes the same document, as HTML and as a tagged PDF', async ({ page, heard }) => {
  const folder = await mkdtemp(join(tmpdir(), 'heard-report-'))
  const socket = (await readFile(join(heard.folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[4]
  const env = {
    ...process.env,
    HEARD_DATA: heard.folder,
    DATABASE_URL: `postgresql://heard@localhost/heard?host=${encodeURIComponent(socket!)}`,
  }
  const make = async (name: string) => {
    await promisify(execFile)(
      process.execPath,
      ['scripts/report.mjs', '--quarter', quarter, join(folder, name)],
      { env },
    )
    return readFile(join(folder, name))
  }
  const kept = await page.request.get(`/staff/insights/report?quarter=${quarter}&save`)
  expect((await make('report.html')).toString()).toBe(await kept.text())
  const pdf = (await make('report.pdf')).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang (en)')
  await rm(folder, { recursive: true })
})

/** The words of each row of a table, cell by cell. */
function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    )
}
