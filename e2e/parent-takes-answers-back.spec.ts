import type { Page } from '@playwright/test'
import { begin, choose, expectHeading, press, sendAnswers, skip, tokenIn, write } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { whatToSend } from '../testing/raw-draft'
import { postForm } from '../testing/raw-request'
import { said } from '../testing/words'

test.use({ extraHTTPHeaders: aNetwork() })

const rating = 'How satisfied are you with the help you had from this team?'

test('a parent takes answers back with the code; nothing of them stays, and sending again cannot bring them', async ({
  page,
  home,
  store,
}) => {
  await answerEverything(page, 'Very satisfied')
  const draft = new URL(page.url()).pathname.replace(/\/check$/, '')
  const form = await whatToSend(home, draft)
  const receipt = await sendAnswers(page)

  await useCode(page, receipt)
  await expectHeading(page, said('receipt.choiceTitle'))
  await expectGoodPage(page)
  await expect(page.getByRole('main')).not.toContainText('Very satisfied')
  await expect(page.getByRole('main')).not.toContainText('Kind and quick')
  await press(page, said('receipt.backButton'))
  await expectHeading(page, said('messages.erased.title'))
  await expectGoodPage(page)
  expect(await store.response('email_signature', receipt)).toBeNull()

  const resent = await postForm(home, `${draft}/check`, form)
  expect(resent.status).toBe(410)
  expect(resent.text).toContain(said('messages.taken-back.title'))
  await page.goto(`${draft}/receipt`)
  await expectHeading(page, said('messages.taken-back.title'))
  await expectGoodPage(page)
  expect(await store.response('email_signature', receipt)).toBeNull()
})

test('a code that was used up is answered like a wrong one', async ({ page }) => {
  await answerEverything(page, 'Satisfied')
  const receipt = await sendAnswers(page)
  await useCode(page, receipt)
  await press(page, said('receipt.backButton'))
  await useCode(page, receipt)
  const used = await page.content()
  await useCode(page, '7K2M-Q9RD-3FXA-T5HW')
  const blank = (html: string) => html.replace(/ value="[^"]*"/, '')
  expect(blank(await page.content())).toBe(blank(used))
  await expect(page.getByRole('alert')).toContainText(said('problems.receipt-code'))
  await expectGoodPage(page)
})

test('answering again takes the place of the earlier answers only when it is sent', async ({
  page,
  store,
}) => {
  await answerEverything(page, 'Dissatisfied')
  const first = await sendAnswers(page)
  await useCode(page, first.toLowerCase().replaceAll('-', ' '))
  await press(page, said('receipt.againButton'))
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await choose(page, rating, 'Satisfied')
  await skip(page, 'Would you like to tell us why?')
  await skip(page, 'Are you…')
  expect(await store.response('email_signature', first)).toMatchObject({
    answers: { rating: 'dissatisfied' },
  })

  const second = await sendAnswers(page)
  expect(second).not.toBe(first)
  expect(await store.response('email_signature', first)).toBeNull()
  expect(await store.response('email_signature', second)).toMatchObject({ answers: { rating: 'satisfied' } })
  expect(await store.timesSaved('email_signature', tokenIn(page))).toBeNull()
})

async function answerEverything(page: Page, satisfied: string) {
  await begin(page, 'email_signature')
  await choose(page, rating, satisfied)
  await write(page, 'Would you like to tell us why?', 'Kind and quick')
  await choose(page, 'Are you…', 'A parent or carer')
}

async function useCode(page: Page, code: string) {
  await page.goto('/en/receipt')
  await page.getByRole('textbox', { name: said('receipt.label') }).fill(code)
  await press(page, said('question.continue'))
}
