import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { placesIn, type Arrived } from './post-office'

/** The letters that the running Heard has sent, as the people they are for would find them. */
export type Mailbox = ReturnType<typeof openMailbox>

const LONGEST_WAIT = 20_000

/** Opens the mailbox of the Heard with this data folder. */
export function openMailbox(folder: string) {
  const { arrived, refused } = placesIn(folder)
  const all = async (): Promise<Arrived[]> => {
    const names = (await readdir(arrived)).filter((name) => name.endsWith('.json')).sort()
    return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(arrived, name), 'utf8'))))
  }
  /** Every letter to an address so far, the oldest first. */
  const lettersTo = async (address: string) => (await all()).filter(({ to }) => to === address)
  /** The newest letter to an address, waited for until there are so many. */
  const letterTo = async (address: string, number = 1): Promise<Arrived> => {
    for (const until = Date.now() + LONGEST_WAIT; Date.now() < until; await pause(200)) {
      const letters = await lettersTo(address)
      if (letters.length >= number) return letters.at(-1)!
    }
    throw new Error(`Letter ${number} to ${address} did not come`)
  }
  return {
    lettersTo,
    letterTo,
    /** From now on the mail server cannot take letters to this address, until it is `opened` again. */
    closed: (address: string) => writeFile(join(refused, address), ''),
    opened: (address: string) => rm(join(refused, address), { force: true }),
  }
}

/** The link in a letter. */
export function linkIn({ text }: { text: string }): string {
  return text.match(/https?:\/\/\S+/)![0]
}
