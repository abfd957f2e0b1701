import type { Page } from '@playwright/test'
import {
  begin,
  choose,
  expectHeading,
  expectQuestion,
  headingOf,
  press,
  receiptCode,
  sendAnswers,
  skip,
  tokenIn,
  write,
} from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { expectNothingLeft, expectState, saveOnPhone, storedOn } from '../testing/on-phone'
import { postForm } from '../testing/raw-request'
import { said, saidIn } from '../testing/words'

const HOW = 'How satisfied are you with the help you had from this team?'
const WHY = 'Would you like to tell us why?'

test('a parent answers the rest without signal, along the branch, and it is sent once when signal is back', async ({
  page,
  context,
  store,
}) => {
  await begin(page, 'eoa_parent')
  await choose(page, 'Who is answering?', 'I am the parent or carer')
  await press(page, said('phone.title'))
  await expectHeading(page, said('phone.title'))
  await expectGoodPage(page)
  await expectNothingLeft(page)
  await press(page, said('phone.title'))
  await expectState(page, 'saved')
  await expectGoodPage(page)

  await context.setOffline(true)
  await choose(page, 'What happened in the end?', 'There was an assessment, but no plan')
  await press(page, said('question.continue'))
  await expect(page.getByRole('alert')).toContainText(said('question.problem'))
  await skip(page, 'When did you get the decision?')
  await expectHeading(page, 'How clear was it what would happen, and when?')
  await page.reload()
  await expectState(page, 'saved')
  await choose(page, 'How clear was it what would happen, and when?', 'Clear')
  await skipUntil(page, 'How clear was the reason you were given?')
  await choose(page, 'How clear was the reason you were given?', 'Unclear')
  await skipUntil(page, said('check.title'))
  await expect(page.getByText('There was an assessment, but no plan')).toBeVisible()
  await expect(page.getByText('Are your views in the plan?')).toBeHidden()
  await expectGoodPage(page)
  await press(page, said('check.send'))
  await expectState(page, 'waiting')
  await page.reload()
  await expectState(page, 'waiting')

  await context.setOffline(false)
  await expectHeading(page, said('thanks.title'))
  await expect(page.getByText(said('phone.sent'))).toBeVisible()
  await expectGoodPage(page)
  const receipt = await receiptCode(page)
  const { answers } = (await store.response('eoa_parent', receipt))!
  expect(answers).toMatchObject({
    answering_as: 'parent_carer',
    assessment_outcome: 'plan_not_issued',
    assessment_when: null,
    clear_what_happens: 'clear',
    reason_clear: 'unclear',
  })
  expect(answers).not.toHaveProperty('plan_easy')
  await expectNothingLeft(page)
  await page.getByRole('link', { name: said('phone.receipt') }).click()
  expect(await receiptCode(page)).toBe(receipt)
})

test('a reply that is lost is asked for again, and the answers are one response with one receipt', async ({
  page,
  context,
  store,
}) => {
  await begin(page, 'email_signature')
  await saveOnPhone(page)
  await choose(page, HOW, 'Satisfied')
  await write(page, WHY, 'It was the third reply')
  await skip(page, 'Are you…')
  const token = tokenIn(page)
  let tries = 0
  await page.route('**/phone', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    if (++tries > 1) return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('internetdisconnected')
  })
  await press(page, said('check.send'))
  await expectState(page, 'waiting')
  expect(await store.timesSaved('email_signature', token)).toBeNull()
  await context.setOffline(true)
  await context.setOffline(false)
  await expectHeading(page, said('thanks.title'))
  expect(tries).toBe(2)
  expect(await store.response('email_signature', await receiptCode(page))).toMatchObject({
    answers: { rating: 'satisfied', comment: 'text', i_am: null },
    words: { comment: 'It was the third reply' },
  })
  await expectNothingLeft(page)
})

test('what is on the phone can be cleared, in every tab, and clearing asks once more', async ({
  page,
  context,
}) => {
  await begin(page, 'email_signature')
  await saveOnPhone(page)
  await choose(page, HOW, 'Satisfied')
  const another = await context.newPage()
  await another.goto(page.url().replace(/\/phone$/, '/next'))
  await expectState(another, 'saved')
  await expectQuestion(another, WHY)

  await press(page, said('phone.clear'))
  await expect(page.getByRole('region', { name: said('phone.sure') })).toBeVisible()
  await expectGoodPage(page)
  await press(page, said('phone.leave'))
  expect(await storedOn(page)).toMatchObject({ caches: 1, workers: 1 })
  await press(page, said('phone.clear'))
  await page
    .getByRole('region')
    .getByRole('button', { name: said('phone.clear') })
    .click()
  await expectHeading(page, said('phone.cleared'))
  await expectGoodPage(page)
  await expectNothingLeft(page)

  await press(another, said('question.skip'))
  await expectHeading(another, said('phone.cleared'))
  await expectNothingLeft(another)
  await another.getByRole('link', { name: said('phone.without') }).click()
  await expectQuestion(another, HOW)
})

