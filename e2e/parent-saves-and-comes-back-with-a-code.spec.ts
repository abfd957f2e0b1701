import type { Page } from '@playwright/test'
import { begin, choose, expectHeading, expectQuestion, press } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { aNetwork } from '../testing/network'
import { said } from '../testing/words'

const why = 'Would you like to tell us why?'

test('a parent stops half way and comes back on another phone with the spoken code', async ({
  page,
  anotherPhone,
}) => {
  await answerAndSave(page)
  await expectGoodPage(page)
  const code = await spokenCode(page)
  expect(code).toMatch(/^[A-Z]{3,8}-[A-Z]{3,8}-[A-Z]{3,8}-\d\d$/)

  const other = await anotherPhone({ extraHTTPHeaders: aNetwork() })
  await other.goto('/en/resume')
  await expectGoodPage(other)
  await enterCode(other, ` ${code.toLowerCase().replaceAll('-', ' ')} `)
  await expectQuestion(other, why)
  await expect(other.getByRole('textbox')).toHaveValue('')
  await other.goBack()
  await other.goto('/en/resume')
  await enterCode(other, code)
  await expectQuestion(other, why)
})

test('what is on the screen is kept when a parent saves, and the same code is shown again', async ({
  page,
}) => {
  await answerAndSave(page)
  const code = await spokenCode(page)
  await page.getByRole('link', { name: said('saved.carryOn') }).click()
  await page.getByRole('textbox').fill('Small groups')
  await press(page, said('question.save'))
  expect(await spokenCode(page)).toBe(code)
  await page.getByRole('link', { name: said('saved.carryOn') }).click()
  await expectQuestion(page, why)
  await expect(page.getByRole('textbox')).toHaveValue('Small groups')
})

test('a parent comes back with the link, and may delete everything from a shared phone', async ({
  page,
  anotherPhone,
}) => {
  await answerAndSave(page)
  const link = (await page.getByRole('main').innerText()).match(/http:\S+\/next/)![0]
  const other = await anotherPhone()
  await other.goto(link)
  await expectQuestion(other, why)
  await press(other, said('question.save'))
  const code = await spokenCode(other)
  await press(other, said('saved.clear'))
  await expectHeading(other, said('messages.cleared.title'))
  await expectGoodPage(other)

  await page.goto(link)
  await expectHeading(page, said('messages.draft-gone.title'))
  const stranger = await anotherPhone({ extraHTTPHeaders: aNetwork() })
  await stranger.goto('/en/resume')
  await enterCode(stranger, code)
  await expectWrong(stranger, said('problems.resume-code'))
})

test('every wrong code gets the same answer, and after ten tries a kind page', async ({
  anotherPhone,
  page,
}) => {
  const guesser = await anotherPhone({ extraHTTPHeaders: aNetwork() })
  const answers = new Set<string>()
  const guesses = [
    'BLUE-OTTER-MOON-42',
    'nonsense',
    "' OR 1=1 --",
    '<script>x</script>',
    '7K2M-Q9RD-3FXA-T5HW',
  ]
  for (const guess of [...guesses, ...guesses]) {
    await guesser.goto('/en/resume')
    await enterCode(guesser, guess)
    await expectWrong(guesser, said('problems.resume-code'))
    await expect(guesser.getByRole('textbox')).toHaveValue(guess)
    answers.add((await guesser.content()).replace(/ value="[^"]*"/, ''))
  }
  expect(answers.size).toBe(1)
  await guesser.goto('/en/resume')
  await enterCode(guesser, 'BLUE-OTTER-MOON-42')
  await expectHeading(guesser, said('messages.too-many-tries.title'))
  await expectGoodPage(guesser)

  await answerAndSave(page)
  await guesser.goto('/en/resume')
  await enterCode(guesser, await spokenCode(page))
  await expectHeading(guesser, said('messages.too-many-tries.title'))
})

test('a network cannot start afresh by claiming to be another', async ({ request }) => {
  const network = aNetwork()
  const tryOnce = (forwarded: string) =>
    request.post('/en/resume', {
      form: { code: 'BLUE-OTTER-MOON-42' },
      headers: { 'x-forwarded-for': forwarded },
    })
  for (let tries = 0; tries < 10; tries++) await tryOnce(network['x-forwarded-for']!)
  expect((await tryOnce(`203.0.113.77, ${network['x-forwarded-for']}`)).status()).toBe(429)
})

async function answerAndSave(page: Page) {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Dissatisfied')
  await expectQuestion(page, why)
  await press(page, said('question.save'))
  await expectHeading(page, said('saved.title'))
}

async function spokenCode(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText()
  return text.match(/\b[A-Z]{3,8}(-[A-Z]{3,8}){2}-\d\d\b/)![0]
}

async function enterCode(page: Page, code: string) {
  await page.getByRole('textbox', { name: said('resume.label') }).fill(code)
  await press(page, said('question.continue'))
}

async function expectWrong(page: Page, words: string) {
  await expect(page.getByRole('alert').getByRole('link', { name: words })).toBeVisible()
}
