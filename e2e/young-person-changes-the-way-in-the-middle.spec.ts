import {
  begin,
  choose,
  expectHeading,
  expectQuestion,
  press,
  sendAnswers,
  skipTheRest,
} from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

test.describe.configure({ timeout: 180_000 })

const words = { who: 'Who is answering these questions?', feel: 'How do you feel about learning here?' }

for (const javaScriptEnabled of [true, false])
  test(`words, then pictures, then Easy Read: nothing is lost, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    anotherPhone,
    store,
  }) => {
    const page = await anotherPhone({ javaScriptEnabled })
    await begin(page, 'ap_young_person')
    await choose(page, words.who, 'Me, on my own')
    await press(page, said('question.skip'))
    await choose(page, 'How old are you?', '14 or 15')
    await page.getByRole('radio', { name: 'Very unhappy' }).check()
    await press(page, said('ways.pictures.name'))

    await expectQuestion(page, 'Learning here: happy or unhappy?')
    await expect(
      page.getByRole('button', { name: `${said('pictures.yourAnswer')} Very unhappy` }),
    ).toBeVisible()
    if (javaScriptEnabled) await expectGoodPage(page)
    await press(page, said('pictures.next'))
    await press(page, 'Not enough')
    await expectQuestion(page, 'Do you learn more here, or not?')
    await press(page, said('ways.easy_read.name'))

    await expectQuestion(page, 'Are you learning more here?')
    if (javaScriptEnabled) await expectGoodPage(page)
    await choose(page, 'Are you learning more here?', 'A bit')
    await press(page, said('ways.words.name'))
    await skipTheRest(page)
    expect(await store.response('ap_young_person', await sendAnswers(page))).toMatchObject({
      way: 'mixed',
      answers: {
        who_answers: 'me',
        age_band: '14_15',
        ap_feel: 'very_unhappy',
        ap_help: 'no',
        ap_learning: 'a_bit',
      },
      answer_ways: { who_answers: 'words', ap_feel: 'words', ap_help: 'pictures', ap_learning: 'easy_read' },
      voice_level: 'direct',
    })
  })

test('half a sentence waits in its box while the way is changed', async ({ page }) => {
  await begin(page, 'yp_5_10')
  await page.goto(page.url().replace(/\/1$/, '/16'))
  await page.getByRole('textbox').fill('More time outs')
  await press(page, said('ways.easy_read.name'))
  await expectQuestion(page, 'What would you change?')
  await expect(page.getByRole('textbox')).toHaveValue('More time outs')
  await press(page, said('ways.pictures.name'))
  await expect(page.getByRole('textbox')).toHaveValue('More time outs')
  await expectGoodPage(page)
})

test('who changes to pictures before the first answer practises first', async ({ page }) => {
  await begin(page, 'yp_5_10')
  await press(page, said('ways.pictures.name'))
  await expectHeading(page, said('pictures.practiceQuestion'))
})

test('a question that pictures do not ask leads on to one that they do', async ({ page }) => {
  await begin(page, 'yp_11_25', 'easy_read')
  await choose(page, words.who, 'Me, on my own')
  await expectQuestion(page, 'How do you say what you think?')
  await press(page, said('ways.pictures.name'))
  await expectQuestion(page, 'How old are you?')
})

test('a survey that has one way offers no other', async ({ page }) => {
  await begin(page, 'email_signature')
  await expect(page.getByRole('group', { name: said('ways.change') })).toHaveCount(0)
})

test('what was chosen too late, on a page from before the change, is still taken', async ({
  page,
  anotherPhone,
}) => {
  await begin(page, 'ap_young_person', 'easy_read')
  const other = await anotherPhone()
  await other.goto(page.url())
  await other.getByRole('radio', { name: 'Me, on my own' }).check()
  await press(page, said('ways.pictures.name'))
  await press(other, said('question.continue'))
  await expectQuestion(other, 'Learning here: happy or unhappy?')
})
