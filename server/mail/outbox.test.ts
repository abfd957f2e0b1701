import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import type { Letter } from '../../domain/mail/letters'
import { ownDatabase } from '../../testing/database'
import { openMailbox } from '../../testing/mailbox'
import { openPostOffice, placesIn } from '../../testing/post-office'
import { database } from '../db'
import { post } from './letters'
import { smtpMailer } from './mail-smtp'
import { sendDueLetters, waitAfter } from './outbox'

const { folder, look } = ownDatabase()
const mailbox = openMailbox(folder)
const to = 'asha@example.org'
const letter: Letter = { kind: 'new-password', to, name: 'Asha Patel', link: 'https://heard.example.org/x' }

let office: Awaited<ReturnType<typeof openPostOffice>>
let mail: ReturnType<typeof smtpMailer>
beforeEach(async () => {
  office = await openPostOffice(folder)
  mail = smtpMailer(office.url, 'Heard <heard@heard.example.org>')
})
afterEach(async () => {
  mail.close()
  await office.close()
  await Promise.all(Object.values(placesIn(folder)).map((place) => rm(place, { recursive: true })))
  await look('DELETE FROM letters')
})
const children: ChildProcess[] = []
afterAll(() => children.forEach((child) => child.kill('SIGKILL')))

const posted = (wanted: Partial<Letter> = {}) =>
  database('app_staff').$transaction((tx) => post(tx, { ...letter, ...wanted } as Letter))
const allDue = () => look('UPDATE letters SET next_at = now()')

it('sends a letter once, whole, and keeps nothing of it', async () => {
  await posted({ name: 'Asha Pâtel 日本 “Q”' })
  expect(await sendDueLetters(mail)).toEqual({ sent: 1, failed: 0 })
  expect(await sendDueLetters(mail)).toEqual({ sent: 0, failed: 0 })
  const [arrived] = await mailbox.lettersTo(to)
  const [row] = await look('SELECT id, sealed, sent_at FROM letters')
  expect(arrived).toMatchObject({
    subject: 'Choose a new password for Heard',
    messageId: `<${row!.id}@heard.example.org>`,
    text: expect.stringContaining('Hello Asha Pâtel 日本 “Q”,'),
  })
  expect(arrived!.raw).toMatch(/^Content-Language: en\r$/m)
  expect(row).toMatchObject({ sealed: null, sent_at: expect.any(Date) })
})

it('brings letters of any script and any length through, and no header can be slipped in', async () => {
  const organisation = `${'Zażółć gęślą jaźń 👩‍🚀 سلام '.repeat(40)}\r\nBcc: everybody@example.org`
  const wanted = { kind: 'invitation', organisation, link: `https://heard.example.org/${'x'.repeat(2000)}` }
  await posted(wanted as Partial<Letter>)
  expect(await sendDueLetters(mail)).toEqual({ sent: 1, failed: 0 })
  const { subject, text, raw } = await mailbox.letterTo(to)
  expect(subject).toBe(`Join Heard for ${organisation.replace('\r\n', ' ').trim()}`)
  expect(text).toContain(wanted.link)
  expect(raw).not.toMatch(/^Bcc:/m)
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
})

it('tries again, and later each time, while the mail server refuses', async () => {
  await mailbox.closed(to)
  await posted()
  expect(await sendDueLetters(mail)).toEqual({ sent: 0, failed: 1 })
  expect(await sendDueLetters(mail)).toEqual({ sent: 0, failed: 0 })
  expect([1, 2, 3, 9].map(waitAfter)).toEqual([5, 10, 20, 900])
  await mailbox.opened(to)
  await allDue()
  expect(await sendDueLetters(mail)).toEqual({ sent: 1, failed: 0 })
})

it('loses nothing while the mail server is down, and sends the rest when it is back', async () => {
  await office.close()
  await posted()
  await posted({ to: 'ben@example.org' })
  expect(await sendDueLetters(mail)).toEqual({ sent: 0, failed: 2 })
  office = await openPostOffice(folder, { port: office.port })
  await allDue()
  expect(await sendDueLetters(mail)).toEqual({ sent: 2, failed: 0 })
})

it('is shared by several postmen without sending a letter twice', async () => {
  for (let at = 0; at < 30; at++) await posted({ to: `person${at}@example.org` })
  const counts = await Promise.all([1, 2, 3, 4].map(() => sendDueLetters(mail)))
  expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(30)
  for (let at = 0; at < 30; at++) expect(await mailbox.lettersTo(`person${at}@example.org`)).toHaveLength(1)
})

it('sends a letter again, as the same message, when its postman was killed before writing that it went', async () => {
  await office.close()
  office = await openPostOffice(folder, { whenArrived: () => void children[0]!.kill('SIGKILL') })
  await posted()
  const env = { ...process.env, SMTP_URL: office.url, MAIL_FROM: 'heard@heard.example.org' }
  const round = ['--conditions=react-server', '--import', 'tsx', 'testing/one-round.ts']
  children.push(spawn(process.execPath, round, { env, stdio: 'ignore' }))
  expect(await once(children[0]!, 'exit')).toEqual([null, 'SIGKILL'])
  expect(await look('SELECT 1 FROM letters WHERE sent_at IS NULL')).toHaveLength(1)

  await office.close()
  office = await openPostOffice(folder, { port: office.port, first: 2 })
  mail = smtpMailer(office.url, 'heard@heard.example.org')
  expect(await sendDueLetters(mail)).toEqual({ sent: 0, failed: 0 })
  await allDue()
  expect(await sendDueLetters(mail)).toEqual({ sent: 1, failed: 0 })
  const [first, second] = await mailbox.lettersTo(to)
  expect(second!.messageId).toBe(first!.messageId)
})
