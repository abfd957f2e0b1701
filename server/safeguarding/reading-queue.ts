import 'server-only'
import type { Survey } from '../../domain/surveys/survey'
import { newCase } from './cases'
import { wakePostman } from '../mail/postman-wakes'
import { dueDay } from './reading-days'
import { currentScreen } from './word-lists'

/** What goes into the readers' queue with a response, and before the safeguarding lead: one column each. */
export type Queued = {
  due: string
  list: number | null
  flagged: {
    ids: string[]
    questions: string[]
    categories: string[]
    copies: Uint8Array<ArrayBuffer>[]
    keys: Uint8Array<ArrayBuffer>[]
  }
}

/** Sorts the words of a response. Every text waits to be read; those that may tell of harm open a case as well. */
export async function sorted(survey: Survey, texts: [question: string, words: string][]): Promise<Queued> {
  const due = dueDay(survey)
  if (!texts.length) return { due, list: null, flagged: columns([]) }
  const { number, screen } = await currentScreen()
  const flagged = texts.flatMap(([question, words]) => {
    const category = screen(words)
    return category ? [{ question, category, ...newCase(words) }] : []
  })
  if (flagged.length) wakePostman()
  return { due, list: number, flagged: columns(flagged) }
}

function columns(
  flagged: ({ question: string; category: string } & ReturnType<typeof newCase>)[],
): Queued['flagged'] {
  return {
    ids: flagged.map(({ id }) => id),
    questions: flagged.map(({ question }) => question),
    categories: flagged.map(({ category }) => category),
    copies: flagged.map(({ copy }) => copy),
    keys: flagged.map(({ key }) => key),
  }
}
