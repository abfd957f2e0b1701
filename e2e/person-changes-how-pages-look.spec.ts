import type { Page } from '@playwright/test'
import type { Display } from '../domain/display/display'
import { choose, expectHeading, expectQuestion, press, sendAnswers, skip } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { postForm, raw } from '../testing/raw-request'
import { said } from '../testing/words'

const start = '/en/surveys/email_signature'
const satisfied = 'How satisfied are you with the help you had from this team?'
const why = 'Would you like to tell us why?'

test('what a person asks for before they start stays with their answers to the end, without a cookie', async ({
  page,
}) => {
  await page.goto(start)
  await openDisplay(page)
  await expectGoodPage(page)
  await pick(page, 'size', '200')
  await pick(page, 'colours', 'dark')
  await press(page, said('display.use'))

  await expectLook(page, { letters: 32, paper: 'rgb(15, 23, 32)' })
  await expectGoodPage(page)
  await press(page, said('start.start'))
  await expectLook(page, { letters: 32, paper: 'rgb(15, 23, 32)' })
  await page.getByRole('radio', { name: said('takingPart.yes') }).check()
  await press(page, said('question.continue'))
  await choose(page, satisfied, 'Satisfied')
  await page.getByRole('textbox').fill('Half a thought')

  await press(page, said('shell.changeDisplay'))
  await expect(choice(page, 'size', '200')).toBeChecked()
  await pick(page, 'size', '100')
  await pick(page, 'colours', 'cream')
  await press(page, said('display.use'))
  await expectQuestion(page, why)
  await expect(page.getByRole('textbox')).toHaveValue('Half a thought')
  await expectLook(page, { letters: 16, paper: 'rgb(255, 246, 220)' })
  await expectGoodPage(page)

  await press(page, said('question.continue'))
  await skip(page, 'Are you…')
  await expectLook(page, { letters: 16, paper: 'rgb(255, 246, 220)' })
  await sendAnswers(page)
  await expectLook(page, { letters: 16, paper: 'rgb(255, 246, 220)' })
  expect(await page.context().cookies()).toEqual([])
})

test('a device remembers only when it is asked, and forgets when it is asked', async ({ page }) => {
  await page.goto('/en/plan')
  await openDisplay(page)
  await pick(page, 'colours', 'contrast')
  await page.getByRole('checkbox', { name: said('display.remember') }).check()
  await press(page, said('display.use'))
  await expectHeading(page, said('plan.title'))
  expect(new URL(page.url()).search).toBe('')

  const [cookie, ...others] = await page.context().cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ name: 'display', value: '100.contrast.normal.standard.shown', path: '/' })
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  for (const path of ['', '/cookies', '/nowhere', '/surveys/yp_5_10']) {
    await page.goto(`/en${path}`)
    await expectLook(page, { letters: 16, paper: 'rgb(0, 0, 0)' })
    await expectGoodPage(page)
  }

  await openDisplay(page)
  await expect(page.getByRole('checkbox', { name: said('display.remember') })).toBeChecked()
  await press(page, said('display.forget'))
  expect(await page.context().cookies()).toEqual([])
  await expectLook(page, { letters: 16, paper: 'rgb(246, 244, 238)' })
})

test('letters and space change as the standard asks, and the font comes only for those who pick it', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
  await page.goto(start)
  await openDisplay(page)
  expect(fonts).toEqual([])
  await pick(page, 'font', 'atkinson')
  await pick(page, 'spacing', 'more')
  await press(page, said('display.use'))
  await expectGoodPage(page)
  const look = await page.getByText(said('start.facts.long')).evaluate((element) => {
    const { fontSize, letterSpacing, wordSpacing, lineHeight, fontFamily } = getComputedStyle(element)
    const share = (length: string) => Number((parseFloat(length) / parseFloat(fontSize)).toFixed(2))
    return { letters: share(letterSpacing), words: share(wordSpacing), lines: share(lineHeight), fontFamily }
  })
  expect(look).toMatchObject({ letters: 0.12, words: 0.16, lines: 2 })
  expect(look.fontFamily).toContain('Atkinson Hyperlegible Next')
  await expect.poll(() => fonts.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true)
})

test('the settings lead back to our own pages only, and take nothing but what they offer', async ({
  home,
}) => {
  const form = { size: '100', colours: 'dark', spacing: 'normal', font: 'standard', pictures: 'shown' }
  for (const back of ['https://evil.example/en', '//evil.example', '/\\evil.example', '/en/%2e%2e//evil']) {
    const { text } = await raw(home, `/en/display?back=${encodeURIComponent(back)}`)
    expect(text).not.toContain('evil')
    const { status, headers } = await postForm(home, '/en/display', { ...form, back })
    expect([status, headers.location]).toEqual([303, '/en?display=100.dark.normal.standard.shown'])
    expect(headers).not.toHaveProperty('set-cookie')
  }
  for (const wrong of [{ ...form, size: '900' }, { ...form, more: 'x' }, {}])
    expect((await postForm(home, '/en/display', wrong)).status).toBe(400)
  const { text } = await raw(home, '/en/plan?display="><script>', {
    headers: { cookie: 'display="><script>' },
  })
  expect(text).not.toContain('data-display')
})

async function openDisplay(page: Page) {
  await page.getByRole('link', { name: said('shell.display'), exact: true }).click()
  await expectHeading(page, said('display.heading'))
}

type Key = Parameters<typeof said>[0]

function choice(page: Page, part: keyof Display, value: string) {
  return page
    .getByRole('group', { name: said(`display.${part}.heading`), exact: true })
    .getByRole('radio', { name: said(`display.${part}.${value}` as Key), exact: true })
}

async function pick(page: Page, part: keyof Display, value: string) {
  await choice(page, part, value).check()
}

async function expectLook(page: Page, wanted: { letters: number; paper: string }) {
  const look = await page.evaluate(() => {
    const { fontSize, backgroundColor } = getComputedStyle(document.documentElement)
    return { letters: parseFloat(fontSize), paper: backgroundColor }
  })
  expect(look).toEqual(wanted)
}
