import { afterEach, describe, expect, it } from 'vitest'
import { allowOnly, only, readForm } from './form'

const FORM = 'application/x-www-form-urlencoded'
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://heard.example/en/x', {
    method: 'POST',
    body,
    headers: { 'content-type': FORM, host: 'heard.example', ...headers },
  })
const status = (request: Request) =>
  readForm(request).then(
    () => 200,
    (refusal: { status: number }) => refusal.status,
  )

afterEach(() => void delete process.env.SITE_URL)

describe('a form', () => {
  it('is read by name, in order, as it was typed', async () => {
    const fields = await readForm(post('a=1&b=d%C5%B5r+%2B+%F0%9F%91%8D&a=2&empty=&bare'))
    expect([...fields]).toEqual([
      ['a', ['1', '2']],
      ['b', ['dŵr + 👍']],
      ['empty', ['']],
      ['bare', ['']],
    ])
  })

  it('keeps what only looks like something else', async () => {
    const fields = await readForm(post('__proto__=x&constructor=y&q=%00a'))
    expect(fields.get('__proto__')).toEqual(['x'])
    expect(fields.get('q')).toEqual(['\u0000a'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('may be empty', async () => {
    expect((await readForm(post(''))).size).toBe(0)
  })

  it('of a bare post has no fields', async () => {
    const bare = new Request('http://heard.example/en/x', { method: 'POST' })
    expect((await readForm(bare)).size).toBe(0)
  })
})

describe('a form is refused', () => {
  it.each([
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    `${FORM}; charset=utf-16`,
    `${FORM}; charset=iso-8859-1`,
    `x${FORM}`,
  ])('with 415 as %s', async (type) => expect(await status(post('a=1', { 'content-type': type }))).toBe(415))

  it('unless it says UTF-8', async () => {
    expect(await status(post('a=1', { 'content-type': `${FORM.toUpperCase()}; Charset=UTF-8` }))).toBe(200)
  })

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([97, 61, 0xc0, 0xaf])],
    ['an escape that is no UTF-8', 'a=%C0%AF'],
    ['half an escape', 'a=%E0%A'],
    ['a field without end', '%'],
    ['501 fields', Array.from({ length: 501 }, (_, n) => `f${n}=1`).join('&')],
  ])('with 400 for %s', async (_, body) => expect(await status(post(body))).toBe(400))

  it('with 413 above 256 KiB, not at it, and without reading on', async () => {
    expect(await status(post(`a=${'x'.repeat(256 * 1024 - 2)}`))).toBe(200)
    expect(await status(post(`a=${'x'.repeat(256 * 1024 - 1)}`))).toBe(413)
    let given = 0
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(64 * 1024).fill(97, 0, (given += 1))),
    })
    const request = new Request('http://heard.example/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': FORM },
    } as RequestInit)
    expect(await status(request)).toBe(413)
    expect(given).toBeLessThan(10)
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://heard.example' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://heard.example.elsewhere.example' }, 403],
    [{ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'http://heard.example' }, 200],
    [{}, 200],
  ])('with 403 from elsewhere: %j is %i', async (headers, expected) => {
    expect(await status(post('a=1', headers as Record<string, string>))).toBe(expected)
  })

  it('unless it comes from the address people reach us by', async () => {
    process.env.SITE_URL = 'https://heard.example.org'
    expect(await status(post('a=1', { origin: 'https://heard.example.org' }))).toBe(200)
  })
})

describe('a field', () => {
  const fields = new Map([
    ['once', ['1']],
    ['twice', ['1', '2']],
  ])

  it('has one value, and is refused when it was sent twice', () => {
    expect(only(fields, 'once')).toBe('1')
    expect(only(fields, 'none')).toBeUndefined()
    expect(() => only(fields, 'twice')).toThrow(expect.objectContaining({ status: 400 }))
  })

  it('that nobody asked for is refused', () => {
    expect(() => allowOnly(fields, ['once'])).toThrow(expect.objectContaining({ status: 400 }))
    expect(() => allowOnly(fields, ['once', 'twice', 'more'])).not.toThrow()
  })
})
