import type { Page } from '@playwright/test'
import { isWords, kindOf, optionsOf, type Answer, type Question } from '../domain/questions/question'
import { stepAfter, wayThrough } from '../domain/surveys/route'
import type { Answers } from '../domain/surveys/survey'
import { expectHeading, optionCalled, press, receiptCode } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { ourSurveys } from '../testing/surveys'
import { translatedInto } from '../testing/translated'
import { saidIn, said } from '../testing/words'

const survey = ourSurveys().find(({ id }) => id === 'eoa_parent')!
const phrases = translatedInto('ur')
const urdu = saidIn('ur')
const own = 'استاد نے ہماری بات سنی۔ SENCO نے 2 بار فون کیا'

/** Where the first answer would end the survey early, or lead to another one, what this family answers. */
const wishes: Record<string, string> = { answering_as: 'parent_carer', assessment_outcome: 'plan_issued' }

test('a family answers a whole survey in Urdu, from right to left, and its answers count like any other', async ({
  page,
  store,
}) => {
  test.setTimeout(600_000)
  await page.goto('/ur')
  await page.getByRole('link', { name: phrases('eoa_parent.title', survey.title).text }).click()
  await expectUrdu(page)
  await press(page, urdu('start.start'))
  await page.getByRole('radio', { name: urdu('takingPart.yes') }).check()
  await press(page, urdu('question.continue'))
  const answers = await answerAll(page)
  await expectHeading(page, urdu('check.title'))
  await expectUrdu(page)
  await press(page, urdu('check.send'))
  await expectHeading(page, urdu('thanks.title'))
  await expectUrdu(page)
  const response = await store.response('eoa_parent', await receiptCode(page))
  expect(response).toMatchObject({ language: 'ur', answers: valuesOnly(answers) })
  expect(new Set(Object.values(response!.words))).toEqual(new Set([own]))
  expect(response!.priorities).not.toEqual([])
})

test('the language can be changed in the middle and back, and nothing is lost', async ({ page }) => {
  await page.goto('/ur/surveys/eoa_parent')
  await press(page, urdu('start.start'))
  await page.getByRole('radio', { name: urdu('takingPart.yes') }).check()
  await press(page, urdu('question.continue'))
  const [first] = wayThrough(survey, {})
  const chosen = optionsOf(first!.question).find(({ value }) => value === 'parent_carer')!
  await optionCalled(page, inUrdu(first!.question, `options.${chosen.value}`, chosen.label)).check()
  await press(page, 'English')
  await expectHeading(page, first!.question.text)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(optionCalled(page, chosen.label)).toBeChecked()
  await press(page, 'اردو')
  await expectHeading(page, inUrdu(first!.question, 'text', first!.question.text))
  await expect(
    optionCalled(page, inUrdu(first!.question, `options.${chosen.value}`, chosen.label)),
  ).toBeChecked()
  await press(page, urdu('question.continue'))
  await press(page, urdu('question.continue'))
  await expect(page.getByRole('alert')).toContainText(urdu('question.problem'))
  await expect(page.getByRole('link', { name: said('question.skip') })).toHaveCount(0)
})

test('a page in Urdu begins at the right: the boxes, the bar and the way back', async ({ page }) => {
  await page.goto('/ur/surveys/eoa_parent')
  await press(page, urdu('start.start'))
  await page.getByRole('radio', { name: urdu('takingPart.yes') }).check()
  await press(page, urdu('question.continue'))
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
  const [radio, card, back, main] = [
    await box('.card > input'),
    await box('.card'),
    await box('a.back'),
    await box('main'),
  ]
  expect(radio.x).toBeGreaterThan(card.x + card.width / 2)
  expect(back.x + back.width).toBeGreaterThan(main.x + main.width * 0.9)
  const [done, bar] = [await box('.bar rect'), await box('.bar')]
  expect(done.x + done.width).toBeCloseTo(bar.x + bar.width, 0)
  expect(done.width).toBeLessThan(bar.width / 2)
})

/** Answers every question on the way; each page is in Urdu and good for everyone. */
async function answerAll(page: Page): Promise<Answers> {
  const answers: Answers = {}
  for (let step = stepAfter(survey, answers, 0); step.at !== 'check';) {
    if (step.at === 'about') await press(page, urdu('question.continue'))
    const at = step.number
    const { question } = wayThrough(survey, answers).find(({ number }) => number === at)!
    await expectHeading(page, inUrdu(question, 'text', question.text))
    await expectUrdu(page)
    answers[question.key] = await answer(page, question)
    step = stepAfter(survey, answers, at)
  }
  return answers
}

async function answer(page: Page, question: Question): Promise<Answer> {
  const several = kindOf(question).holds === 'several'
  const open = optionsOf(question).filter((option) => !option.leftOut && !option.exclusive)
  const wished = open.filter(({ value }) => value === wishes[question.key])
  const chosen = isWords(question) ? [] : wished.length ? wished : open.slice(0, several ? 2 : 1)
  if (isWords(question)) await page.getByRole('textbox').fill(own)
  for (const { value, label, hint } of chosen) {
    const words = [inUrdu(question, `options.${value}`, label)]
    if (hint) words.push(inUrdu(question, `hints.${value}`, hint))
    await optionCalled(page, words.join(' ')).check()
  }
  await press(page, urdu('question.continue'))
  if (isWords(question)) return own
  return several ? chosen.map(({ value }) => value) : chosen[0]!.value
}

async function expectUrdu(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectGoodPage(page)
}

function inUrdu(question: Question, place: string, english: string): string {
  const { text, lang } = phrases(`eoa_parent.${question.key}.${place}`, english)
  if (lang) throw new Error(`eoa_parent.${question.key}.${place} is not in Urdu`)
  return text
}

/** What is stored of answers: the values of options; of words only that there are some. */
function valuesOnly(answers: Answers): Record<string, unknown> {
  const worded = wayThrough(survey, answers).filter(({ question }) => isWords(question))
  return { ...answers, ...Object.fromEntries(worded.map(({ question }) => [question.key, 'text'])) }
}
