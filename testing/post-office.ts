import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived. */
export type Arrived = { to: string; subject: string; text: string; messageId: string; raw: string }

/** Where letters are put, and where a file named after an address says that its letters are turned away. */
export const placesIn = (folder: string) => ({
  arrived: join(folder, 'letters-arrived'),
  refused: join(folder, 'letters-refused'),
})

type Wanted = {
  port?: number
  /** The number of the first letter, after a mail server that kept its own in the same folder. */
  first?: number
  /** What happens once a letter has arrived whole, before its sender is told so. */
  whenArrived?: () => void
}

/** A real mail server on this machine, which puts each letter into a folder, where testing/mailbox.ts finds it. */
export async function openPostOffice(folder: string, { port = 0, first = 1, whenArrived }: Wanted = {}) {
  const { arrived, refused } = placesIn(folder)
  await Promise.all([arrived, refused].map((place) => mkdir(place, { recursive: true })))
  let count = first
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, answer) => {
      if (!existsSync(join(refused, address))) return answer()
      answer(Object.assign(new Error('Not now'), { responseCode: 451 }))
    },
    onData: (stream, { envelope }, answer) => {
      const name = join(arrived, String(count++).padStart(6, '0'))
      read(stream)
        .then((raw) => keep(raw, envelope.rcptTo[0]!.address, name))
        .then(() => whenArrived?.())
        .then(() => answer(), answer)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const { port: own } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((done) => server.close(done))
  return { url: `smtp://127.0.0.1:${own}`, port: own, close }
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Under its name only once it is whole, so that nobody reads half a letter. */
async function keep(raw: string, to: string, name: string): Promise<void> {
  const { subject = '', text = '', messageId = '' } = await simpleParser(raw)
  const letter: Arrived = { to, subject, text, messageId, raw }
  await writeFile(`${name}.part`, JSON.stringify(letter))
  await rename(`${name}.part`, `${name}.json`)
}
