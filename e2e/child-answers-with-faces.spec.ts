import type { Page } from '@playwright/test'
import { expectHeading, headingOf, receiptCode } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { answerByKeyboard, enter, tabTo } from '../testing/keyboard'
import { said } from '../testing/words'

const wishes = {
  'Who is doing this?': ['Me, by myself'],
  'How do you feel at school?': ['Sad'],
  'Do you feel safe at school?': ['No'],
  'What do you like best?': ['My frog pond'],
}

test('a child answers with faces, by keyboard alone, and is shown who can help', async ({ page, store }) => {
  await openByKeyboard(page)
  await answerByKeyboard(page, wishes)
  await enter(page, skipCard)
  await expectHeading(page, 'How do you feel at school?')
  for (const face of ['Happy', 'Okay', 'Sad', "I don't know"])
    await expect(page.getByRole('radio', { name: face, exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: skipCard })).toHaveCount(0)
  await expectSafetyLine(page)

  await answerByKeyboard(page, wishes)
  await answerByKeyboard(page)
  await enter(page, skipCard)
  await answerByKeyboard(page, wishes)
  await expectHeading(page, said('support.title'))
  await expect(page.getByRole('link', { name: '0800 1111' })).toBeVisible()
  await expectSafetyLine(page)
  await expectGoodPage(page)
  await enter(page, said('question.continue'))

  while ((await headingOf(page)) !== 'What do you like best?') await answerByKeyboard(page)
  await expectWarnedBeforeTheBox(page)
  await answerByKeyboard(page, wishes)
  await enter(page, said('question.skip'))
  await enter(page, said('aboutYou.skipAll'))
  await expectHeading(page, said('check.title'))
  await enter(page, said('check.send'))
  await expectHeading(page, said('thanks.title'))
  expect(await store.response('yp_5_10', await receiptCode(page))).toMatchObject({
    answers: {
      communication_methods: ['prefer_not_to_say'],
      school_feel: 'bad',
      school_listen: 'prefer_not_to_say',
      safe_school: 'no',
      change_one: null,
    },
    words: { like_best: 'My frog pond' },
    voice_level: 'direct',
    voice_rule: 'Y2',
    family_voice: 'not_applicable',
  })
})

test('a child who skips everything has declined, and that is fine', async ({ page, store }) => {
  await openByKeyboard(page)
  await answerByKeyboard(page, wishes)
  for (let skipped = 0; skipped < 10; skipped++) await enter(page, skipCard)
  await enter(page, said('question.skip'))
  await enter(page, said('question.skip'))
  await enter(page, said('aboutYou.skipAll'))
  await enter(page, said('check.send'))
  expect(await store.response('yp_5_10', await receiptCode(page))).toMatchObject({
    voice_level: 'declined',
    voice_rule: 'Y1',
  })
})

test('a child who is not safe and stops there is shown who can help before anything else', async ({
  page,
}) => {
  await openByKeyboard(page)
  await answerByKeyboard(page, wishes)
  while ((await headingOf(page)) !== 'Do you feel safe at school?') await enter(page, skipCard)
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await enter(page, said('question.save'))
  await expectHeading(page, said('support.title'))
  await enter(page, said('question.continue'))
  await expectHeading(page, said('saved.title'))
  await expectGoodPage(page)
})

const skipCard = 'Skip this one'

async function openByKeyboard(page: Page) {
  await page.goto('/en/surveys/yp_5_10')
  await enter(page, said('ways.words.start'))
  await expectSafetyLine(page)
  await tabTo(page, ({ sort }) => sort === 'radio')
  await page.keyboard.press('Space')
  await enter(page, said('question.continue'))
}

async function expectSafetyLine(page: Page) {
  const line = page.getByRole('complementary', { name: said('safety.label') })
  await expect(line).toContainText('Childline 0800 1111')
  await expect(line.getByRole('link', { name: said('safety.more') })).toBeVisible()
}

/** What happens with the words is said before the box, not after it. */
async function expectWarnedBeforeTheBox(page: Page) {
  const warning = await page.getByText(/we must tell someone who can help/).boundingBox()
  const box = await page.getByRole('textbox').boundingBox()
  expect(warning!.y + warning!.height).toBeLessThan(box!.y)
}
