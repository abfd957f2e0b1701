import { begin, choose, expectHeading, expectQuestion, press, sendAnswers, skip } from '../testing/answering'
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
