import type { Page } from '@playwright/test'
import { begin, expectQuestion, optionCalled, press } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

test('nothing chosen: the page says what to do, moves there, and chooses nothing for anyone', async ({
  page,
}) => {
  await page.goto('/en/surveys/eoa_parent')
  await press(page, said('start.start'))
  await press(page, said('question.continue'))
  await expectExplained(page, said('problems.taking-part'), said('takingPart.yes'))
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))

  await press(page, said('question.continue'))
  const who = { what: 'who is answering', skip: 'Prefer not to say' }
  await expectExplained(page, said('problems.choose-one', who), 'I am the parent or carer')

  await goTo(page, 3)
  await press(page, said('question.continue'))
  const when = { what: 'when you got the decision', skip: said('question.skip') }
  await expectExplained(page, said('problems.choose-one', when), 'In the last 3 months')
})

test('an answer that was saved stays as it was when a change to it is refused', async ({ page }) => {
  await begin(page, 'eoa_parent')
  await goTo(page, 29)
  await page.getByRole('textbox').fill('Everyone was kind')
  await press(page, said('question.continue'))
  await goTo(page, 29)
  await page.getByRole('textbox').fill('x'.repeat(2001))
  await press(page, said('question.continue'))
  await expect(page.getByRole('textbox')).toHaveValue('x'.repeat(2001))
  await page.getByRole('textbox').fill('Everyone was very kind')
  await press(page, said('question.continue'))
  await goTo(page, 29)
  await expect(page.getByRole('textbox')).toHaveValue('Everyone was very kind')
})

test('10,000 emoji where 2,000 fit: the limit is named and every one of them is still there', async ({
  page,
}) => {
  const emoji = '😀'.repeat(10_000)
  await begin(page, 'eoa_parent')
  await goTo(page, 29)
  await page.getByRole('textbox').fill(emoji)
  await press(page, said('question.continue'))
  const words = said('problems.too-long', { What: 'What went well', limit: 2000 })
  await expectExplained(page, words, 'What went well?')
  await expect(page.getByRole('textbox')).toHaveValue(emoji)
  await expect(page.getByRole('main')).toContainText(said('question.over', { n: '8000' }))
})

test('2,000 characters as a person counts them are enough, whatever they are made of', async ({ page }) => {
  await begin(page, 'eoa_parent')
  await goTo(page, 29)
  await page.getByRole('textbox').fill('👨‍👩‍👧'.repeat(2000))
  await expect(page.getByRole('main')).toContainText(said('question.left', { n: '0' }))
  await press(page, said('question.continue'))
  await expectQuestion(page, 'What one thing should we change?')
})

test('too many chosen: the number is named and all ticks stay', async ({ page }) => {
  await begin(page, 'hpci_annual')
  await goTo(page, 44)
  const boxes = page.getByRole('checkbox')
  for (const at of [0, 1, 2, 3]) await boxes.nth(at).check()
  await press(page, said('question.continue'))
  await expect(page.getByRole('alert')).toContainText('Select up to 3')
  await expectGoodPage(page)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4)
})

test('Easy Read says it in fewer words', async ({ page }) => {
  await page.goto('/en/surveys/yp_5_10')
  await press(page, said('ways.easy_read.start'))
  await press(page, said('question.continue'))
  await expectExplained(page, said('easyProblems.taking-part'), said('takingPart.yes'))
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))
  await press(page, said('question.continue'))
  await expectExplained(page, said('easyProblems.choose-one', { skip: 'Skip this one' }), 'Me, by myself')
  await goTo(page, 15)
  await page.getByRole('textbox').fill('x'.repeat(2001))
  await press(page, said('question.continue'))
  await expectExplained(page, said('easyProblems.too-long'), 'What do you like best?')
})

test('ticking "none" clears the other ticks and says so; without JavaScript both ticks stay and it is explained', async ({
  page,
  anotherPhone,
}) => {
  const [channel, none] = ['SEND News', 'Nowhere']
  await begin(page, 'hpci_annual')
  await goTo(page, 7)
  await optionCalled(page, channel).check()
  await optionCalled(page, none).check()
  await expect(optionCalled(page, channel)).not.toBeChecked()
  await expect(page.getByRole('status')).toHaveText(said('question.cleared'))

  const plain = await anotherPhone({ javaScriptEnabled: false })
  await plain.goto(page.url())
  await optionCalled(plain, channel).check()
  await optionCalled(plain, none).check()
  await press(plain, said('question.continue'))
  await expect(plain.getByRole('alert')).toContainText(said('problems.none-with-others', { none }))
  await expect(optionCalled(plain, channel)).toBeChecked()
  await expect(optionCalled(plain, none)).toBeChecked()
})

async function goTo(page: Page, question: number) {
  await page.goto(page.url().replace(/\/\d+(\?.*)?$/, `/${question}`))
}

/** The summary has the focus, the title says so first, the same words stand at the field, and the link leads there. */
async function expectExplained(page: Page, words: string, control: string) {
  await expect(page.getByRole('alert', { name: said('question.problem') })).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${said('question.error')}`))
  await expect(page.getByText(`${said('question.error')} ${words}`, { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectGoodPage(page)
  await page.getByRole('alert').getByRole('link', { name: words, exact: true }).click()
  await expect(optionCalled(page, control).or(page.getByRole('textbox', { name: control }))).toBeFocused()
}
