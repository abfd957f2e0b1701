import { waitInWords } from '../domain/people/back-off'
import type { Amiss, Entered, Entry } from '../server/people/sign-in'
import type { Outcome } from './staff-outcome'

/** What a try at a door comes to: on to where the person was going, or in words why not. */
export function outcomeOf(entry: Entry, onward: string, wrong: string): Outcome {
  if (entry === 'wrong') return { problems: { '': wrong } }
  if ('wait' in entry) return tooMany(entry.wait)
  return { to: onward, cookies: entry.cookies }
}

/** What a link that leads in comes to: on, or what is wrong. */
export function enteredBy(came: Entered | Amiss, onward: string): Outcome {
  return 'problems' in came ? came : { to: onward, cookies: came.cookies }
}

/** Too many tries: how long to wait, and what works at once. */
export function tooMany(wait: number): Outcome {
  const words = `That was tried too often. Wait ${waitInWords(wait)}, then try again.`
  return { problems: { '': words }, wait }
}
