import type { Counts, Given } from './counts'

/** What the ways in which answers were given are called; languages and versions have names elsewhere. */
export const givenWords: Record<string, Record<string, string>> = {
  way: { words: 'Words', easy_read: 'Easy Read', pictures: 'Pictures' },
  channel: {
    web: 'On a phone or computer',
    paper: 'On paper',
    phone: 'By phone',
    interpreter: 'With an interpreter',
    face_to_face: 'Face to face',
  },
  helper: {
    nobody: 'Nobody helped',
    helped: 'Somebody helped',
    someone_else: 'Somebody answered for them',
    not_said: 'Did not say',
    not_asked: 'Not asked',
  },
  time: {
    under_5: 'Under 5 minutes',
    from_5: '5 to 10 minutes',
    from_10: '10 to 20 minutes',
    over_20: 'Over 20 minutes',
    came_back: 'Came back later',
    not_known: 'Not known',
  },
}

/** What is told of how answers were given, in the order of pages and files. */
export const givenTitles: [Given, string][] = [
  ['way', 'Way of answering'],
  ['channel', 'How it came'],
  ['language', 'Language'],
  ['helper', 'Help'],
  ['time', 'Time to finish'],
]

/**
 * What is told of one of these, the most first, bands of time in their own order. Groups sealed before something was
 * counted stand under "not known"; where all of them do, there is nothing to tell.
 */
export function givenRows(given: Counts['given'], name: Given, n: number): [value: string, count: number][] {
  const tally = { ...given[name] }
  const counted = Object.values(tally).reduce((sum, count) => sum + count, 0)
  if (counted < n) tally[UNKNOWN] = (tally[UNKNOWN] ?? 0) + n - counted
  if (tally[UNKNOWN] === n) return []
  const order = name === 'time' ? Object.keys(givenWords.time!) : []
  return Object.entries(tally).sort(
    ([a, many], [b, more]) => order.indexOf(a) - order.indexOf(b) || more - many,
  )
}

const UNKNOWN = 'not_known'
