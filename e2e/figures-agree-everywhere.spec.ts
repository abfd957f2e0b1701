import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Page } from '@playwright/test'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { sealedAnswers } from '../testing/sealed-answers'
import { aColleague, comeInAs } from '../testing/staff'

type Row = { about: string; answer: string; number: string; percent: string }

for (const query of ['', '?ap_kind=elsewhere&since=none'])
  test(`page, print, CSV, XLSX, ODS and JSON say the same of ${query || 'everyone'}`, async ({
    page,
    store,
    heard,
  }) => {
    await comeInAs(page, await aColleague(store.look, { roles: ['analyst'] }), heard.folder)
    await sealedAnswers(store, heard.folder)
    await page.goto(`/staff/insights/ap_parent${query}`)
    const shown = await rowsShown(page)
    expect(shown.length).toBeGreaterThan(40)
    const file = async (name: string) => {
      const link = page.getByRole('link', { name: `${name} file of all figures in view` })
      const answer = await page.request.get((await link.getAttribute('href'))!)
      expect(answer.status()).toBe(200)
      return answer.body()
    }
    const json = JSON.parse((await file('JSON')).toString()) as { figures: (Row & { table: string })[] }
    const told = json.figures.filter(({ table }) => table === 'Questions')
    const all = told.map(({ about, answer, number, percent }) => [about, answer, number, percent].map(String))
    // What stands outside percentages is told below a table, not in it.
    const inTables = all.filter(([about, answer]) =>
      shown.some((row) => row[0] === about && row[1] === answer),
    )
    expect(shown).toEqual(inTables)

    const csv = parse(await file('CSV'), { bom: true, columns: true }) as Record<string, string>[]
    const fromCsv = csv.filter(({ Table }) => Table === 'Questions')
    expect(fromCsv.map(({ About, Answer, Number, Percent }) => [About, Answer, Number, Percent])).toEqual(all)
    expect(csv.filter(({ Table }) => Table === 'Notes').map(({ About }) => About)).toContain('Contact')

    const [, ...excel] = await readSheet(await file('Excel'), 'Questions')
    expect(excel.map((row) => [row[0], row[2], row[3], row[4]].map(String))).toEqual(all)

    const open = tablesOf(await file('OpenDocument'))
    expect(open.Questions!.slice(1).map((row) => [row[0], row[2], row[3], row[4]])).toEqual(all)
    expect(Object.keys(open)[0]).toBe('Notes')

    await page.emulateMedia({ media: 'print' })
    expect(await rowsShown(page)).toEqual(shown)
  })

/** Question, answer, number and percentage of every row that a page shows of its questions. */
async function rowsShown(page: Page): Promise<string[][]> {
  const sections = page.locator('section:has(> h3)')
  return sections.evaluateAll((all) =>
    all.flatMap((section) =>
      [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')]
        .filter((row) => row.checkVisibility())
        .map((row) => [
          section.querySelector('h3')!.innerText,
          row.cells[0]!.innerText,
          ...[...row.cells].slice(1, 3).map((cell) => cell.innerText.replace('%', '').replaceAll(',', '')),
        ]),
    ),
  )
}

/** The tables of an OpenDocument spreadsheet by name, read without any of our own code. */
function tablesOf(file: Buffer): Record<string, string[][]> {
  const content = strFromU8(unzipSync(new Uint8Array(file))['content.xml']!)
  const words = (xml: string) => xml.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  return Object.fromEntries(
    [...content.matchAll(/<table:table table:name="([^"]*)">(.*?)<\/table:table>/gs)].map(
      ([, name, rows]) => [
        name!,
        [...rows!.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, cells]) =>
          [...cells!.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, cell]) => words(cell!)),
        ),
      ],
    ),
  )
}
