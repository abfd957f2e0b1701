import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { linkIn } from '../testing/mailbox'
import { lastConcern } from '../testing/safeguarding'
import { sendComment } from '../testing/sent-comment'
import { cameIn, problems } from '../testing/staff'

const WORDS = 'my unkle hitts me wen mum is at work, canary-kingfisher'

test('a child’s words reach the lead, though the mail server is down for a while, and stay with the lead', async ({
  page,
  home,
  store,
  mailbox,
}) => {
  test.setTimeout(120_000)
  const lead = await cameIn(page, store, { roles: ['safeguarding_lead'], name: 'Leah Okoro' })
  await mailbox.closed(lead.email)
  const receipt = await sendComment(home, 'yp_11_25', { change_thing: WORDS })
  const { id } = await lastConcern(store, 'yp_11_25')
  await expect
    .poll(
      async () =>
        (await store.look('SELECT max(attempts) AS tries FROM letters WHERE concern = $1', [id]))[0]!.tries,
    )
    .toBeGreaterThan(0)
  await mailbox.opened(lead.email)

  const letter = await mailbox.letterTo(lead.email)
  expect(letter.subject).toBe('A comment may tell of harm')
  expect(letter.raw).not.toMatch(/canary-kingfisher|hitts/)
  expect(linkIn(letter)).toBe(`${home}/staff/safeguarding/concerns/${id}`)
  expect(await store.placesThatShow('canary-kingfisher')).toEqual([])

  await page.goto(linkIn(letter))
  await expectGoodPage(page)
  await expect(page.getByText('Nobody has it yet')).toBeVisible()
  await expect(page.getByText('canary-kingfisher')).toHaveCount(0)
  await page.getByRole('button', { name: 'I have it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'You have it' })).toBeVisible()
  await expect(page.getByText('Leah Okoro has it')).toBeVisible()
  await expectGoodPage(page)
  const { next_alert_at: next } = await lastConcern(store, 'yp_11_25')
  expect(next!.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)

  await page.getByRole('link', { name: 'Read the words' }).click()
  await expect(page.getByText(WORDS)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Choose what becomes of it',
  )
  await expectGoodPage(page)
  await page.getByLabel('Referred', { exact: true }).check()
  await page.getByLabel('Why').fill('The child says that an uncle hits them.')
  await page.getByLabel('Reference', { exact: true }).fill('CS-2026-1')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByText(/Referred, by Leah Okoro/)).toBeVisible()
  await expectGoodPage(page)

  const response = await store.response('yp_11_25', receipt)
  expect(response!.words.change_thing).toBe(WORDS)
  const [held] = await store.look('SELECT copy IS NOT NULL AS held FROM concerns WHERE id = $1', [id])
  expect(held).toEqual({ held: true })
  await page.getByRole('button', { name: /delete our copy/ }).click()
  await expect(page.getByRole('link', { name: 'See the decisions' })).toBeVisible()
  await page.goto('/staff/safeguarding')
  await expectGoodPage(page)
})

test('an alert that nobody answers goes to more people, who cannot open it', async ({
  page,
  home,
  store,
  mailbox,
}) => {
  test.setTimeout(120_000)
  const lead = await cameIn(page, store, {
    roles: ['safeguarding_lead'],
    organisation: 'hpci',
    name: 'Quiet Lead',
  })
  const surveyLead = await cameIn(page, store, {
    roles: ['survey_lead'],
    organisation: 'hpci',
    name: 'Sam Grey',
  })
  await sendComment(home, 'hpci_annual', { improve_text: 'They hit him at school and lock him in a room' })
  const { id } = await lastConcern(store, 'hpci_annual')
  await mailbox.letterTo(lead.email)
  for (const alert of [2, 3]) {
    await store.look('UPDATE concerns SET next_alert_at = now() WHERE id = $1', [id])
    expect((await mailbox.letterTo(lead.email, alert)).subject).toBe(
      `A comment may tell of harm (alert ${alert})`,
    )
  }
  const escalated = await mailbox.letterTo(surveyLead.email)
  expect(escalated.text).toContain('because the safeguarding leads have not answered')
  expect(escalated.raw).not.toMatch(/lock him|hit him/)
  await page.goto(linkIn(escalated))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not part of what you may do')
  await page.goto('/staff/safeguarding')
  await expect(page.getByRole('heading', { name: 'Possible concerns' })).toHaveCount(0)
})

test('a reader passes a comment on, and sees it no more', async ({ page, home, store }) => {
  const reader = await cameIn(page, store, { roles: ['analyst'], name: 'Rita Field' })
  const receipt = await sendComment(home, 'yp_11_25', { good_thing: 'It is very quiet there in the evening' })
  const [row] = await store.look(
    `SELECT encode(response_id, 'hex') AS response FROM comments_to_read WHERE survey_id = 'yp_11_25' AND question = 'good_thing'`,
  )
  expect(receipt).toBeTruthy()
  const address = `/staff/safeguarding/raise?response=${row!.response}&question=good_thing`
  await store.look(
    `INSERT INTO readings (person_id, survey_id, purpose, reason, expires_at) VALUES ($1, 'yp_11_25', 'arrivals', 'My week', now() + interval '1 hour')`,
    [reader.id],
  )
  await page.goto(address)
  await expectGoodPage(page)
  await page.getByLabel('Something else').check()
  await page.getByLabel('What worries you?').fill('Something about the evenings sounds wrong.')
  await page.getByRole('button', { name: 'Pass it on now' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'It is with the safeguarding lead now' }),
  ).toBeVisible()
  await page.goto(address)
  await page.getByLabel('Something else').check()
  await page.getByLabel('What worries you?').fill('Something about the evenings sounds wrong.')
  await page.getByRole('button', { name: 'Pass it on now' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('with the lead already')
})

test('a lead tries a sentence, adds the words that were missing, and takes them out again', async ({
  page,
  store,
}) => {
  await cameIn(page, store, { roles: ['safeguarding_lead'], name: 'Leah Okoro' })
  await page.goto('/staff/safeguarding/words')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(problems(page)).toContainText('Write a sentence to try.')
  await page.getByLabel('A sentence, as a child might write it').fill('He z0rbled me agen')
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByText('The list finds nothing in it.')).toBeVisible()

  await page.getByRole('link', { name: 'Bullying' }).click()
  await expectGoodPage(page)
  const box = page.getByLabel('Words and phrases, one on each line')
  const before = await box.inputValue()
  await box.fill(`${before}\n... me`)
  await page.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(problems(page)).toContainText('"... me" must be words')
  await expect(problems(page)).toContainText('Say in a few words why the list is changed.')
  await expectGoodPage(page)
  await box.fill(`${before}\nzorbled me`)
  await page.getByLabel('Why it is changed').fill('Children here say it')
  await page.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(page.getByText('of the list sorts comments from now on.')).toBeVisible()
  await expect(page.getByText('by Leah Okoro: Children here say it')).toBeVisible()
  await page.getByText('Added: 1 line').first().click()
  await expect(page.getByText('zorbled me')).toBeVisible()
  await expectGoodPage(page)

  await page.getByLabel('A sentence, as a child might write it').fill('He z0rbled me agen')
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByText('It would come before the safeguarding lead as “Bullying”.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back at once')).toBeVisible()
  expect(await store.placesThatShow('z0rbled')).toEqual([])
})
