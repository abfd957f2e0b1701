import type { Page } from '@playwright/test'
import {
  begin,
  choose,
  expectHeading,
  receiptCode,
  sendAnswers,
  skip,
  tokenIn,
  write,
} from '../testing/answering'
import { expect, test } from '../testing/journey'
import { aDraft, receiptIn, tokenOf, whatToSend } from '../testing/raw-draft'
import { postForm, raw } from '../testing/raw-request'
import { said } from '../testing/words'

for (const javaScriptEnabled of [true, false]) {
  test(`two quick taps on Send are one response, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    anotherPhone,
    store,
  }) => {
    const page = await anotherPhone({ javaScriptEnabled })
    await answer(page)
    await page.getByRole('button', { name: said('check.send') }).dblclick()
    await expectHeading(page, said('thanks.title'))
    expect(await store.response('email_signature', await receiptCode(page))).toMatchObject({
      answers: { rating: 'satisfied', comment: 'text', i_am: null },
      voice_level: 'not_applicable',
      voice_rule: 'E2',
    })
    expect(await store.timesSaved('email_signature', tokenIn(page))).toBeNull()
  })
}

test('going back after sending says in plain words that the answers were sent', async ({ page }) => {
  await answer(page)
  const receipt = await sendAnswers(page)
  await page.goBack()
  await expectHeading(page, said('messages.already-sent.title'))
  await page.goForward()
  expect(await receiptCode(page)).toBe(receipt)
})

test('the same answers sent again later get the same receipt; other answers are refused', async ({
  home,
  store,
}) => {
  const draft = await answeredDraft(home)
  const form = await whatToSend(home, draft)
  const first = await postForm(home, `${draft}/check`, form)
  const again = await postForm(home, `${draft}/check`, form)
  expect([first.status, again.status]).toEqual([303, 303])
  expect(again.headers.location).toBe(first.headers.location)
  const receipt = receiptIn(await raw(home, `${draft}/receipt`))
  const stored = await store.response('email_signature', receipt)

  const others = await postForm(home, `${draft}/check`, { ...form, answers: 'something-else' })
  expect(others.status).toBe(409)
  expect(others.text).toContain(said('messages.already-sent.title'))
  const late = await postForm(home, `${draft}/1`, { rating: 'dissatisfied', do: 'continue' })
  expect(late.status).toBe(409)
  expect(await store.response('email_signature', receipt)).toEqual(stored)
})

test('twenty sendings at the same moment are one response', async ({ home, store }) => {
  const draft = await answeredDraft(home)
  const form = await whatToSend(home, draft)
  const replies = await Promise.all(Array.from({ length: 20 }, () => postForm(home, `${draft}/check`, form)))
  expect(new Set(replies.map(({ status, headers }) => `${status} ${headers.location}`))).toEqual(
    new Set([`303 ${draft}/receipt`]),
  )
  const receipt = receiptIn(await raw(home, `${draft}/receipt`))
  expect(await store.response('email_signature', receipt)).not.toBeNull()
  expect(await store.timesSaved('email_signature', tokenOf(draft))).toBeNull()
})

test('answers that changed in another tab after the check page are not sent unseen', async ({ home }) => {
  const draft = await answeredDraft(home)
  const form = await whatToSend(home, draft)
  await postForm(home, `${draft}/1`, { rating: 'dissatisfied', do: 'continue' })
  const sent = await postForm(home, `${draft}/check`, form)
  expect(sent.headers.location).toBe(`${draft}/check?changed=1`)
  expect((await raw(home, `${draft}/check?changed=1`)).text).toContain(said('check.changed'))
})

async function answer(page: Page) {
  await begin(page, 'email_signature')
  await choose(page, 'How satisfied are you with the help you had from this team?', 'Satisfied')
  await write(page, 'Would you like to tell us why?', 'They rang back')
  await skip(page, 'Are you…')
  await expectHeading(page, said('check.title'))
}

async function answeredDraft(home: string): Promise<string> {
  const draft = await aDraft(home, 'email_signature')
  await postForm(home, `${draft}/1`, { rating: 'satisfied', do: 'continue' })
  await postForm(home, `${draft}/2`, { comment: 'They rang back', do: 'continue' })
  await postForm(home, `${draft}/3`, { do: 'skip' })
  return draft
}
