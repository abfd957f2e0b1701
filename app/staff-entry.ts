import { waitInWords } from '../domain/people/back-off'
import type { Entry } from '../server/sign-in'
import type { Outcome } from './staff-outcome'

/** What a try at a door comes to: on to where the person was going, or in words why not. */
export function outcomeOf(entry: Entry, onward: string, wrong: string): Outcome {
  if (entry === 'wrong') return { problems: { '': wrong } }
  if ('wait' in entry) return tooMany(entry.wait)
  return { to: onward, cookies: entry.cookies }
}

/** Too many tries: how long to wait, and what works at once. */
export function tooMany(wait: number): Outcome {
  const words = `That was tried too often. Wait ${waitInWords(wait)}, then try again.`
  return { problems: { '': words }, wait }
}
