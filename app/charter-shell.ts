import { z } from 'zod'
import { charterWords, type CharterShell } from '../components/charter/charter-shell'
import { numberedSections, type Numbered } from '../domain/charter/numbered'
import { opennessOf } from '../domain/charter/openness'
import { placesOfCharterText } from '../domain/language/places'
import type { Language } from '../domain/language/languages'
import { charterToRead, versionOpen, type CharterRead } from '../server/charter/reading'
import type { Version } from '../server/charter/charter'
import { today } from '../server/clock'
import { translationOf } from '../server/language/language'
import { Refusal } from '../server/refusal'
import { readingShellFor } from './public-shell'

/** A promise's id in an address, or "charter" for the whole. */
export const CommitmentId = z.string().regex(/^[a-z0-9-]{1,60}$/)

type Shown = CharterShell & { charter: CharterRead }

/** What a page about one version is given; the newest published one without a number. Refuses a version that never was. */
export async function charterShellFor(language: Language, path: string, number?: number): Promise<Shown> {
  const charter = await charterToRead(number)
  if (!charter) throw new Refusal(404, 'not-found')
  return shown(language, path, charter)
}

/** The same for the version that people may say something about now, with that version. */
export async function openCharterFor(
  language: Language,
  path: string,
): Promise<{ shell: Shown; version: Version }> {
  const version = await versionOpen()
  if (!version) throw new Refusal(404, 'not-found')
  return { shell: await charterShellFor(language, path, version.number), version }
}

async function shown(language: Language, path: string, charter: CharterRead): Promise<Shown> {
  return {
    ...(await readingShellFor(language, `/charter${path}`)),
    charter,
    open: opennessOf(charter.version, today()),
    translation: await translationOf(language, placesOfCharterText(charter.text, charter.parties)),
  }
}

/** A promise by its id, with its number; refused when there is none. */
export function promiseIn({ charter }: Shown, id: string): Numbered {
  const found = promisesIn(charter).find((commitment) => commitment.id === id)
  if (!found) throw new Refusal(404, 'not-found')
  return found
}

/** The words of a promise now, as this page says them. */
export function wordsNow(shell: Shown, id: string): string {
  const { text } = promiseIn(shell, id)
  return charterWords(shell.phrases).text({ id }, text).text
}

/** The promise after this one; null after the last. */
export function promiseAfter({ charter }: Shown, id: string): string | null {
  const all = promisesIn(charter)
  return all[all.findIndex((commitment) => commitment.id === id) + 1]?.id ?? null
}

function promisesIn({ text }: CharterRead): Numbered[] {
  return numberedSections(text).flatMap(({ commitments }) => commitments)
}
