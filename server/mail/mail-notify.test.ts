import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notifyMailer } from './mail-notify'

const KEY = 'live-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0'
const letter = {
  id: 'letter-1',
  to: 'asha@example.org',
  name: 'Asha',
  subject: 'A word',
  text: 'Hello',
  language: 'en' as const,
}

const asked: { path: string; body: unknown }[] = []
let templates: { id: string; name: string }[] = []
let notify: Server
beforeAll(async () => {
  notify = createServer(async (request, response) => {
    asked.push({ path: request.url!, body: await bodyOf(request) })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ templates }))
  })
  await new Promise<void>((ready) => notify.listen(0, '127.0.0.1', ready))
})
afterAll(() => notify.close())

const mail = () => notifyMailer(KEY, `http://127.0.0.1:${(notify.address() as AddressInfo).port}`)

it('sends through the template named Heard, with the letter’s id as reference', async () => {
  templates = [
    { id: 'other', name: 'Something else' },
    { id: 'ours', name: 'Heard' },
  ]
  await mail().send(letter)
  expect(asked.at(-1)).toEqual({
    path: '/v2/notifications/email',
    body: {
      template_id: 'ours',
      email_address: 'asha@example.org',
      personalisation: { subject: 'A word', body: 'Hello' },
      reference: 'letter-1',
    },
  })
})

it('keeps the letter waiting while the template is missing, and goes on once it is there', async () => {
  templates = []
  const late = mail()
  await expect(late.send(letter)).rejects.toThrow('no e-mail template named Heard')
  templates = [{ id: 'late', name: 'Heard' }]
  await late.send(letter)
  expect(asked.at(-1)!.body).toMatchObject({ template_id: 'late' })
})

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length ? JSON.parse(Buffer.concat(parts).toString('utf8')) : null
}
