import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aDraft } from '../testing/raw-draft'
import { raw } from '../testing/raw-request'
import { sendComment } from '../testing/sent-comment'
import { cameIn } from '../testing/staff'
import { said } from '../testing/words'

const ORGANISATION = 'partnership'
const SURVEY = 'staff_awareness'
const QUESTION = 'help_needed'
const NUMBER = 17

test('a lead puts readers on the rota, the pages say so to families, and what is late stands out', async ({
  page,
  home,
  store,
}) => {
  test.setTimeout(120_000)
  await cameIn(page, store, {
    roles: ['safeguarding_lead', 'survey_lead'],
    organisation: ORGANISATION,
    name: 'Ada Moss',
  })
  await sendComment(home, SURVEY, { [QUESTION]: 'More training would help us' })
  await store.look(`UPDATE comments_to_read SET due_on = current_date - 1 WHERE survey_id = $1`, [SURVEY])

  await page.goto('/staff/safeguarding')
  await expect(page.getByRole('heading', { name: 'Nobody is on the reading rota this week' })).toBeVisible()
  await expect(page.getByText(/^\d+ late$/)).toBeVisible()
  await expectGoodPage(page)
  expect(await saidBeforeTheBox(home)).toContain('Nobody is reading these answers just now')

  await page.getByRole('link', { name: 'Put a reader and a deputy on the rota' }).click()
  await expectGoodPage(page)
  await page
    .getByRole('link', { name: /^Change the week of/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Two people are needed' })).toBeVisible()
  await expectGoodPage(page)
  await cameIn(page, store, { roles: ['safeguarding_lead'], organisation: ORGANISATION, name: 'Bea Hill' })
  await page.reload()
  await page.getByLabel('Who reads', { exact: true }).selectOption('Ada Moss')
  await page.getByLabel('Who reads when they cannot').selectOption('Ada Moss')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'The deputy must be somebody else',
  )
  await expectGoodPage(page)
  await page.getByLabel('Who reads when they cannot').selectOption('Bea Hill')
  await page.getByLabel('For how many weeks').selectOption('2 weeks')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('cell', { name: 'Ada Moss' })).toHaveCount(2)
  await expectGoodPage(page)

  await page.getByRole('link', { name: 'Safeguarding' }).first().click()
  await expect(page.getByText('Ada Moss reads. Bea Hill stands in.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nobody is on the reading rota this week' })).toHaveCount(0)
  await expectGoodPage(page)
  await expect.poll(() => saidBeforeTheBox(home), { timeout: 15_000 }).toContain(said('question.readBy'))
})

/** What stands before the box of the one question of this survey that people write at length in. */
async function saidBeforeTheBox(home: string): Promise<string> {
  const { text } = await raw(home, `${await aDraft(home, SURVEY)}/${NUMBER}`)
  return text.slice(0, text.indexOf('<textarea'))
}
