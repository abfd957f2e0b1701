import { begin, choose, expectQuestion, optionCalled, press } from '../testing/answering'
import { expectGoodPage } from '../testing/good-page'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

const who = 'Who is answering?'
const happened = 'What happened in the end?'

test('an answer changed in another tab is shown before anything takes its place', async ({
  page,
  context,
}) => {
  await begin(page, 'eoa_parent')
  await expectQuestion(page, who)
  const second = await context.newPage()
  await second.goto(page.url())
  await choose(page, who, 'I am the parent or carer')
  await choose(second, who, 'I am helping a parent or carer to answer')

  const notice = second.getByRole('alert')
  await expect(notice).toContainText(said('question.changedHeading'))
  await expect(notice).toContainText(said('question.changedSaved', { answer: 'I am the parent or carer' }))
  await expect(optionCalled(second, 'I am helping a parent or carer to answer')).toBeChecked()
  await expectGoodPage(second)
  await press(second, said('question.continue'))
  await expectQuestion(second, happened)
  await second.goto(second.url().replace(/2$/, '1'))
  await expect(optionCalled(second, 'I am helping a parent or carer to answer')).toBeChecked()
})

test('tabs that stand at different questions do not disturb each other', async ({ page, context }) => {
  await begin(page, 'eoa_parent')
  const second = await context.newPage()
  await second.goto(page.url().replace(/1$/, '3'))
  const third = await context.newPage()
  await third.goto(page.url().replace(/1$/, '2'))
  await choose(page, who, 'I am the parent or carer')
  await choose(second, 'When did you get the decision?', 'Not sure')
  await choose(third, happened, 'We are still waiting')
  await expect(third.getByRole('alert')).toHaveCount(0)
  for (const [question, chosen] of [
    [1, 'I am the parent or carer'],
    [2, 'We are still waiting'],
    [3, 'Not sure'],
  ] as const) {
    await page.goto(page.url().replace(/\d+$/, String(question)))
    await expect(optionCalled(page, chosen)).toBeChecked()
  }
})

test('the same answer in both tabs is no clash', async ({ page, context }) => {
  await begin(page, 'eoa_parent')
  const second = await context.newPage()
  await second.goto(page.url())
  await choose(page, who, 'I am the parent or carer')
  await choose(second, who, 'I am the parent or carer')
  await expectQuestion(second, happened)
})
