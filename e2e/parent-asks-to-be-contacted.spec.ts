import type { Page } from '@playwright/test'
import { begin, expectHeading, press, sendAnswers, skipTheRest } from '../testing/answering'
import { expectGoodPage, expectSoundMarkup } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { linkIn } from '../testing/mailbox'
import type { Arrived } from '../testing/post-office'
import { cameIn, problems } from '../testing/staff'
import { saidIn, said } from '../testing/words'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

const NAME = 'Quillfeather'
const REACH = 'quillfeather-7741@example.org'
const ABOUT = 'The taxi to school never comes. Zebra-marmalade-8852.'
const council = 'Hertfordshire County Council'

test('a parent without JavaScript asks to be contacted after a survey, and the lead answers', async ({
  page,
  home,
  store,
  mailbox,
  anotherPhone,
}) => {
  test.setTimeout(120_000)
  const desk = await anotherPhone({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
  const reader = await anotherPhone({ javaScriptEnabled: true })
  const lead = await cameIn(desk, store, { roles: ['safeguarding_lead'], name: 'Leah Okoro' })
  // A second organisation that can answer, so that the form asks which one should.
  const elsewhere = await anotherPhone({ javaScriptEnabled: true })
  const otherLead = await cameIn(elsewhere, store, { roles: ['safeguarding_lead'], organisation: 'nhs' })
  const check = () => alsoForReaders(page, reader)

  const ids = async () =>
    (await store.look('SELECT id::text FROM contact_requests')).map(({ id }) => String(id))
  const before = await ids()
  await begin(page, 'email_signature')
  await skipTheRest(page)
  const receipt = await sendAnswers(page)
  await page.getByRole('link', { name: said('contactMe.title') }).click()
  await expectHeading(page, said('contactMe.title'))
  expect(new URL(page.url()).pathname).toBe('/en/contact-me')
  await expect(page.getByText(said('contactMe.apart'))).toBeVisible()
  await expect(page.getByText(said('contactMe.soon'))).toBeVisible()
  await expect(page.getByRole('complementary', { name: said('safety.label') })).toContainText('999')
  await check()

  const box = (name: string) => page.getByRole('textbox', { name })
  await box(said('contactMe.name')).fill(NAME)
  await box(said('contactMe.reach')).fill('at school')
  await box(said('contactMe.about')).fill(ABOUT)
  await press(page, said('contactMe.send'))
  const summary = page.getByRole('alert')
  for (const problem of ['reach', 'who', 'answerer'] as const) {
    await expect(summary).toContainText(said(`contactMe.problems.${problem}`))
    await expect(page.getByText(said(`contactMe.problems.${problem}`))).toHaveCount(2)
  }
  await expect(box(said('contactMe.name'))).toHaveValue(NAME)
  await expect(box(said('contactMe.about'))).toHaveValue(ABOUT)
  await expectSoundMarkup(await page.content())
  await box(said('contactMe.reach')).fill(REACH)
  await page.getByRole('radio', { name: said('charter.form.parent_carer') }).check()
  await page.getByRole('radio', { name: council }).check()
  await press(page, said('contactMe.send'))
  await expectHeading(page, said('charter.sent.title'))
  await expect(page.getByText(said('contactMe.sent.next'))).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(NAME)
  await check()
  for (const canary of [NAME, REACH, 'Zebra-marmalade-8852'])
    expect(await store.placesThatShow(canary)).toEqual([])
  expect((await store.response('email_signature', receipt))!.words).toEqual({})

  // Others of the council may be told of other things meanwhile.
  const toldOf = async (email: string) =>
    (await mailbox.lettersTo(email)).filter(({ subject }) => /to be contacted$/.test(subject))
  await expect.poll(() => toldOf(lead.email), { timeout: 20_000 }).not.toEqual([])
  const [letter] = (await toldOf(lead.email)) as [Arrived]
  expect(letter.raw).not.toMatch(/quillfeather|zebra/i)
  expect(linkIn(letter)).toBe(`${home}/staff/safeguarding/contact`)
  expect(await toldOf(otherLead.email)).toEqual([])

  await desk.goto('/staff')
  await desk.getByRole('link', { name: /to contact, as they asked|should have been contacted/ }).click()
  await expectHeading(desk, 'People who ask to be contacted')
  await expect(desk.getByText(NAME)).toHaveCount(0)
  await expectGoodPage(desk)
  const id = (await ids()).find((one) => !before.includes(one))!
  const request = `/staff/safeguarding/contact/${id}`
  await desk.getByRole('listitem').locator(`a[href="${request}"]`).click()
  await expect(desk.getByText(NAME, { exact: true })).toBeVisible()
  await expect(desk.getByText(REACH)).toBeVisible()
  await expect(desk.getByText(ABOUT)).toBeVisible()
  await expectGoodPage(desk)
  await desk.setViewportSize({ width: 320, height: 700 })
  await expectGoodPage(desk)
  const seen = `SELECT person_id::text AS who FROM audit_events WHERE act = 'contact.seen' AND subject = $1`
  expect(await store.look(seen, [id])).toContainEqual({ who: lead.id })

  await desk.getByRole('button', { name: 'I am answering this' }).click()
  await expect(desk.getByRole('status').filter({ hasText: 'You are answering' })).toBeVisible()
  await desk.getByRole('button', { name: 'Answered' }).click()
  await expect(problems(desk)).toContainText('Say in a few words what came of it.')
  await expectGoodPage(desk)
  await desk.getByLabel('What came of it').fill('Wrote to her, the taxi is sorted')
  await desk.getByRole('button', { name: 'Answered' }).click()
  await expect(desk.getByRole('status').filter({ hasText: 'Written down: answered.' })).toBeVisible()
  await expect(desk.getByRole('table', { name: /^Answered/ })).toContainText('Leah Okoro')
  await expectGoodPage(desk)
  await desk.goto(request)
  await expect(desk.getByText('Wrote to her, the taxi is sorted')).toBeVisible()
  await expectGoodPage(desk)

  await elsewhere.goto(request)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  const analyst = await anotherPhone({ javaScriptEnabled: true })
  await cameIn(analyst, store, { roles: ['survey_lead', 'analyst', 'reader', 'administrator'] })
  for (const address of [request, '/staff/safeguarding/contact']) {
    await analyst.goto(address)
    await expect(analyst.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not part of what you may do',
    )
    await expect(analyst.getByText(NAME)).toHaveCount(0)
  }
})

test('the way there from the help page, in Urdu, runs from right to left', async ({ page, anotherPhone }) => {
  const reader = await anotherPhone({ javaScriptEnabled: true })
  const title = saidIn('ur')('contactMe.title')
  await page.goto('/ur/help')
  await page.getByRole('link', { name: title }).click()
  await expectHeading(page, title)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await alsoForReaders(page, reader)
})

/** axe needs JavaScript, so the same page is opened where there is some; what a form said back is looked at as it is. */
async function alsoForReaders(page: Page, reader: Page) {
  await reader.goto(page.url())
  await expectGoodPage(reader)
  await expectSoundMarkup(await page.content())
}
