import type { Page } from '@playwright/test'
import { begin, choose, expectQuestion, press, sendAnswers, skipTheRest } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

test.describe.configure({ timeout: 180_000 })

const feel = {
  words: 'How do you feel about how it was done?',
  easy_read: 'How do you feel about the assessment?',
}

for (const javaScriptEnabled of [true, false])
  test(`the same answer in words and in Easy Read is one value, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    anotherPhone,
    store,
  }) => {
    const stored = []
    for (const way of ['words', 'easy_read'] as const) {
      const page = await anotherPhone({ javaScriptEnabled })
      await begin(page, 'eoa_young_person', way)
      await toTheFeeling(page, feel[way])
      await choose(page, feel[way], 'Happy')
      await skipTheRest(page)
      const response = await store.response('eoa_young_person', await sendAnswers(page))
      expect(response!.way).toBe(way)
      stored.push(response!.answers.overall_feel)
    }
    expect(stored).toEqual(['happy', 'happy'])
  })

test('Easy Read offers three of the five, and keeps the fifth that was chosen in words', async ({
  page,
  store,
}) => {
  await begin(page, 'eoa_young_person', 'easy_read')
  await toTheFeeling(page, feel.easy_read)
  const offered = page.getByRole('radio')
  await expect(offered).toHaveCount(4)
  await press(page, said('ways.words.name'))
  await expectQuestion(page, feel.words)
  await page.getByRole('radio', { name: 'Very happy' }).check()
  await press(page, said('ways.easy_read.name'))
  await expectQuestion(page, feel.easy_read)
  await expect(page.getByRole('radio', { name: 'Very happy' })).toBeChecked()
  await expectGoodPage(page)
  await press(page, said('question.continue'))
  await skipTheRest(page)
  await expect(page.getByRole('main')).toContainText('Very happy')
  const response = await store.response('eoa_young_person', await sendAnswers(page))
  expect(response!.answers.overall_feel).toBe('very_happy')
})

test('a link may suggest a way, and never chooses it', async ({ page }) => {
  await page.goto('/en/surveys/yp_11_25?way=easy_read')
  await expect(page.getByText(said('ways.suggested'))).toBeVisible()
  await expectGoodPage(page)
  const starts = page.getByRole('button', { name: /^Start with/ })
  await expect(starts).toHaveText([/Easy Read/, /words/, /pictures/])
  await press(page, said('ways.words.start'))
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))
  await expectQuestion(page, 'Who is answering these questions?')
  await expect(page.getByRole('button', { name: said('ways.words.name'), exact: true })).toHaveCount(0)
  await page.goto('/en/surveys/yp_11_25?way=%3Cscript%3E')
  await expect(page.getByText(said('ways.suggested'))).toHaveCount(0)
})

async function toTheFeeling(page: Page, question: string) {
  await page.goto(page.url().replace(/\/\d+$/, '/12'))
  await expectQuestion(page, question)
}
