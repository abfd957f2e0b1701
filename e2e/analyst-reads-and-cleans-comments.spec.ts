import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { tabTo } from '../testing/keyboard'
import { sendComment, sayPurpose } from '../testing/sent-comment'
import { cameIn, whenAwake } from '../testing/staff'

const survey = 'early_years'
const question = 'What one thing would have helped you sooner?'
const kept = 'Somebody who rings back. I am on 07700 900987 after three, ask for Mrs Quill at Larkfield.'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async ({ playwright: _ }, { project }) => {
  const home = new URL(project.use.baseURL!).origin
  await sendComment(home, survey, { one_change: kept })
  await sendComment(home, survey, { one_change: 'Czekaliśmy pół roku na tłumacza i na wózek' })
  await sendComment(home, survey, { one_change: 'A quiet room' })
})

test('says what for, reads what waits, and marks it read, with the keyboard alone', async ({
  page,
  store,
}) => {
  const person = await cameIn(page, store, { roles: ['analyst'], name: 'Asha Patel' })
  await page.goto('/staff/comments')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Early years: your views' }).press('Enter')
  await expectGoodPage(page)
  await tabTo(page, ({ sort }) => sort === 'radio')
  await page.keyboard.press('Space')
  await tabTo(page, ({ sort }) => sort === 'textarea')
  await page.keyboard.type('It is my week on the rota')
  await tabTo(page, ({ words }) => words === 'Show me the comments')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Still to read: 3 comments' })).toBeVisible()
  await expect(page.getByText(kept)).toBeVisible()
  await expectGoodPage(page)
  await everyLook(page)

  const [shown] = await store.look(
    `SELECT facts FROM audit_events WHERE person_id = $1 AND act = 'comments.revealed' ORDER BY number LIMIT 1`,
    [person.id],
  )
  expect((shown!.facts as { comments: string[] }).comments).toHaveLength(3)
  expect(JSON.stringify(shown)).not.toMatch(/Quill|07700|Czekali/)

  await tabTo(page, ({ words }) => words.startsWith('Open'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await expectGoodPage(page)
  await tabTo(page, ({ words }) => words === 'I have read it. Next')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('One comment is marked as read.')
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await expect(page.getByRole('heading', { name: 'Still to read: 2 comments' })).toBeVisible()
  await page.getByRole('button', { name: 'I have read these 2' }).click()
  await expect(page.getByRole('heading', { name: 'There is nothing in this list' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Still to read: 2 comments' })).toBeVisible()
})

test('finds words whatever their case and accents, and is told how far the search went', async ({
  page,
  store,
}) => {
  await cameIn(page, store, { roles: ['analyst'] })
  await sayPurpose(page, survey)
  await page.getByText('Search, or choose by question, priority, wave or week').click()
  await page.getByLabel('Words to look for').fill('WOZEK polska')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('None of these has the words. All of them were searched')).toBeVisible()
  await page.getByLabel('Words to look for').fill('WOZEK tlumacza')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('1 of these has the words. All of them were searched')).toBeVisible()
  await expect(page.getByText('Czekaliśmy pół roku')).toBeVisible()
  await page.getByLabel('Question').selectOption({ label: question })
  await page.getByLabel('Words to look for').fill('')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expectGoodPage(page)
})

test('takes out what tells who somebody is, and nothing typed is lost when a colleague was faster', async ({
  page,
  store,
  anotherPhone,
}) => {
  await cameIn(page, store, { roles: ['analyst'], name: 'Asha Patel' })
  const other = await anotherPhone()
  await cameIn(other, store, { roles: ['survey_lead'], name: 'Ben Okri' })
  for (const reader of [page, other]) await openToClean(reader)

  await expect(page.getByRole('checkbox', { name: '07700 900987 (phone number)' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Mrs Quill (name)' })).toBeChecked()
  await expectGoodPage(page)
  await page.getByLabel('Schools, services and places to take out').fill('Elm Park')
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    '“Elm Park” is not in the comment',
  )
  await expectGoodPage(page)
  await page.getByLabel('Schools, services and places to take out').fill('Larkfield')
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByText('Last saved by Asha Patel')).toBeVisible()
  const cleaned = 'Somebody who rings back. I am on [phone number] after three, ask for [name] at [place].'
  await expect(page.getByText(cleaned)).toBeVisible()
  await expect(page.getByText(kept)).toBeVisible()

  await other.getByLabel('In English, if you translate it yourself').fill('My long translation')
  await other.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(
    other.getByRole('heading', { name: 'Asha Patel changed this since you opened it' }),
  ).toBeVisible()
  await expect(other.getByText(cleaned)).toBeVisible()
  await expect(other.getByLabel('In English, if you translate it yourself')).toHaveValue(
    'My long translation',
  )
  await expectGoodPage(other)
  await other.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(other.getByText('Last saved by Ben Okri')).toBeVisible()
})

test('keeps what was written when the time for reading is over in the middle', async ({
  page,
  context,
  store,
}) => {
  const person = await cameIn(page, store, { roles: ['analyst'] })
  await openToClean(page)
  await store.look('UPDATE readings SET expires_at = now() WHERE person_id = $1', [person.id])
  await page.getByLabel('In English, if you translate it yourself').fill('Half an hour of work')
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Your time for reading is over',
  )
  await expect(page.getByLabel('In English, if you translate it yourself')).toHaveValue(
    'Half an hour of work',
  )
  const tab = await context.newPage()
  await sayPurpose(tab, survey)
  await page.getByLabel('In English, if you translate it yourself').fill('Half an hour of work')
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByRole('status')).toContainText('The cleaned copy is saved')
})

test('codes with a colleague, neither leaning on the other', async ({ page, store, anotherPhone }) => {
  await cameIn(page, store, { roles: ['analyst'], name: 'Asha Patel' })
  const other = await anotherPhone()
  await cameIn(other, store, { roles: ['survey_lead'], name: 'Ben Okri' })
  await page.goto('/staff/codebook')
  await expectGoodPage(page)
  for (const name of ['Being rung back', 'Rooms']) {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('When to use it').fill(`Whatever is about ${name.toLowerCase()}`)
    await page.getByRole('button', { name: 'Add the theme' }).click()
    await expect(page.getByRole('status')).toContainText(`“${name}” is in the codebook.`)
  }
  for (const reader of [page, other]) await openComment(reader)
  await page.getByRole('checkbox', { name: 'Being rung back' }).check()
  await page.getByRole('button', { name: 'Save my themes' }).click()
  await expect(page.getByRole('status')).toContainText('Your themes are saved.')
  await other.reload()
  await expect(other.getByText('Somebody else has coded this comment.')).toBeVisible()
  await expect(other.getByText('Asha Patel found')).toHaveCount(0)
  await other.getByRole('checkbox', { name: 'Rooms' }).check()
  await other.getByRole('button', { name: 'Save my themes' }).click()
  await expect(other.getByText('Asha Patel found: Being rung back. You do not agree.')).toBeVisible()
  await expectGoodPage(other)
  await other.goto(`/staff/comments/${survey}/agreement`)
  await expect(other.getByText('They agree in 0% of 2 decisions.')).toBeVisible()
  await expectGoodPage(other)
  await other.goto(`/staff/comments/${survey}/themes`)
  await expect(other.getByRole('main')).not.toContainText('Being rung back')
  await expectGoodPage(other)
})

test('notes, lowers a level, and takes a table along that no spreadsheet runs', async ({
  page,
  store,
  home,
}) => {
  await sendComment(home, survey, { one_change: '=HYPERLINK("http://127.0.0.1/","x")' })
  await cameIn(page, store, { roles: ['analyst'] })
  await openComment(page)
  await page.getByLabel('Note').fill('Ask who answers that phone')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('status')).toContainText('Your note is saved.')
  await page.getByRole('link', { name: 'Lower the voice level' }).click()
  await expectGoodPage(page)
  await expect(page.getByText('This level cannot go any lower.')).toBeVisible()
  await page.goto(`/staff/comments/${survey}?show=all`)
  await page.getByText('Take these comments along as a table').click()
  await page.getByRole('radio', { name: 'Original words as well' }).check()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the table' }).click()
  const file = readFileSync(await (await waiting).path(), 'utf8')
  const rows = parse(file, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  const words = rows.map((row) => row['Original words'])
  expect(words).toContain(kept)
  expect(words).toContain(`'=HYPERLINK("http://127.0.0.1/","x")`)
  expect(rows.find((row) => row['Original words'] === kept)).toMatchObject({
    Note: 'Ask who answers that phone',
  })
  const [entry] = await store.look(
    `SELECT facts FROM audit_events WHERE act = 'comments.exported' ORDER BY number DESC LIMIT 1`,
  )
  expect(entry!.facts).toMatchObject({ words: 'original', purpose: 'report', comments: rows.length })
})

test('takes all answers along, sees how far the file is, and keeps no half of one', async ({
  page,
  store,
}) => {
  await cameIn(page, store, { roles: ['analyst'] })
  await sayPurpose(page, survey)
  await page.goto(`/staff/comments/${survey}`)
  await page.getByText('Take all answers along as a table').click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the answers' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`answers-${survey}.csv`)
  const rows = parse(readFileSync(await download.path(), 'utf8'), { bom: true, columns: true })
  const [entry] = await store.look(
    `SELECT facts FROM audit_events WHERE act = 'answers.exported' ORDER BY number DESC LIMIT 1`,
  )
  expect(entry!.facts).toMatchObject({ purpose: 'report', answers: rows.length })
  await expect(page.getByText('The file is complete.')).toBeVisible()
  await expectGoodPage(page)

  await page.route(`**/${survey}/answers`, () => {})
  await page.getByRole('button', { name: 'Download the answers' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Stop, and keep nothing' }).click()
  await expect(page.getByText('You stopped it. Nothing was kept.')).toBeVisible()

  await page.unroute(`**/${survey}/answers`)
  await page.route(`**/${survey}/answers`, (route) => route.abort('internetdisconnected'))
  await page.getByRole('button', { name: 'Download the answers' }).click()
  await expect(page.getByText('The file broke off, so nothing was kept.')).toBeVisible()
})

async function openComment(page: Page) {
  await sayPurpose(page, survey)
  await page.goto(`/staff/comments/${survey}?q=rings%20back%20Quill`)
  await page.getByRole('link', { name: /^Open/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
}

async function openToClean(page: Page) {
  await openComment(page)
  await page.getByRole('link', { name: 'Clean these words, or have them quoted' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Clean these words' })).toBeVisible()
  await whenAwake(page)
}

/** The same page on the smallest screen, in the dark, in forced colours and on paper. */
async function everyLook(page: Page) {
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 700 })
  await expectGoodPage(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectGoodPage(page)
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' })
  await expect(page.getByText(kept)).toBeVisible()
  await page.emulateMedia({ forcedColors: null, media: 'print' })
  await expect(page.getByText(kept)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.setViewportSize(size)
}
