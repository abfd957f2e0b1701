import {
  begin,
  choose,
  expectHeading,
  expectQuestion,
  press,
  receiptCode,
  sendAnswers,
  skip,
} from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

test('without signal the answer stays on the screen, not sent, and goes on when there is signal', async ({
  page,
  context,
}) => {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await page.getByRole('textbox').fill('On the train')
  await context.setOffline(true)
  await press(page, said('question.continue'))
  const note = page.getByText(said('question.offline')).first()
  await expect(note).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(said('question.offline'))
  await expect(page.getByRole('textbox')).toHaveValue('On the train')

  await context.setOffline(false)
  await expect(note).toBeHidden()
  await press(page, said('question.continue'))
  await expectQuestion(page, 'Are you…')
})

test('without signal at the end nothing is lost, and it is sent once when there is signal', async ({
  page,
  context,
  store,
}) => {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await skip(page, 'Would you like to tell us why?')
  await skip(page, 'Are you…')
  await context.setOffline(true)
  await press(page, said('check.send'))
  await expect(page.getByText(said('question.offline')).first()).toBeVisible()
  await expectHeading(page, said('check.title'))
  await expectGoodPage(page)
  await context.setOffline(false)
  const receipt = await sendAnswers(page)
  expect(await store.response('email_signature', receipt)).toMatchObject({ answers: { rating: 'satisfied' } })
})

test('a reply that is lost after sending loses and doubles nothing: the way back leads to the code', async ({
  page,
  store,
}) => {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await skip(page, 'Would you like to tell us why?')
  await skip(page, 'Are you…')
  const check = page.url()
  await page.route('**/check', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('internetdisconnected')
  })
  await press(page, said('check.send'))
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
  await page.goto(check)
  await expectHeading(page, said('messages.already-sent.title'))
  await page.getByRole('link', { name: said('thanks.codeHeading') }).click()
  await expectHeading(page, said('thanks.title'))
  expect(await store.response('email_signature', await receiptCode(page))).toMatchObject({
    answers: { rating: 'satisfied' },
  })
})

test('a reply that is lost while answering is asked for again by pressing again', async ({ page }) => {
  await begin(page, 'email_signature')
  const question = page.url()
  await page.getByRole('radio', { name: 'Satisfied', exact: true }).check()
  await page.route('**/1', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('internetdisconnected')
  })
  await press(page, said('question.continue'))
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
  await page.unroute('**/1')
  await page.goto(question)
  await expect(page.getByRole('radio', { name: 'Satisfied', exact: true })).toBeChecked()
  await press(page, said('question.continue'))
  await expectQuestion(page, 'Would you like to tell us why?')
})
