import { parse } from 'csv-parse/sync'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { lastQuarter, sealedAnswers } from '../testing/sealed-answers'
import { aColleague, comeInAs } from '../testing/staff'
import { said } from '../testing/words'

const KIND = 'What kind of provision is it?'
const NOTE = 'First results'

test('a parent reads what people told, and a journalist takes the same figures as data', async ({
  page,
  browser,
  store,
  heard,
}) => {
  await sealedAnswers(store, heard.folder)
  await comeInAs(page, await aColleague(store.look, { roles: ['survey_lead'] }), heard.folder)
  const anyone = await browser.newContext({ baseURL: heard.home })
  const reader = await anyone.newPage()
  const results = `/en/results/ap_parent?wave=${lastQuarter.id}`
  expect((await reader.goto(results))!.status()).toBe(404)

  const settings = `/staff/surveys/ap_parent/waves/${lastQuarter.id}`
  await page.goto(settings)
  await expectGoodPage(page)
  await page.getByRole('checkbox', { name: KIND }).check()
  await page.getByLabel('What is shown or changed').fill(NOTE)
  await page.getByRole('button', { name: 'Show these to everyone' }).click()
  await expect(page.getByRole('link', { name: 'These results are public.' })).toBeVisible()

  await reader.goto('/en')
  await reader.getByRole('link', { name: said('results.allData') }).click()
  await expectGoodPage(reader)
  await reader.getByRole('listitem').getByRole('link').first().click()
  await expect(reader.getByText('120 people answered.')).toBeVisible()
  await expect(reader.getByText(NOTE)).toBeVisible()
  await expect(reader.getByRole('heading', { name: KIND })).toBeVisible()
  await expect(reader.locator('section:has(table)')).toHaveCount(1)
  await expectGoodPage(reader)
  const shown = await reader
    .locator('tbody tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map(({ cells: [answer, number] }) => [
        answer!.innerText.trim(),
        number!.innerText,
      ]),
    )
  expect(shown.length).toBeGreaterThan(2)
  await reader.emulateMedia({ colorScheme: 'dark' })
  await expectGoodPage(reader)
  await reader.goto(results.replace('/en/', '/ur/'))
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectGoodPage(reader)

  const address = `${heard.home}/api/v1/surveys/ap_parent/figures?wave=${lastQuarter.id}`
  const json = await fetch(address)
  const open = (await json.json()) as {
    people: number
    figures: { answer: string; number: number; percent: number; status: string }[]
  }
  expect(open.people).toBe(120)
  const told = open.figures
    .filter(({ status }) => status === 'shown')
    .map(({ answer, number, percent }) => [answer, `${percent}% (${number})`])
  expect(shown).toEqual(told)
  const csv = parse(await (await fetch(`${address}&format=csv`)).text(), { bom: true, columns: true }) as {
    answer: string
    number: string
  }[]
  expect(csv.map(({ answer, number }) => [answer, Number(number)])).toEqual(
    open.figures.map(({ answer, number }) => [answer, number]),
  )
  const again = await fetch(address, { headers: { 'if-none-match': json.headers.get('etag')! } })
  expect(again.status).toBe(304)

  await page.getByLabel('Why').fill('A question was worded wrongly.')
  await page.getByRole('button', { name: 'Withdraw the results' }).click()
  await expect(page.getByRole('button', { name: 'Show the results again' })).toBeVisible()
  await reader.goto(results)
  await expect(reader.getByText('A question was worded wrongly.')).toBeVisible()
  await expect(reader.getByText('120 people answered.')).toHaveCount(0)
  await expect(reader.locator('table')).toHaveCount(0)
  expect(((await (await fetch(address)).json()) as { figures: unknown[] }).figures).toEqual([])
  await anyone.close()
})
