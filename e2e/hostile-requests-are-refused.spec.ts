import { expect, test } from '../testing/journey'
import { aDraft, tokenOf } from '../testing/raw-draft'
import { onTheWire, postForm, raw } from '../testing/raw-request'

const survey = 'eoa_young_person'
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const answer = { who_answers: 'me' }

test.afterEach('Heard is alive and says exactly what it always says', async ({ home }) => {
  expect(await raw(home, '/healthz')).toMatchObject({ status: 200, text: '{"alive":true}' })
})

test('only a form in UTF-8 is read', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  const types = ['text/plain', 'application/json', 'multipart/form-data; boundary=x', 'image/png', '', '*/*']
  for (const type of [
    ...types,
    `${form['content-type']}; charset=utf-16`,
    'application/x-www-form-urlencoded-not',
  ])
    expect((await postForm(home, `${draft}/1`, answer, { 'content-type': type })).status, type).toBe(415)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
  const typed = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
  expect((await postForm(home, `${draft}/1`, answer, typed)).status).toBe(303)
})

test('more than 256 KiB is refused, whether declared or sent in pieces', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  const body = `who_answers=${'x'.repeat(300 * 1024)}`
  expect((await raw(home, `${draft}/1`, { headers: form, body })).status).toBe(413)
  const pieces = { ...form, 'transfer-encoding': 'chunked' }
  expect((await raw(home, `${draft}/1`, { headers: pieces, body })).status).toBe(413)
  const declared = `POST ${draft}/1 HTTP/1.1\r\nhost: x\r\ncontent-length: 1073741824\r\n\r\nwho`
  expect(await onTheWire(home, declared)).toMatch(/^HTTP\/1.1 413 /)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
})

test('addresses and headers without end are refused', async ({ home }) => {
  const long = 'x'.repeat(64 * 1024)
  const replies = await Promise.all([
    onTheWire(home, `GET /${long} HTTP/1.1\r\nhost: x\r\n\r\n`),
    onTheWire(home, `GET /en HTTP/1.1\r\nhost: x\r\nx-long: ${long}\r\n\r\n`),
    onTheWire(home, `GET /en HTTP/1.1\r\nhost: x\r\ncookie: ${long}\r\n\r\n`),
    onTheWire(home, `GET /en HTTP/1.1\r\nhost: x\r\n${'x-many: 1234567890\r\n'.repeat(2000)}\r\n`),
  ])
  for (const reply of replies) expect(reply).toMatch(/^HTTP\/1.1 4(14|31) /)
  expect((await raw(home, `/${'x'.repeat(9000)}`)).status).toBe(414)
})

test('answers sent from another site are refused', async ({ home, store }) => {
  const draft = await aDraft(home, survey)
  const saves = await store.timesSaved(survey, tokenOf(draft))
  const senders: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: home },
  ]
  for (const headers of senders)
    expect((await postForm(home, `${draft}/1`, answer, headers)).status, JSON.stringify(headers)).toBe(403)
  expect(await store.timesSaved(survey, tokenOf(draft))).toBe(saves)
  expect((await postForm(home, `${draft}/1`, answer, { origin: home })).status).toBe(303)
})

const nowhere = [
  ...[
    '/.env',
    '/.git/HEAD',
    '/package.json',
    '/prisma/schema.prisma',
    '/server/db.ts',
    '/api/debug',
    '/metrics',
  ],
  ...[
    '/_next/image?url=http://127.0.0.1:5432/&w=64&q=75',
    '/_next//image?url=/x',
    '/%5Fnext/image?url=data:,x',
  ],
  ...['/_next/data/x/en.json', '/%2e%2e/package.json', '/made/..%2f..%2fpackage.json', '/made/aid.js.map'],
  ...[
    '/en/surveys/..%2f..%2fetc%2fpasswd',
    '/en/surveys/eoa_parent/d/short/1',
    '/xx/surveys/eoa_parent',
    '/EN',
  ],
]

for (const path of nowhere)
  test(`${path} is nowhere`, async ({ home }) => {
    const { status, text } = await raw(home, path)
    expect(status).toBe(404)
    expect(text).not.toMatch(/prisma|node_modules|\n\s+at |DATABASE_URL|"dependencies"/)
  })

test('addresses written in odd ways lead to no other site', async ({ home }) => {
  for (const path of [
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/en//evil.example',
    '/en/',
    '/en/plan/',
  ]) {
    const { status, headers } = await raw(home, path)
    expect(status, path).toBeLessThan(500)
    expect(String(headers.location ?? '/en'), path).toMatch(/^\/(?![/\\])/)
  }
})

test('headers that belong to the framework or a proxy change nothing', async ({ home }) => {
  const plain = await raw(home, '/en')
  const tricks: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-action': 'a'.repeat(40) },
    { 'x-invoke-path': '/readyz', 'x-matched-path': '/readyz', 'x-nextjs-data': '1' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { 'x-now-route-matches': '1=readyz', 'x-http-method-override': 'DELETE' },
    { 'content-security-policy': "script-src 'unsafe-inline'", 'x-nonce': 'abc' },
  ]
  for (const headers of tricks) {
    const reply = await raw(home, '/en', { headers })
    expect([reply.status, reply.text], JSON.stringify(headers)).toEqual([plain.status, plain.text])
    expect(reply.headers['content-security-policy']).toBe(plain.headers['content-security-policy'])
  }
  for (const headers of tricks.slice(0, 4)) {
    const draft = await aDraft(home, survey)
    expect((await postForm(home, `${draft}/1`, answer, headers)).status).toBe(303)
  }
})

test('requests that could be read in two ways get one refusal and never a page', async ({ home }) => {
  const host = 'host: x\r\n'
  const wires = [
    `GET http://127.0.0.1:5432/ HTTP/1.1\r\n${host}\r\n`,
    `GET http://127.0.0.1:5432/ HTTP/1.1\r\n${host}upgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    `GET /en HTTP/1.1\r\n${host}upgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    `POST /en HTTP/1.1\r\n${host}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /en/plan HTTP/1.1\r\n${host}\r\n`,
    `POST /en HTTP/1.1\r\n${host}content-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
    `POST /en HTTP/1.1\r\n${host}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`,
    `GET /en HTTP/1.1\r\n${host}bad header: x\r\n\r\n`,
    `GET /en HTTP/1.1\n${host}\n`,
    `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`,
  ]
  for (const wire of wires) {
    const reply = await onTheWire(home, wire)
    expect(reply, wire).toMatch(/^HTTP\/1.1 4\d\d /)
    expect(reply.match(/^HTTP\/1.1 /gm), wire).toHaveLength(1)
  }
})

test('other methods find nothing to do', async ({ home }) => {
  const draft = await aDraft(home, survey)
  for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
    for (const path of ['/en', `${draft}/1`, '/healthz'])
      expect((await raw(home, path, { method })).status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
  expect(await raw(home, '/en', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  expect((await raw(home, `${draft}/1`)).status).toBe(200)
})
