import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aColleague, comeInAs } from '../testing/staff'

test('an administrator finds who changed what, filters, and saves it as a file that runs no formula', async ({
  page,
  store,
}) => {
  const name = `Boss ${Date.now()}`
  const boss = await aColleague(store.look, { roles: ['administrator'], name })
  const sam = await aColleague(store.look, { roles: ['reader'], name: '=HYPERLINK("http://127.0.0.1/")' })
  await comeInAs(page, boss)
  await page.goto(`/staff/people/${sam.id}`)
  await page.getByRole('checkbox', { name: 'Analyst' }).check()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status')).toContainText('is saved')

  await page.getByRole('link', { name: 'Audit' }).click()
  await expectGoodPage(page)
  await page
    .getByLabel('Who', { exact: true })
    .selectOption({ label: `${name} (Hertfordshire County Council)` })
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'People and access' })
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('1 entry')).toBeVisible()
  expect(new URL(page.url()).searchParams.get('group')).toBe('people')
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('people')
  const entry = page.getByRole('listitem').filter({ hasText: `${name} changed what a person may do` })
  await expect(entry).toContainText('=HYPERLINK("http://127.0.0.1/")')
  await expect(entry).toContainText('Roles: Analyst, Reader · Before: Reader')
  await expectGoodPage(page)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save as CSV, for a spreadsheet' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^heard-audit-\d{4}-\d\d-\d\d\.csv$/)
  const rows = parse(await readFile(await file.path(), 'utf8'), { bom: true, columns: true }) as object[]
  expect(rows).toEqual([
    expect.objectContaining({
      Who: name,
      'To what': `'=HYPERLINK("http://127.0.0.1/")`,
      Act: 'person.changed',
    }),
  ])
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'Exports' })
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'exported the audit' })).toContainText(
    'Entries: 1',
  )
})

test('a survey lead sees what the own organisation did, and no name of another', async ({ page, store }) => {
  const lead = await aColleague(store.look, { roles: ['survey_lead'], organisation: 'hpci' })
  const other = await aColleague(store.look, { roles: ['reader'], name: `Elsewhere ${Date.now()}` })
  await comeInAs(page, lead)
  await page.goto('/staff/audit')
  await expect(page.getByLabel('Organisation')).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(other.name)
  await expectGoodPage(page)
  await page.goto('/staff/audit?from=1999-01-01&to=1999-01-02')
  await expect(page.getByRole('heading', { name: 'Nothing on record for this' })).toBeVisible()
  await expectGoodPage(page)
})

test('a filter that cannot be read is no fault', async ({ page, store }) => {
  await comeInAs(page, await aColleague(store.look, { roles: ['administrator'] }))
  for (const query of [
    'from=never&to=31',
    'page=99999999',
    'page=-1&person=x',
    'group=x&organisation=%00',
    'from=0001-01-01&to=9999-12-31',
    'person=a&person=b',
  ]) {
    const reply = await page.goto(`/staff/audit?${query}`)
    expect(reply!.status(), query).toBe(200)
  }
})

test('whoever may not read it is told so, in words', async ({ page, store }) => {
  await comeInAs(page, await aColleague(store.look, { roles: ['reader'] }))
  expect((await page.goto('/staff/audit'))!.status()).toBe(403)
  await expect(page.getByRole('heading', { name: 'This page is not part of what you may do' })).toBeVisible()
  await expectGoodPage(page)
  expect((await page.goto('/staff/audit/nowhere'))!.status()).toBe(404)
  await expectGoodPage(page)
})
