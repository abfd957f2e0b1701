/** What a page cannot cost less than: one finished HTML response of plain Node, and a form that leads to the next. */
import { createServer } from 'node:http'

const LAST = 20
const bytes = Number(process.env.BYTES ?? 10_000)
const options = [
  'I am the parent or carer',
  'I am a foster carer, or I care for the child in another way',
  'I am helping a parent or carer to answer',
  'I am the young person',
  'Prefer not to say',
]
const style =
  'body{font:18px/1.4 sans-serif;margin:16px}fieldset{border:0;padding:0}input{width:28px;height:28px}' +
  'button{font:inherit;padding:12px 20px;border:0;background:#0b5c3b;color:#fff}'

function pageOf(number: number): Buffer {
  const choices = options
    .map(
      (words, at) =>
        `<p><input type="radio" name="q" id="q${at}" value="${at}"> <label for="q${at}">${words}</label></p>`,
    )
    .join('')
  const page =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Question ${number}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head><body><main>` +
    `<form method="post"><fieldset><legend><h1>Who is answering question ${number}?</h1></legend>${choices}</fieldset>` +
    `<button name="do" value="continue">Continue</button></form></main><!---->`
  const missing = Math.max(0, bytes - Buffer.byteLength(page))
  return Buffer.from(page.replace('<!---->', `<!--${'.'.repeat(missing)}-->`))
}

const pages = Array.from({ length: LAST }, (_, at) => pageOf(at + 1))

const server = createServer((request, response) => {
  const number = Number(request.url!.slice(1))
  const page = pages[number - 1]
  request.resume()
  if (!page) return response.writeHead(404).end()
  if (request.method === 'GET') {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
    return response.writeHead(200, { ...headers, 'content-length': page.length }).end(page)
  }
  request.once('end', () => response.writeHead(303, { location: `/${(number % LAST) + 1}` }).end())
})

server.listen(Number(process.env.PORT), () => process.send?.('listening'))
process.once('disconnect', () => process.exit())
