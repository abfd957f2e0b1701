import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectHeading, press, receiptCode } from '../testing/answering'
import { atTheTable, dayFrom } from '../testing/charter'
import { publishTheFirst } from '../testing/charter-stages'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { postForm } from '../testing/raw-request'
import { comeInAs } from '../testing/staff'
import { said } from '../testing/words'

const review = '/staff/charter/reviews/1-1'

test.use({ apart: 'rate' })

test('families and young people say whether promises were kept, and see it beside what services say', async ({
  page,
  anotherPhone,
  store,
  heard,
}) => {
  test.setTimeout(180_000)
  const { look } = store
  await publishTheFirst(look)
  await look(`UPDATE charter_versions SET stage = 'in_review'`)
  const council = await atTheTable(look, 'council', { name: 'Carl Council' })
  const asCouncil = async (path: string) => {
    await comeInAs(page, council, heard.folder)
    await page.goto(path)
  }

  await test.step('a service shows what it did, and everybody sees it once it is published', async () => {
    await asCouncil('/staff/charter/evidence')
    await expectGoodPage(page)
    await page.getByRole('rowheader').first().getByRole('link').click()
    await page.getByLabel('What it shows').fill('Teams that call people by the name they use')
    await page.getByLabel('The figure, or a few words').fill('14 of 20 teams')
    await page.getByLabel('First day that it speaks of').fill(dayFrom(-25))
    await page.getByLabel('Last day that it speaks of').fill(dayFrom(-2))
    await page.getByLabel('Where it comes from').fill('Team audit, autumn')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(page.getByText('Not published yet')).toBeVisible()
    await page.getByRole('button', { name: 'Publish it' }).click()
    await expect(page.getByText('Everybody sees it since')).toBeVisible()
    await expectGoodPage(page)
  })

  await test.step('the plan leads to the promises that its measures watch, and those to their own pages', async () => {
    await page.goto('/en/plan/p1')
    await expectGoodPage(page)
    const audits = page.getByRole('region', { name: /audit work/ })
    await expect(audits.getByRole('link', { name: /^Promise 7:/ })).toBeVisible()
    await page.getByRole('link', { name: /^Promise 1:/ }).click()
    await expect(page).toHaveURL(/\/charter\/clauses\/welcome-1$/)
    await page.goto('/en/plan/p2')
    await page
      .getByRole('region', { name: /charter/i })
      .getByRole('link', { name: said('charter.title') })
      .click()
    await expectHeading(page, said('charter.title'))
    await asCouncil('/staff/plan/p1-m4')
    await expect(page.getByRole('link', { name: /^Promise 7:/ })).toBeVisible()
    await expectGoodPage(page)
  })

  await test.step('a facilitator opens the review', async () => {
    await asCouncil('/staff/charter/reviews')
    await expectGoodPage(page)
    await page.getByLabel('Twelve-month review').check()
    await page.getByLabel('Last day').fill(dayFrom(28))
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByRole('status')).toContainText('People can answer now.')
    await expectGoodPage(page)
  })

  const phone = await anotherPhone({ javaScriptEnabled: false })
  await test.step('a parent answers without JavaScript, stops, and takes it back', async () => {
    const reader = await anotherPhone({ javaScriptEnabled: true })
    await begin(phone, 'parent_carer')
    await expect(phone.getByRole('main')).toContainText(
      said('charter.review.place', { number: 1, count: 20 }),
    )
    await alsoFor(reader, phone)
    await press(phone, said('charter.review.not_kept'))
    await expect(phone.getByRole('main')).toContainText(
      said('charter.review.place', { number: 2, count: 20 }),
    )
    await phone.goBack()
    await press(phone, said('charter.review.partly_kept'))
    expect(await look('SELECT rater, kept FROM charter_ratings')).toEqual([
      { rater: 'families', kept: 'partly_kept' },
    ])
    await phone.getByRole('link', { name: said('charter.review.stop') }).click()
    await expectHeading(phone, said('charter.review.thanks'))
    await alsoFor(reader, phone)
    const code = await receiptCode(phone)
    await phone.getByRole('link', { name: said('charter.review.takeBack') }).click()
    await phone.getByRole('textbox').fill(code)
    await press(phone, said('question.continue'))
    await expect(phone.getByRole('main')).toContainText(said('charter.receipt.rating'))
    await press(phone, said('charter.receipt.takeBack'))
    await expect(phone.getByRole('main')).toContainText(said('charter.review.takenBack'))
    expect(await look('SELECT 1 FROM charter_ratings')).toEqual([])
  })

  await test.step('a young person answers in Easy Read', async () => {
    const child = await anotherPhone({ javaScriptEnabled: true })
    await begin(child, 'young_person')
    await expectGoodPage(child)
    await press(child, said('charter.review.not_kept'))
    await child.getByRole('link', { name: said('charter.review.stop') }).click()
    await expectGoodPage(child)
  })

  await test.step('ten families answer, and the service says how it sees it', async () => {
    for (let family = 0; family < 10; family++) {
      const form = randomBytes(16).toString('base64url')
      const { status } = await postForm(
        heard.home,
        `/en/charter/review/families/${form}/1`,
        { kept: 'not_kept' },
        { origin: heard.home },
      )
      expect(status).toBe(303)
    }
    await asCouncil(review)
    await expect(page.getByText('At least 10')).toBeVisible()
    await expect(page.getByText('Not kept')).toHaveCount(0)
    await page.getByRole('rowheader').first().getByRole('link').click()
    await expectGoodPage(page)
    await page.getByLabel('Kept', { exact: true }).check()
    await page.getByRole('button', { name: 'Say it for your party' }).click()
    await expect(page.getByText('Your party says: Kept')).toBeVisible()
  })

  await test.step('nothing is published before it says what will be done', async () => {
    await page.getByRole('button', { name: 'End it: nobody answers any more' }).click()
    const first = page.getByRole('row').nth(1)
    await expect(first).toContainText('Not kept: 10')
    await expect(first).toContainText('Fewer than 10, not shown')
    await expect(first).toContainText('Seen differently')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Publish the result' }).click()
    await expect(page.getByText('Say first what will be done about one commitment.')).toBeVisible()
    await first.getByRole('link', { name: 'Say what will be done' }).click()
    await page.getByLabel('What will be done').fill('Every team will be trained by the end of May.')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('button', { name: 'Publish the result' }).click()
    await expect(page.getByRole('status')).toContainText('Everybody can read the result.')
  })

  await test.step('everybody reads it, each group apart', async () => {
    const reader = await anotherPhone({ javaScriptEnabled: true })
    await reader.goto('/en/charter')
    await reader.getByRole('link', { name: /Were our promises kept\?/ }).click()
    const main = reader.getByRole('main')
    await expect(main).toContainText(said('charter.review.said', { kept: 0, partly: 0, not: 10, cannot: 0 }))
    await expect(main).toContainText(said('charter.review.hidden', { least: 10 }))
    await expect(main).toContainText(said('charter.review.gap'))
    await expect(main).toContainText('Every team will be trained by the end of May.')
    await expectGoodPage(reader)
    await reader.getByRole('link', { name: said('charter.evidence.count', { count: 1, number: 1 }) }).click()
    await expect(reader.getByRole('main')).toContainText('14 of 20 teams')
    await expectGoodPage(reader)
    await reader.goto('/ur/charter/reviews/1/1')
    await expectGoodPage(reader)
  })
})

async function begin(page: Page, who: 'parent_carer' | 'young_person'): Promise<void> {
  await page.goto('/en/charter')
  await page.getByRole('link', { name: said('charter.review.button') }).click()
  await page.getByRole('link', { name: said(`charter.form.${who}`) }).click()
}

/** axe needs JavaScript, so the same page is opened where there is some. */
async function alsoFor(reader: Page, page: Page): Promise<void> {
  await reader.goto(page.url())
  await expectGoodPage(reader)
}
