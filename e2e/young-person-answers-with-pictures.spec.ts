import type { Page } from '@playwright/test'
import { expectHeading, headingOf, press, receiptCode, tokenIn } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { answerByKeyboard, enter, isOnePress, pressByKeyboard, tabTo } from '../testing/keyboard'
import { said } from '../testing/words'

test.describe.configure({ timeout: 180_000 })

const sad = { 'Is school happy or sad for you?': ['Sad'], 'At school, do you feel safe or unsafe?': ['Safe'] }

for (const javaScriptEnabled of [true, false])
  test(`a child answers six questions with one switch, stops, and that is finished, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    anotherPhone,
    store,
  }) => {
    const page = await anotherPhone({ javaScriptEnabled })
    await openWithASwitch(page, 'yp_5_10')
    await practise(page)
    for (let asked = 1; asked <= 6; asked++) {
      await expect(page.getByRole('main')).toContainText(said('pictures.place', { place: asked }))
      if (javaScriptEnabled) await expectGoodPage(page)
      await pressByKeyboard(page, sad)
    }
    await expectHeading(page, said('more.title'))
    if (javaScriptEnabled) await expectGoodPage(page)
    await enter(page, said('more.stop'))
    await pressByKeyboard(page, { 'Who did this?': ['Me, by myself'] })
    await enter(page, said('pictures.next'))
    await expectHeading(page, said('check.title'))
    if (javaScriptEnabled) await expectGoodPage(page)
    await enter(page, said('check.shortSend'))
    await expectHeading(page, said('thanks.title'))
    expect(await store.response('yp_5_10', await receiptCode(page))).toMatchObject({
      way: 'pictures',
      answer_ways: {},
      answers: {
        school_feel: 'bad',
        safe_school: 'yes',
        who_answers: 'me',
        fun_places: null,
        change_one: null,
      },
      voice_level: 'direct',
      voice_rule: 'Y2',
    })
  })

test('Back undoes: the press before is there again, and another one takes its place', async ({
  page,
  store,
}) => {
  await openWithASwitch(page, 'ap_young_person')
  await practise(page)
  await pressByKeyboard(page, { 'Learning here: happy or unhappy?': ['Unhappy'] })
  await enter(page, said('pictures.back'))
  await expect(page.getByRole('button', { name: `${said('pictures.yourAnswer')} Unhappy` })).toBeVisible()
  await expectGoodPage(page)
  await enter(page, said('pictures.next'))
  await expectHeading(page, 'Enough help here, or not enough?')
  await enter(page, said('pictures.back'))
  await pressByKeyboard(page, { 'Learning here: happy or unhappy?': ['Happy'] })
  await finish(page, 'Me, on my own')
  expect((await store.response('ap_young_person', await receiptCode(page)))!.answers.ap_feel).toBe('happy')
})

test('Stop asks first, so a press by mistake loses nothing', async ({ page }) => {
  await openWithASwitch(page, 'ap_young_person')
  await practise(page)
  await pressByKeyboard(page)
  await enter(page, said('pictures.stop'))
  await expectHeading(page, said('more.title'))
  await enter(page, said('question.back'))
  await expectHeading(page, 'Enough help here, or not enough?')
  await enter(page, said('pictures.stop'))
  await enter(page, said('more.more'))
  await expectHeading(page, 'Enough help here, or not enough?')
})

test('going on without choosing skips, and is never wrong', async ({ page, store }) => {
  await openWithASwitch(page, 'eoa_young_person')
  await practise(page)
  while (await isOnePress(page)) await enter(page, said('pictures.skip'))
  await enter(page, said('pictures.next'))
  await expectHeading(page, said('check.title'))
  await press(page, said('check.shortSend'))
  const response = await store.response('eoa_young_person', await receiptCode(page))
  expect(response).toMatchObject({ voice_level: 'unknown', voice_rule: 'Y6' })
  expect(new Set(Object.values(response!.answers))).toEqual(new Set(['prefer_not_to_say', null]))
})

test("a grown-up who answers for a child is never counted as the child's voice", async ({ page, store }) => {
  await openWithASwitch(page, 'yp_5_10')
  await practise(page)
  await finish(page, 'A grown-up', {
    'Helper: how do you know what the child thinks?': ['It is what I think'],
  })
  expect(await store.response('yp_5_10', await receiptCode(page))).toMatchObject({
    voice_level: 'represented',
    voice_rule: 'Y5',
  })
})

test('a child who is not safe is shown who can help, and goes on', async ({ page }) => {
  await openWithASwitch(page, 'yp_5_10')
  await practise(page)
  while ((await headingOf(page)) !== 'At school, do you feel safe or unsafe?') await pressByKeyboard(page)
  await pressByKeyboard(page, { 'At school, do you feel safe or unsafe?': ['Not safe'] })
  await expectHeading(page, said('support.title'))
  await expectGoodPage(page)
  await enter(page, said('question.continue'))
  await expectHeading(page, said('more.title'))
})

test('what was pressed for practice is kept nowhere', async ({ page, store }) => {
  await openWithASwitch(page, 'yp_5_10')
  const saves = await store.timesSaved('yp_5_10', tokenIn(page))
  await practise(page)
  expect(await store.timesSaved('yp_5_10', tokenIn(page))).toBe(saves)
})

/** Chooses pictures on the first page and agrees to take part, with Tab and Space alone. */
async function openWithASwitch(page: Page, survey: string) {
  await page.goto(`/en/surveys/${survey}`)
  await tabTo(page, ({ words }) => words === said('ways.pictures.start'))
  await page.keyboard.press('Space')
  await page.waitForURL('**/taking-part')
  await tabTo(page, ({ sort }) => sort === 'radio')
  await page.keyboard.press('Space')
  await enter(page, said('question.continue'))
}

async function practise(page: Page) {
  await expectHeading(page, said('pictures.practiceQuestion'))
  await pressByKeyboard(page, { [said('pictures.practiceQuestion')]: [said('pictures.chips')] })
  await expect(page.getByRole('status').first()).toContainText(
    said('pictures.youChose', { answer: said('pictures.chips') }),
  )
  await enter(page, said('pictures.next'))
}

/** Answers whatever comes, says who answered, and sends. */
async function finish(page: Page, who: string, wishes: Record<string, string[]> = {}) {
  const all = { 'Who did this?': [who], 'Who answered?': [who], ...wishes }
  while ((await headingOf(page)) !== said('check.title')) {
    if (await isOnePress(page)) await pressByKeyboard(page, all)
    else if ((await headingOf(page)) === said('more.title')) await enter(page, said('more.more'))
    else if ((await headingOf(page)) === said('support.title')) await enter(page, said('question.continue'))
    else await answerByKeyboard(page, all)
  }
  await enter(page, said('check.shortSend'))
  await expectHeading(page, said('thanks.title'))
}
