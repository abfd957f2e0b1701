import type { Page } from '@playwright/test'
import {
  begin,
  choose,
  expectHeading,
  headingOf,
  press,
  receiptCode,
  sendAnswers,
  skip,
  tokenIn,
  write,
} from '../testing/answering'
import { expectGoodPage, expectSoundMarkup } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

test.use({ javaScriptEnabled: false })

test('a parent answers one question at a time on a phone without JavaScript, and holds a receipt', async ({
  page,
  anotherPhone,
  store,
}) => {
  const reader = await anotherPhone({ javaScriptEnabled: true })
  await page.goto('/en')
  await page.getByRole('link', { name: 'Your views on the assessment' }).click()
  await expectHeading(page, 'Your views on the assessment')
  await begin(page, 'eoa_parent')
  await answerAboutTheAssessment(page)
  await alsoForReaders(page, reader)
  await answerAboutTheirChild(page)
  await press(page, said('aboutYou.skipAll'))
  await alsoForReaders(page, reader)
  const token = tokenIn(page)

  await changeOneAnswer(page)
  await expectHeading(page, said('check.title'))
  const receipt = await sendAnswers(page)
  await alsoForReaders(page, reader)
  await page.reload()
  expect(await receiptCode(page)).toBe(receipt)

  expect(await store.response('eoa_parent', receipt)).toMatchObject({
    priorities: ['p1', 'p2', 'p5', 'p6'],
    voice_level: 'supported',
    voice_flags: ['relayed'],
    voice_rule: 'P1',
    family_voice: 'direct',
    language: 'en',
    answers: {
      assessment_outcome: 'not_assessed',
      kept_up_to_date: 'okay',
      went_well: 'text',
      district: null,
    },
    words: { went_well: canary, child_words: 'I liked the lady with the dog' },
  })
  expect(await store.timesSaved('eoa_parent', token)).toBeNull()
  expect(await store.placesThatShow(canary)).toEqual([])
  const { week } = (await store.response('eoa_parent', receipt))!
  expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1)
})

const canary = 'Zebra-marmalade-7741 was kind to us'

async function answerAboutTheAssessment(page: Page) {
  await choose(page, 'Who is answering?', 'I am the parent or carer')
  await choose(page, 'What happened in the end?', 'The council said no to an assessment')
  await choose(page, 'When did you get the decision?', '3 to 6 months ago')
  await skip(page, 'How clear was it what would happen, and when?')
  await choose(page, 'How well did we keep you up to date?', 'Not very well')
  await choose(page, 'Did you know who to contact with a question?', 'Not sure')
  await skip(page, 'Did anyone tell you about free, independent advice, such as SENDIASS?')
  await choose(page, 'How well did people listen to your views?', 'Well')
  await choose(page, 'Was your child asked for their views?', 'No')
  await choose(page, 'About how long did it take, from asking to the end?', '20 to 30 weeks')
  await choose(page, 'How satisfied are you with how long it took?', 'Dissatisfied')
  await skip(page, 'How clear was the reason you were given?')
  await choose(page, 'Were you told what support your child can get without a plan?', 'No')
  await choose(page, 'Were you told what you can do if you do not agree?', 'Yes')
  await skip(page, 'How well did staff treat you with care and respect?')
  await skip(page, 'How often were staff open and honest with you?')
  const overall = 'Overall, how satisfied are you with how the assessment was done?'
  await choose(page, overall, 'Not satisfied or dissatisfied')
  await write(page, 'What went well?', canary)
  await skip(page, 'What one thing should we change?')
}

async function answerAboutTheirChild(page: Page) {
  const say = 'Did your child or young person have a say in these answers?'
  await choose(page, say, 'Yes, some of the words here are their own')
  await write(page, 'What did they say or show you?', 'I liked the lady with the dog')
  await choose(page, 'How did they tell you or show you?', 'Talking', 'Drawing or making things')
  expect(await headingOf(page)).toBe('About your child')
}

async function changeOneAnswer(page: Page) {
  await expect(page.getByRole('main')).toContainText(canary)
  await page
    .getByRole('link', { name: `${said('check.change')} How well did we keep you up to date?` })
    .click()
  await expect(page.getByRole('radio', { name: 'Not very well' })).toBeChecked()
  await choose(page, 'How well did we keep you up to date?', 'Okay')
}

/** axe needs JavaScript, so the same page is opened where there is some. */
async function alsoForReaders(page: Page, reader: Page) {
  await reader.goto(page.url())
  await expectGoodPage(reader)
  await expectSoundMarkup(await page.content())
}
