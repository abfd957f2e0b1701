import type { Page } from '@playwright/test'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { sayPurpose, sendComment } from '../testing/sent-comment'
import { cameIn } from '../testing/staff'

const survey = 'yp_11_25'
const words = 'Ms Vane at the youth club lets me finish my sentences'
const cleaned = '[name] at the youth club lets me finish my sentences'

test('one person proposes cleaned words, another agrees, and changed words need both again', async ({
  page,
  store,
  home,
  anotherPhone,
}) => {
  test.setTimeout(120_000)
  await sendComment(home, survey, { who_answers: 'me', good_thing: words })
  await cameIn(page, store, { roles: ['analyst'], name: 'Asha Patel' })
  const second = await anotherPhone()
  await cameIn(second, store, { roles: ['survey_lead'], name: 'Ben Okri' })
  for (const reader of [page, second]) await sayPurpose(reader, survey)

  await page.goto(`/staff/comments/${survey}?q=finish%20my%20sentences`)
  await page.getByRole('link', { name: /^Open/ }).click()
  await page.getByRole('link', { name: 'Clean these words, or have them quoted' }).click()
  await expect(page.getByText('Save a cleaned copy first.')).toBeVisible()
  await expect(page.getByText('This survey did not ask people whether they may be quoted')).toBeVisible()
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByText(cleaned)).toBeVisible()
  await page.getByRole('button', { name: 'Propose these cleaned words' }).click()
  await expect(page.getByText('Proposed by you. Another person has to agree.')).toBeVisible()
  await expect(page.getByRole('button', { name: /I agree/ })).toHaveCount(0)
  await expectGoodPage(page)

  await second.goto(`/staff/comments/${survey}?show=proposed`)
  await expectGoodPage(second)
  await openQuote(second)
  await expect(second.getByText('Proposed by Asha Patel.')).toBeVisible()
  await second.getByRole('button', { name: 'I agree: it may be quoted' }).click()
  await expect(second.getByText('Proposed by Asha Patel, agreed by Ben Okri.')).toBeVisible()
  await expectGoodPage(second)
  await second.goto(`/staff/comments/${survey}?show=quotable`)
  await expect(second.getByText(words)).toBeVisible()
  await second.goto('/staff/plan/p1-m4')
  await expectGoodPage(second)
  await expect(second.getByText(words)).toHaveCount(0)
  await second.getByRole('link', { name: 'Your life, your voice' }).click()
  await expect(second.getByText(words)).toBeVisible()

  await page.reload()
  await page.getByLabel('Schools, services and places to take out').fill('youth club')
  await page.getByRole('button', { name: 'Save the cleaned copy' }).click()
  await expect(page.getByText('The new words need two people again.')).toBeVisible()
  await second.goto(`/staff/comments/${survey}?show=quotable`)
  await expect(second.getByText(words)).toHaveCount(0)

  await page.getByRole('button', { name: 'Propose these cleaned words' }).click()
  await expect(page.getByText('Proposed by you. Another person has to agree.')).toBeVisible()
  await second.goto(`/staff/comments/${survey}?show=proposed`)
  await openQuote(second)
  await second.getByRole('button', { name: 'I agree: it may be quoted' }).click()
  await expect(second.getByText('agreed by Ben Okri')).toBeVisible()
  await second.getByRole('button', { name: 'Withdraw' }).click()
  await expect(second.getByRole('status')).toContainText('may not be quoted any more')
  const told = await store.look(
    `SELECT act FROM audit_events WHERE act LIKE 'quote.%' AND subject = $1 ORDER BY number`,
    [survey],
  )
  expect(told.map(({ act }) => act)).toEqual([
    ...['quote.proposed', 'quote.agreed', 'quote.proposed', 'quote.agreed', 'quote.withdrawn'],
  ])
})

test('a voice level goes down with a reason, and the one before is kept', async ({ page, store, home }) => {
  await sendComment(home, survey, {
    who_answers: 'me',
    listened_to: 'always',
    good_thing: 'All written by staff really',
  })
  await cameIn(page, store, { roles: ['analyst'], name: 'Asha Patel' })
  await sayPurpose(page, survey)
  await page.goto(`/staff/comments/${survey}?q=written%20by%20staff%20really`)
  await page.getByRole('link', { name: /^Open/ }).click()
  await expect(page.getByText('Voice: Their own views, given by them')).toBeVisible()
  await page.getByRole('link', { name: 'Lower the voice level' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Lower the level' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Choose the lower level.',
  )
  await expectGoodPage(page)
  await page.getByRole('radio', { name: 'Someone else’s view of what they think' }).check()
  await page.getByLabel('Why is it lower?').fill('It says a grown-up wrote it')
  await page.getByRole('button', { name: 'Lower the level' }).click()
  await expect(
    page.getByText(
      'From “Their own views, given by them” to “Someone else’s view of what they think” by Asha Patel',
    ),
  ).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Their own views, given by them' })).toHaveCount(0)
  await expectGoodPage(page)
})

async function openQuote(page: Page) {
  await page.getByRole('link', { name: /^Open/ }).click()
  await page.getByRole('link', { name: 'Clean these words, or have them quoted' }).click()
}