test('without asking for it nothing is stored, and without JavaScript it is not offered', async ({
  page,
  anotherPhone,
}) => {
  await begin(page, 'email_signature')
  await press(page, said('phone.title'))
  await expectHeading(page, said('phone.title'))
  await page.getByRole('link', { name: said('phone.without') }).click()
  await expectQuestion(page, HOW)
  await expectNothingLeft(page)

  const plain = await anotherPhone({ javaScriptEnabled: false })
  await begin(plain, 'email_signature')
  await expectQuestion(plain, HOW)
  await expect(plain.getByRole('button', { name: said('phone.title') })).toBeHidden()
  await plain.goto(plain.url().replace(/\d+$/, 'phone'))
  await expect(plain.getByText(said('phone.cannot'))).toBeVisible()
  await expect(plain.getByRole('button', { name: said('phone.title') })).toBeHidden()
})

test('when the answers cannot be taken any more, the phone says so kindly and keeps them to read', async ({
  page,
  home,
}) => {
  await begin(page, 'email_signature')
  const draft = new URL(page.url()).pathname.replace(/\/\d+$/, '')
  await saveOnPhone(page)
  await choose(page, HOW, 'Dissatisfied')
  await write(page, WHY, 'Words to keep')
  await skip(page, 'Are you…')
  expect((await postForm(home, `${draft}/saved`, { do: 'clear' })).status).toBe(200)
  await press(page, said('check.send'))
  await expectState(page, 'gone')
  await expect(page.getByText('Words to keep')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Words to keep')).toBeVisible()
  await press(page, said('phone.clear'))
  await page
    .getByRole('region')
    .getByRole('button', { name: said('phone.clear') })
    .click()
  await expectNothingLeft(page)
})

test('an answer changed in another place is shown, never overwritten, and the rest is saved', async ({
  page,
  home,
  store,
}) => {
  await begin(page, 'email_signature')
  const draft = new URL(page.url()).pathname.replace(/\/\d+$/, '')
  await saveOnPhone(page)
  await choose(page, HOW, 'Satisfied')
  await write(page, WHY, 'From the phone')
  await skip(page, 'Are you…')
  await postForm(home, `${draft}/1`, { rating: 'dissatisfied', do: 'continue' })
  await press(page, said('check.send'))
  await expectHeading(page, HOW)
  await expect(page.getByText(said('question.changedHeading'))).toBeVisible()
  await expectNothingLeft(page)
  expect(await store.timesSaved('email_signature', tokenIn(page))).not.toBeNull()
  await press(page, said('question.continue'))
  const receipt = await sendAnswers(page)
  expect(await store.response('email_signature', receipt)).toMatchObject({
    answers: { rating: 'satisfied' },
    words: { comment: 'From the phone' },
  })
})

test('half a sentence waits on the phone, and a long one is refused there', async ({ page, context }) => {
  await begin(page, 'email_signature')
  await saveOnPhone(page)
  await context.setOffline(true)
  await choose(page, HOW, 'Satisfied')
  await page.getByRole('textbox', { name: WHY }).fill('x'.repeat(2500))
  await press(page, said('question.continue'))
  await expect(page.getByRole('alert')).toBeVisible()
  await expectGoodPage(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: WHY })).toHaveValue('x'.repeat(2500))
  await write(page, WHY, 'Short')
  await expectQuestion(page, 'Are you…')
  await page.getByRole('link', { name: said('question.back'), exact: true }).click()
  await expect(page.getByRole('textbox', { name: WHY })).toHaveValue('Short')
})

test('a child answers with pictures without signal, and stops', async ({ page, context, store }) => {
  await begin(page, 'yp_5_10', 'pictures')
  await page.getByRole('button', { name: wayPast }).last().click()
  await saveOnPhone(page)
  await context.setOffline(true)
  await page.locator('.press').first().click()
  await expectGoodPage(page)
  await press(page, said('pictures.stop'))
  await expectHeading(page, said('more.title'))
  await press(page, said('more.stop'))
  await skipUntil(page, said('check.title'))
  await expectGoodPage(page)
  await context.setOffline(false)
  await press(page, said('check.shortSend'))
  await expectHeading(page, said('thanks.title'))
  expect(await store.response('yp_5_10', await receiptCode(page))).toMatchObject({ way: 'pictures' })
  await expectNothingLeft(page)
})

test('in Urdu it is all in Urdu, from right to left', async ({ page, context }) => {
  const t = saidIn('ur')
  await page.goto('/ur/surveys/email_signature')
  await press(page, t('start.start'))
  await page.getByRole('radio', { name: t('takingPart.yes') }).check()
  await press(page, t('question.continue'))
  await press(page, t('phone.title'))
  await press(page, t('phone.title'))
  await expect(page.getByText(t('phone.saved'))).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('radio').first().check()
  await press(page, t('question.continue'))
  await expectGoodPage(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

/** Skips one screen after the other until this one is shown; each is waited for, since no page is loaded. */
async function skipUntil(page: Page, heading: string) {
  const headings = page.getByRole('heading', { level: 1 })
  while ((await headingOf(page)) !== heading) {
    const before = await headings.innerText()
    await page.getByRole('button', { name: wayPast }).last().click()
    await expect(headings).not.toHaveText(before)
  }
}

const wayPast = /^(Skip|Skip this question|Skip all of these|Prefer not to say|Next)$/
