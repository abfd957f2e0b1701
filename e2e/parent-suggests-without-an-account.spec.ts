import type { Page } from '@playwright/test'
import { expectHeading, press, receiptCode } from '../testing/answering'
import { decideOnAll, openTheConsultation, showEverything } from '../testing/charter-stages'
import { expectGoodPage, expectSoundMarkup } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { said } from '../testing/words'

test.use({ javaScriptEnabled: false, apart: 'parent' })

const before = 'We will ask what each person needs to take part, and put it in place before we start.'
const wished = 'We will always ask what each person needs to take part, and put it in place before we start.'
const why = 'Zebra-marmalade-7741: at the last meeting nobody asked us.'

test('a parent reads the charter on a phone without JavaScript, changes one promise, and sees what became of it', async ({
  page,
  anotherPhone,
  store,
}) => {
  await openTheConsultation(store.look)
  const reader = await anotherPhone({ javaScriptEnabled: true })
  const check = () => alsoForReaders(page, reader)

  await page.goto('/en')
  await page.getByRole('link', { name: said('front.charterLink') }).click()
  await expectHeading(page, said('charter.title'))
  await expect(page.getByRole('main')).toContainText('Step 4 of 9')
  await check()
  await page.getByRole('link', { name: said('charter.sayAbout', { number: 2 }), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(before)
  await check()

  await page.getByRole('link', { name: said('charter.clause.change') }).click()
  await check()
  await press(page, said('charter.form.send'))
  await expect(page.getByRole('alert')).toContainText(said('charter.problems.same'))
  await expect(page.getByRole('alert')).toContainText(said('charter.problems.who'))
  await check()
  await page.getByRole('textbox', { name: said('charter.suggest.words') }).fill(wished)
  await page.getByRole('textbox', { name: said('charter.suggest.why') }).fill(why)
  await page.getByText(said('charter.form.forGroup')).click()
  await page.getByRole('radio', { name: said('charter.form.meeting'), exact: true }).check()
  await page.getByRole('textbox', { name: said('charter.form.note') }).fill('Coffee morning, Stevenage')
  await page.getByRole('textbox', { name: said('charter.form.met') }).fill('soon')
  await page.getByRole('radio', { name: said('charter.form.parent_carer') }).check()
  await press(page, said('charter.form.send'))
  await expect(page.getByRole('alert')).toContainText(said('charter.problems.day'))
  await expect(page.getByRole('textbox', { name: said('charter.suggest.words') })).toHaveValue(wished)
  await page.getByRole('textbox', { name: said('charter.form.met') }).fill('14/1/2026')
  await press(page, said('charter.form.send'))
  await expectHeading(page, said('charter.sent.title'))
  const code = await receiptCode(page)
  await check()

  await page.goBack()
  // Whether a browser brings back what was typed is its own affair; what was sent before is there in any case.
  await page.getByRole('textbox', { name: said('charter.form.met') }).fill('14/1/2026')
  await press(page, said('charter.form.send'))
  await expectHeading(page, said('charter.sent.title'))
  expect(await receiptCode(page)).toBe(code)
  expect(await store.look('SELECT state FROM charter_suggestions')).toEqual([{ state: 'held' }])
  expect(await store.placesThatShow('Zebra-marmalade-7741')).toEqual([])
  await page.goto('/en/charter/clauses/welcome-2')
  await expect(page.getByRole('main')).not.toContainText('always ask')

  await askForIt(page, code)
  await expect(page.getByRole('main')).toContainText(said('charter.receipt.held'))
  await check()
  await showEverything(store.look)
  await decideOnAll(store.look, 'accepted_changed', 'We wrote "every time".')
  await askForIt(page, code.toLowerCase())
  await expect(page.getByRole('main')).toContainText('We wrote "every time".')
  await expect(page.getByRole('main')).not.toContainText('always ask')
  await page.getByRole('link', { name: said('charter.receipt.where') }).click()
  await expect(page.getByRole('main')).toContainText(wished)
  await expect(page.getByRole('main')).toContainText('Coffee morning, Stevenage')
  await check()

  await page.goto('/ur/charter/suggest/welcome-2?start=disagree')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await check()
})

async function askForIt(page: Page, code: string) {
  await page.goto('/en/charter/receipt')
  await page.getByRole('textbox').fill(code)
  await press(page, said('question.continue'))
}

/** axe needs JavaScript, so the same page is opened where there is some; what a form said back is looked at as it is. */
async function alsoForReaders(page: Page, reader: Page) {
  await reader.goto(page.url())
  await expectGoodPage(reader)
  await expectSoundMarkup(await page.content())
}
