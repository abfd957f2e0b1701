import type { Page } from '@playwright/test'
import { begin, choose, press, sendAnswers, skipTheRest, write } from '../testing/answering'
import { expect, test } from '../testing/journey'
import { said } from '../testing/words'

const who = 'Who is answering these questions?'
const how = 'For the person answering: how do you know what they think?'
const seen = 'For the person answering: what did you see that tells you this?'
const watched = 'I watched how they act and I know them well'

test('a young person whose helper chose some answers is supported, and that is noted', async ({
  page,
  store,
}) => {
  await begin(page, 'yp_11_25')
  await choose(page, who, 'Me, with help from someone')
  await choose(
    page,
    'What help did you have?',
    'They read the questions to me',
    'They chose some answers for me',
  )
  await sayHowItIs(page)
  expect(await store.response('yp_11_25', await sendAnswers(page))).toMatchObject({
    voice_level: 'supported',
    voice_flags: ['mixed'],
    voice_rule: 'Y3',
    answers: { help_kind: ['read_to_me', 'chose_some_for_me'], listened_to: 'always' },
  })
})

test('views that someone saw and noted are observed', async ({ page, store }) => {
  await begin(page, 'yp_11_25')
  await choose(page, who, 'Someone else is answering for me')
  await choose(page, how, watched)
  await write(page, seen, 'Pulls me towards the door at ten')
  await sayHowItIs(page)
  const response = await store.response('yp_11_25', await sendAnswers(page))
  expect(response).toMatchObject({ voice_level: 'observed', voice_flags: [], voice_rule: 'Y4b' })
  expect(response!.words.helper_observed_how).toBe('Pulls me towards the door at ten')
})

test('without a note of what was seen, the views are only represented', async ({ page, store }) => {
  await begin(page, 'yp_11_25')
  await choose(page, who, 'Someone else is answering for me')
  await choose(page, how, watched)
  await write(page, seen, ' \u200b ')
  await sayHowItIs(page)
  expect(await store.response('yp_11_25', await sendAnswers(page))).toMatchObject({
    voice_level: 'represented',
    voice_flags: ['method_missing'],
    voice_rule: 'Y4c',
    words: {},
  })
})

async function sayHowItIs(page: Page) {
  await press(page, said('question.skip'))
  await choose(page, 'How old are you?', '11 to 13')
  await choose(page, 'Do people listen to what you think?', 'Always')
  await skipTheRest(page)
}
