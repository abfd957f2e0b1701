import { begin, expectHeading, expectQuestion } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { tabTo } from '../testing/keyboard'
import { said } from '../testing/words'

const neutral = 'https://www.bbc.co.uk'

test.use({ elsewhere: [neutral] })

test('a young person leaves a sensitive survey with one press, and Back does not lead there again', async ({
  page,
  context,
}) => {
  await context.route(`${neutral}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
    }),
  )
  await page.goto('/en')
  await begin(page, 'yp_11_25')
  await expectQuestion(page, 'Who is answering these questions?')
  await expectGoodPage(page)
  const question = page.url()
  const leave = page.getByRole('complementary', { name: said('safety.leave') })
  await leave.getByRole('link').click()
  await expectHeading(page, 'Weather')
  await page.goBack()
  expect(page.url()).not.toBe(question)

  await page.goto(question)
  await tabTo(page, ({ words }) => words === said('shell.skip'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectHeading(page, 'Weather')
})

test('a survey that asks nothing of the sort has no such button', async ({ page }) => {
  await begin(page, 'email_signature')
  await expect(page.getByRole('link', { name: said('safety.leave') })).toHaveCount(0)
})
