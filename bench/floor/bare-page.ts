/**
 * What a page cannot cost less than: one finished HTML response of plain Node, and a form that leads to the next. In
 * English at `/1`, and with the letters of another language at `/ur/1`: drawing those is no cost of ours.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const LAST = 20
const bytes = Number(process.env.BYTES ?? 10_000)
const english = {
  dir: 'ltr',
  question: 'Who is answering?',
  options: [
    'I am the parent or carer',
    'I am a foster carer, or I care for the child in another way',
    'I am helping a parent or carer to answer',
    'I am the young person',
    'Prefer not to say',
  ],
  next: 'Continue',
}
const words = { en: english, ur: translated('ur'), ar: translated('ar') }
const style =
  'body{font:18px/1.4 sans-serif;margin:16px}fieldset{border:0;padding:0}input{width:28px;height:28px}' +
  'button{font:inherit;padding:12px 20px;border:0;background:#0b5c3b;color:#fff}'

/** The same words as in Heard, in a language that is written from right to left. */
function translated(language: string): typeof english {
  const survey = read(`translations/${language}/eoa_parent.json`).texts
  const lists = read(`translations/${language}/lists.json`).texts
  const answers = ['parent_carer', 'other_carer', 'helper', 'young_person']
  return {
    dir: 'rtl',
    question: survey['eoa_parent.answering_as.text'],
    options: [
      ...answers.map((answer) => survey[`eoa_parent.answering_as.options.${answer}`]),
      lists['lists.districts.options.prefer_not_to_say'],
    ],
    next: read(`languages/${language}.json`).question.continue,
  }
}

function read(file: string) {
  return JSON.parse(readFileSync(`content/${file}`, 'utf8'))
}

function pageOf(language: keyof typeof words, number: number): Buffer {
  const { dir, question, options, next } = words[language]
  const choices = options
    .map(
      (option, at) =>
        `<p><input type="radio" name="q" id="q${at}" value="${at}"> <label for="q${at}">${option}</label></p>`,
    )
    .join('')
  const page =
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>Question ${number}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head><body><main>` +
    `<form method="post"><fieldset><legend><h1>${question} ${number}</h1></legend>${choices}</fieldset>` +
    `<button name="do" value="continue">${next}</button></form></main><!---->`
  const missing = Math.max(0, bytes - Buffer.byteLength(page))
  return Buffer.from(page.replace('<!---->', `<!--${'.'.repeat(missing)}-->`))
}

const pages = new Map(
  (['en', 'ur', 'ar'] as const).flatMap((language) =>
    Array.from({ length: LAST }, (_, at) => [
      `${language === 'en' ? '' : `/${language}`}/${at + 1}`,
      pageOf(language, at + 1),
    ]),
  ) as [string, Buffer][],
)

const server = createServer((request, response) => {
  const page = pages.get(request.url!)
  request.resume()
  if (!page) return response.writeHead(404).end()
  if (request.method === 'GET') {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
    return response.writeHead(200, { ...headers, 'content-length': page.length }).end(page)
  }
  const [, folder, number] = request.url!.match(/^(.*\/)(\d+)$/)!
  request.once('end', () =>
    response.writeHead(303, { location: `${folder}${(Number(number) % LAST) + 1}` }).end(),
  )
})

server.listen(Number(process.env.PORT), () => process.send?.('listening'))
process.once('disconnect', () => process.exit())
