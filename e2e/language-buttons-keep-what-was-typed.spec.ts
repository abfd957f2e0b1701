import { begin, choose, expectHeading, expectQuestion, press, skipTheRest } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said, saidInPolish } from '../testing/words'

const why = 'Would you like to tell us why?'

for (const javaScriptEnabled of [true, false])
  test(`changing the language and back keeps what was typed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    anotherPhone,
  }) => {
    const page = await anotherPhone({ javaScriptEnabled })
    await begin(page, 'email_signature')
    await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
    const words = 'Zażółć gęślą jaźń\nیہ بہت اچھا تھا'.split('\n').join(' ')
    await page.getByRole('textbox', { name: why }).fill(words)
    await press(page, 'Polski')
    await expect(
      page.getByRole('button', { name: saidInPolish('question.continue'), exact: true }),
    ).toBeVisible()
    expect(page.url()).toContain('/pl/surveys/email_signature/')
    await expect(page.getByRole('textbox')).toHaveValue(words)
    if (javaScriptEnabled) await expectGoodPage(page)
    await press(page, 'English')
    await expectQuestion(page, why)
    await expect(page.getByRole('textbox')).toHaveValue(words)
  })

test('changing the language keeps what was chosen and what was too long', async ({ page }) => {
  await begin(page, 'email_signature')
  await page.getByRole('radio', { name: 'Dissatisfied', exact: true }).check()
  await press(page, 'Polski')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await press(page, 'English')
  await expect(page.getByRole('radio', { name: 'Dissatisfied', exact: true })).toBeChecked()
  await press(page, said('question.continue'))
  await page.getByRole('textbox').fill('x'.repeat(5000))
  await press(page, 'Polski')
  await expect(page.getByRole('textbox')).toHaveValue('x'.repeat(5000))
})

test('changing the language with nothing chosen asks for nothing and chooses nothing', async ({ page }) => {
  await begin(page, 'email_signature')
  await press(page, 'Polski')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('the language of every page of a survey can be changed without losing the place', async ({ page }) => {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await press(page, said('question.save'))
  await page.getByRole('link', { name: 'Polski', exact: true }).click()
  await expectHeading(page, saidInPolish('saved.title'))
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await page.getByRole('link', { name: said('saved.carryOn') }).click()
  await skipTheRest(page)
  await press(page, 'Polski')
  await expectHeading(page, saidInPolish('check.title'))
  await press(page, saidInPolish('check.send'))
  await expectHeading(page, saidInPolish('thanks.title'))
})

test('the front page answers in the best language', async ({ home, request }) => {
  const languageFor = async (accepted: string) => {
    const { headers } = { headers: { 'accept-language': accepted } }
    const reply = await request.get(`${home}/`, { headers, maxRedirects: 0 })
    return reply.headers().location
  }
  expect(await languageFor('pl-PL,pl;q=0.9,en;q=0.5')).toBe('/pl')
  expect(await languageFor('xx, en-GB;q=0.9')).toBe('/en')
  expect(await languageFor('')).toBe('/en')
})
