import type { Page } from '@playwright/test'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { cameIn, problems } from '../testing/staff'
import type { Store } from '../testing/store'
import { ourSurveys } from '../testing/surveys'
import { onPaper } from '../domain/paper/keyed'

const SURVEY = 'ap_parent'
const survey = ourSurveys().find(({ id }) => id === SURVEY)!
const GOOD = 'They ring back. Tge taxi is [unreadable]'

test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' })

test('staff key in a paper form, take it out, key it in again, and a second person settles a difference', async ({
  page,
  store,
}) => {
  test.setTimeout(180_000)
  await store.look('DELETE FROM paper_batches')
  await cameIn(page, store, { roles: ['survey_lead'], name: 'Kay Keyer' })
  await page.goto('/staff')
  await page.getByRole('link', { name: 'Paper forms' }).click()
  await expect(page.getByText('No form waits for you.')).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Survey', { exact: true }).selectOption(SURVEY)
  await page.getByLabel('Day on which the forms came').fill('2020-01-01')
  await page.getByLabel('Size of the print').selectOption('Large print (16 point)')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(problems(page)).toContainText('ended too long ago')
  await expect(page.getByLabel('Size of the print')).toHaveValue('16')
  await page.getByLabel('Day on which the forms came').fill(new Date().toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Begin' }).click()

  await expect(page.getByText('Write 1 on the next sheet.')).toBeVisible()
  await expectGoodPage(page)
  const numbers = onPaper(survey).map(({ number }) => `${number}.`)
  expect((await asked(page)).map((text) => /^\d+\./.exec(text)?.[0])).toEqual(numbers)

  // By keyboard: a key before each answer, and Tab to the next question.
  await question(page, 1).getByRole('radio').last().focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('2')
  await expect(question(page, 1).getByRole('radio').first()).toBeChecked()
  await expect(question(page, 2).getByRole('radio', { name: 'Part time, with school as well' })).toBeChecked()
  await page.getByLabel('14. What works well?').fill('x'.repeat(4100))
  await question(page, 16).getByRole('radio', { name: 'I asked and they chose not to' }).check()
  await question(page, 19).getByRole('checkbox').first().check()

  const keyIn = page.getByRole('button', { name: 'Key in form' })
  await keyIn.click()
  await expect(problems(page)).toContainText('A form without it is not keyed in')
  await page.getByLabel('“Yes” is ticked on the paper').check()
  await keyIn.click()
  await expect(problems(page)).toBeFocused()
  await expect(problems(page)).toContainText('Question 14: this is more than the survey takes.')
  await expect(question(page, 2).getByRole('radio', { name: 'Part time, with school as well' })).toBeChecked()
  await expectGoodPage(page)
  await page.getByLabel('14. What works well?').fill(GOOD)
  await keyIn.dblclick()
  const told = page.getByRole('status')
  await expect(told).toContainText('Form 1 is keyed in. Write 1 on its sheet.')
  await expect(told).toContainText('The answer to question 19 was kept out')
  await expect(page.getByText('You keyed in 1 of this pile today.')).toBeVisible()
  expect(await keyed(store)).toMatchObject([
    { channel: 'paper', answers: { ap_kind: 'esc', ap_good: 'text' } },
  ])
  expect(await store.placesThatShow('Tge taxi')).toEqual([])
  await expectGoodPage(page)

  await told.getByRole('button', { name: 'Undo' }).click()
  await expect(told).toContainText('Form 1 is taken out. Cross out 1 on its sheet')
  expect(await keyed(store)).toEqual([])
  await question(page, 1).getByRole('radio').first().check()
  await page.getByLabel('14. What works well?').fill(GOOD)
  await page.getByLabel('“Yes” is ticked on the paper').check()
  await page.getByRole('button', { name: 'Key in form 2' }).click()
  await expect(told).toContainText('Form 2 is keyed in.')
  await page.getByRole('link', { name: 'Paper forms' }).first().click()
  await expect(page.getByRole('heading', { name: 'You keyed in 1 form today' })).toBeVisible()
  await expect(page.getByText('No form waits for you.')).toBeVisible()
  await expectGoodPage(page)

  await cameIn(page, store, { roles: ['analyst'], name: 'Sam Second' })
  await page.goto('/staff')
  await page.getByRole('link', { name: 'A paper form waits to be keyed in by a second person' }).click()
  await expect(page.getByText('2, keyed in by Kay Keyer')).toBeVisible()
  await expect(page.getByText('ring back')).toHaveCount(0)
  await expectGoodPage(page)
  await page.getByLabel('“Yes” is ticked on the paper').check()
  await question(page, 1).getByRole('radio').nth(1).check()
  await page.getByLabel('14. What works well?').fill(GOOD.replace('.', ','))
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Where two people differ' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Settle' }).click()
  await expect(problems(page)).toContainText('Choose what the paper says.')
  await expect(page.getByRole('group')).toHaveCount(1)
  await page.getByRole('radio', { name: 'Another alternative provision place' }).check()
  await page.getByRole('button', { name: 'Settle' }).click()
  await expect(page.getByRole('status')).toContainText('It is settled.')
  await expect(page.getByText('How far two people agree is shown from ten forms on.')).toBeVisible()
  await expectGoodPage(page)
  expect(await keyed(store)).toMatchObject([{ channel: 'paper', answers: { ap_kind: 'ap_provider' } }])
  expect(await store.look('SELECT 1 FROM paper_checks')).toEqual([])
  expect(
    await store.look('SELECT 1 FROM paper_forms WHERE response_id IS NOT NULL OR sealed IS NOT NULL'),
  ).toEqual([])
})

function question(page: Page, number: number) {
  return page.getByRole('group', { name: new RegExp(`^${number}\\. `) })
}

/** The questions of the page, from top to bottom. */
function asked(page: Page): Promise<string[]> {
  return page
    .locator('form legend, form label[for]')
    .evaluateAll((all) =>
      all.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => /^\d+\. /.test(text)),
    )
}

function keyed({ look }: Store) {
  return look(`SELECT channel, answers FROM responses WHERE survey_id = $1 AND channel = 'paper'`, [SURVEY])
}
