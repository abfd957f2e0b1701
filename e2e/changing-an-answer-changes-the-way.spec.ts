import type { Page } from '@playwright/test'
import { begin, choose, expectHeading, expectQuestion, sendAnswers, skipTheRest } from '../testing/answering'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

const happened = 'What happened in the end?'
const when = 'When did you get the decision?'

test('going back and changing an answer shows other questions, says honestly how many, and drops what is hidden', async ({
  page,
  store,
}) => {
  await begin(page, 'eoa_parent')
  await choose(page, 'Who is answering?', 'I am the parent or carer')
  await choose(page, happened, 'We got an EHC plan')
  const withPlan = await leftOn(page)
  await page.goto(page.url().replace(/3$/, '15'))
  await choose(page, 'How easy is the plan to understand?', 'Very easy')
  await page.goto(page.url().replace(/\d+$/, '3'))

  await page.getByRole('link', { name: said('question.back'), exact: true }).click()
  await expectQuestion(page, happened)
  await expect(page.getByRole('radio', { name: 'We got an EHC plan' })).toBeChecked()
  await choose(page, happened, 'We are still waiting')
  await expectQuestion(page, when)
  expect(withPlan - (await leftOn(page))).toBe(11)

  await skipTheRest(page)
  await expect(page.getByRole('main')).not.toContainText('How easy is the plan to understand?')
  const response = await store.response('eoa_parent', await sendAnswers(page))
  expect(response!.answers).toMatchObject({ assessment_outcome: 'waiting', assessment_when: null })
  expect(response!.answers).not.toHaveProperty('plan_easy')
  expect(response!.priorities).toEqual(['p1', 'p6'])
})

test("the browser's own Back keeps what was chosen", async ({ page }) => {
  await begin(page, 'eoa_parent')
  await choose(page, 'Who is answering?', 'I am the parent or carer')
  await choose(page, happened, 'Not sure')
  await page.goBack()
  await expectQuestion(page, happened)
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked()
  await choose(page, happened, 'We are still waiting')
  await expectQuestion(page, when)
})

test('a young person who opened the parents’ survey is shown the one made for them', async ({ page }) => {
  await begin(page, 'eoa_parent')
  await choose(page, 'Who is answering?', 'I am the young person')
  await expectHeading(page, said('other.title'))
  await page.getByRole('link', { name: said('other.stay') }).click()
  await expectQuestion(page, happened)
  await page.goBack()
  await page.getByRole('link', { name: said('other.go', { title: 'My assessment' }) }).click()
  await expectHeading(page, 'My assessment')
})

test('saying no to taking part is fine, and nothing is kept', async ({ page }) => {
  await begin(page, 'eoa_parent')
  const draft = page.url()
  await page.goto(draft.replace(/1$/, 'taking-part'))
  await page.getByRole('radio', { name: said('takingPart.no'), exact: true }).check()
  await page.getByRole('button', { name: said('question.continue') }).click()
  await expectHeading(page, said('messages.not-taking-part.title'))
  await page.goto(draft)
  await expectHeading(page, said('messages.draft-gone.title'))
})

async function leftOn(page: Page): Promise<number> {
  const text = await page.getByRole('main').innerText()
  const about = text.match(/about (\d+) left/)
  const [, place, total] = text.match(/Question (\d+) of (\d+)/) ?? []
  return about ? Number(about[1]) : Number(total) - Number(place)
}
