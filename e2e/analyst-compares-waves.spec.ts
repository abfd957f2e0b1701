import { daysAfter } from '../domain/surveys/days'
import { quarterFor } from '../domain/surveys/wave'
import { waveName } from '../domain/insights/wave-name'
import type { Answers } from '../domain/surveys/survey'
import { expectGoodPage } from '../testing/good-page'
import { expect } from '../testing/journey'
import { onAnotherHeard as test } from '../testing/own-heard'
import { addResponses } from '../testing/responses'
import { sealNow } from '../testing/sealing'
import { isSealed, lastQuarter as last, ourSurvey } from '../testing/sealed-answers'
import { aColleague, comeInAs } from '../testing/staff'

const survey = ourSurvey('email_signature')
const before = quarterFor(daysAfter(last.opensOn, -1))
const answered = (count: number, rating: string, day: string, version = 1) =>
  Array.from({ length: count }, () => ({
    answers: { rating, i_am: 'parent_carer' } satisfies Answers,
    day,
    version,
  }))

test.beforeEach(async ({ page, store, heard }) => {
  await comeInAs(page, await aColleague(store.look, { roles: ['analyst'] }), heard.folder)
  if (await isSealed(store, survey.id)) return
  // Between the two waves the words of a question changed: a new version says so.
  await store.look(`INSERT INTO survey_versions SELECT survey_id, number + 1, content,
    '[{"question": "i_am", "change": "wording"}]', published_on FROM survey_versions WHERE survey_id = 'email_signature'`)
  await addResponses(store.look, survey, [
    ...answered(40, 'satisfied', before.opensOn),
    ...answered(60, 'dissatisfied', before.opensOn),
    ...answered(70, 'satisfied', last.opensOn, 2),
    ...answered(30, 'dissatisfied', last.opensOn, 2),
  ])
  await sealNow(heard.folder)
})

test('an analyst compares two waves, and is told what does not compare', async ({ page }) => {
  await page.goto('/staff/insights/email_signature')
  await expect(page.getByText(`Up from 40% in ${waveName(before)}.`).first()).toBeVisible()
  await expect(page.getByText(`The question changed since ${waveName(before)}`)).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Compare with').selectOption({ label: 'Nothing' })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByText('Up from')).toHaveCount(0)
  await page.getByLabel('Wave').selectOption({ label: waveName(before) })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('heading', { name: `100 answers, ${waveName(before)}` })).toBeVisible()
})

test('an analyst follows a question over time, with its range in the table', async ({ page }) => {
  await page.goto('/staff/insights/email_signature')
  await page.getByRole('link', { name: 'See how answers changed over time' }).click()
  await expectGoodPage(page)
  await expect(page.getByRole('img').first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '70%' })).toContainText('60% to 78%')
  await expect(page.getByText(`70% in ${waveName(last)}. Up from 40% in ${waveName(before)}.`)).toBeVisible()
  for (const name of ['Excel', 'OpenDocument', 'CSV', 'JSON']) {
    const link = page.getByRole('link', { name: `${name} file of all figures in view` })
    const answer = await page.request.get((await link.getAttribute('href'))!)
    expect(answer.status(), name).toBe(200)
    if (name === 'CSV')
      expect(await answer.text()).toContain(`"${waveName(last)}","All answers",100,70,60,78,`)
  }
})

test('prints with every table open, in dark and in forced colours it stays sound', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/staff/insights/email_signature')
  await expectGoodPage(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await expectGoodPage(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Apply filters' })).toBeHidden()
})
