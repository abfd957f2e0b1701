import 'server-only'
import type { Survey } from '../../domain/surveys/survey'
import { newCase } from './cases'
import { wakePostman } from '../mail/postman-wakes'
import { dueDay } from './reading-days'
import { currentScreen } from './word-lists'

/** What goes before the safeguarding lead: the number of the list that sorted it, and one column each. */
export type Flagged = {
  list: number | null
  flagged: {
    ids: string[]
    questions: string[]
    categories: string[]
    copies: Uint8Array<ArrayBuffer>[]
    keys: Uint8Array<ArrayBuffer>[]
  }
}

type Texts = [place: string, words: string][]

/** Sorts the words of a response. Every text waits to be read; those that may tell of harm open a case as well. */
export async function sorted(survey: Survey, texts: Texts): Promise<Flagged & { due: string }> {
  return { due: dueDay(survey), ...(await flaggedIn(texts)) }
}

/** The texts that may tell of harm, each with a case of its own; every other text is read by somebody as well. */
export async function flaggedIn(texts: Texts): Promise<Flagged> {
  if (!texts.length) return { list: null, flagged: columns([]) }
  const { number, screen } = await currentScreen()
  const flagged = texts.flatMap(([question, words]) => {
    const category = screen(words)
    return category ? [{ question, category, ...newCase(words) }] : []
  })
  if (flagged.length) wakePostman()
  return { list: number, flagged: columns(flagged) }
}

function columns(
  flagged: ({ question: string; category: string } & ReturnType<typeof newCase>)[],
): Flagged['flagged'] {
  return {
    ids: flagged.map(({ id }) => id),
    questions: flagged.map(({ question }) => question),
    categories: flagged.map(({ category }) => category),
    copies: flagged.map(({ copy }) => copy),
    keys: flagged.map(({ key }) => key),
  }
}
