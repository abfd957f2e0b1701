import { z } from 'zod'

/** Fewest and most characters of a password. Longer ones are refused, so that nothing is cut off unseen. */
const SHORTEST = 12
const LONGEST = 128

/** A password as somebody chooses it. Any character will do, in any language; there are no rules about digits. */
export const NewPassword = z
  .string('Choose a password.')
  .min(
    SHORTEST,
    `Use ${SHORTEST} characters or more. Three or four words that do not belong together are good.`,
  )
  .max(LONGEST, `Use at most ${LONGEST} characters.`)
  .refine((text) => !text.includes('\0'), 'This password has a character that cannot be typed.')

/** The form that a password is hashed in: the same letters typed on another keyboard are the same password. */
export function samePassword(password: string): string {
  return password.normalize('NFKC')
}

/**
 * Why a password is too easy to guess, or null. `stems` are words that people build passwords from; `about` is what
 * others know of the person: their address, their organisation.
 */
export function easilyGuessed(
  password: string,
  stems: readonly string[],
  about: readonly string[],
): string | null {
  const folded = plainLetters(password)
  const letters = folded.replace(/[^\p{L}]/gu, '')
  if (new Set(folded).size < 5 || isRun(password.toLowerCase()))
    return 'This password repeats a few characters, or is a row of keys. Choose another one.'
  if (letters === '' || stems.some((stem) => isBuiltFrom(letters, stem)))
    return 'Many people use a password like this one. Choose another one.'
  if (
    about.some((known) => known.length > 3 && letters.includes(plainLetters(known).replace(/[^\p{L}]/gu, '')))
  )
    return 'This password has your name, address or organisation in it. Choose another one.'
  return null
}

const looksLike: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Letters as they are meant: P@ssw0rd is password. Digits at the end are decoration and mean nothing. */
function plainLetters(text: string): string {
  const bare = text.toLowerCase().replace(/[\d!?.]+$/, '')
  return [...bare].map((letter) => looksLike[letter] ?? letter).join('')
}

function isBuiltFrom(letters: string, stem: string): boolean {
  return letters.replaceAll(stem, '').length < 4 && letters.includes(stem)
}

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
]

function isRun(text: string): boolean {
  const mirrored = [...text].reverse().join('')
  return runs.some((run) => run.includes(text.slice(0, 10)) || run.includes(mirrored.slice(0, 10)))
}
