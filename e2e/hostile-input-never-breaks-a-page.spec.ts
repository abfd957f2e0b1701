import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../testing/journey'
import { aDraft, answerDraft, sendDraft, tokenOf } from '../testing/raw-draft'
import { postForm, raw } from '../testing/raw-request'

const survey = 'eoa_young_person'
const goodThing = 13

const texts: [name: string, typed: string, stored: string][] = [
  ['a NUL inside', 'before\0after', 'beforeafter'],
  ['control sequences of a terminal', '\x1b[2J\x1b]0;pwn\x07canary-4471', '[2J]0;pwncanary-4471'],
  ['joiners in emoji and Persian words', '👨‍👩‍👧 می‌خواهم', '👨‍👩‍👧 می‌خواهم'],
  ['letters in parts', 'Zoe\u0308', 'Zoë'],
  ['marks of templates', '{{7*7}} ${7*7} <%=7*7%> #{7*7}', '{{7*7}} ${7*7} <%=7*7%> #{7*7}'],
  ['a formula', '=HYPERLINK("http://x/","y")', '=HYPERLINK("http://x/","y")'],
  ['a query', `'); DROP TABLE responses; --`, `'); DROP TABLE responses; --`],
  ['exactly the limit in large characters', '👨‍👩‍👧'.repeat(2000), '👨‍👩‍👧'.repeat(2000)],
]

for (const [name, typed, stored] of texts)
  test(`${name}: kept as a person meant it`, async ({ home, store }) => {
    const draft = await aDraft(home, survey)
    await answerDraft(home, draft, { [goodThing]: { good_thing: typed } })
    const response = await store.response(survey, await sendDraft(home, draft))
    expect(response!.words).toEqual({ good_thing: stored.normalize('NFC') })
  })

for (const [name, typed] of [
  ['zero-width characters only', '\u200b\u200c\u2060\ufeff'],
  ['spaces, tabs and new lines only', ' \t\r\n '],
  ['NUL only', '\0\0'],
] as const)
  test(`${name}: nothing was said`, async ({ home, store }) => {
    const draft = await aDraft(home, survey)
    await answerDraft(home, draft, { [goodThing]: { good_thing: typed } })
    const response = await store.response(survey, await sendDraft(home, draft))
    expect(response!.answers.good_thing).toBeNull()
    expect(response!.words).toEqual({})
  })

test('bytes that are no text are refused and nothing is kept', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  for (const body of ['good_thing=%C0%AF', 'good_thing=%FF', 'good_thing=%ED%A0%80', 'good_thing=%', '%ZZ=1'])
    expect((await postForm(home, `${draft}/${goodThing}`, body)).status, body).toBe(400)
  const bytes = Buffer.from('676f6f645f7468696e673dc0afff', 'hex')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await raw(home, `${draft}/${goodThing}`, { headers, body: bytes })).status).toBe(400)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
})

test('fields that were not asked for are refused and nothing is kept', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  const strange = [
    'role=admin',
    'id=1',
    'sealedGroupId=x',
    '__proto__=1',
    'constructor.prototype=1',
    'toString=1',
  ]
  for (const field of [
    ...strange,
    'rating=satisfied',
    'good_thing=x',
    'do=delete',
    'rev=1&rev=2',
    'lang=en&lang=pl',
  ])
    expect((await postForm(home, `${draft}/1`, `who_answers=me&${field}`)).status, field).toBe(400)
  const many = Array.from({ length: 501 }, (_, at) => `f${at}=1`).join('&')
  expect((await postForm(home, `${draft}/1`, many)).status).toBe(400)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
  expect((await raw(home, '/healthz')).text).toBe('{"alive":true}')
})

test('questions that are hidden or not there take no answer', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  expect((await postForm(home, `${draft}/2`, { help_kind: 'read_to_me' })).status).toBe(400)
  for (const number of ['0', '-1', '15', '999', '1e1', '01', '1.5', 'NaN', '1%00', 'constructor'])
    expect((await postForm(home, `${draft}/${number}`, { who_answers: 'me' })).status, number).toBe(404)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
})

test('values that are no option lead back to the question, explained', async ({ home }) => {
  const draft = await aDraft(home, survey)
  const wrong = [
    'who_answers=',
    'who_answers=king',
    'who_answers=me&who_answers=me_with_help',
    'who_answers=__proto__',
  ]
  for (const body of wrong) {
    const reply = await postForm(home, `${draft}/1`, body)
    expect([reply.status, reply.headers.location], body).toEqual([303, `${draft}/1?problem=1`])
    expect((await raw(home, `${draft}/1?problem=1`)).status).toBe(200)
  }
})

test('a code of any shape is answered like a wrong one', async ({ home }) => {
  for (const code of ['I1l0O-iİı…', '\0', '‮', '../../etc/passwd', '9'.repeat(9999), '%00', '{"$ne":1}']) {
    const headers = { 'x-forwarded-for': '192.0.2.8' }
    const { status } = await postForm(home, '/en/resume', { code }, headers)
    expect(status, code).toBe(200)
  }
})

test('scripts and links that someone typed are shown as text', async ({ page, home }) => {
  const typed = `<script>window.__pwn=1</script> "><img src=x onerror=__pwn=1> javascript:__pwn=1 data:text/html,<b>x`
  const draft = await aDraft(home, survey)
  await answerDraft(home, draft, { [goodThing]: { good_thing: typed } })
  for (const path of ['check', String(goodThing)]) {
    await page.goto(`${draft}/${path}`)
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false)
    await expect(page.getByRole('link', { name: '__pwn' })).toHaveCount(0)
    await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
  }
  await expect(page.getByRole('textbox')).toHaveValue(typed)
  await page.goto(`${draft}/check`)
  await expect(page.getByText(typed)).toBeVisible()
})

test('the log holds no answers, no secrets of addresses and no network addresses', async ({
  home,
  store,
}) => {
  const draft = await aDraft(home, survey)
  const canary = 'canary-9913-said'
  await answerDraft(home, draft, { [goodThing]: { good_thing: canary } })
  const receipt = await sendDraft(home, draft)
  await postForm(home, `${draft}/${goodThing}`, `good_thing=${canary}%FF`)
  await postForm(home, '/en/receipt', { code: canary }, { 'x-forwarded-for': '192.0.2.9' })
  const log = await readFile(join(process.env.HEARD_JOURNEY_DATA!, 'server.log'), 'utf8')
  for (const secret of ['canary', tokenOf(draft), receipt, '127.0.0.1', '::1', '192.0.2.', '\x1b'])
    expect(log).not.toContain(secret)
  expect(await store.placesThatShow(canary)).toEqual([])
})
