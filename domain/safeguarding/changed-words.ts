import { z } from 'zod'
import { writtenWords } from '../forms/written'
import { Line, MOST_LINES } from './word-list'

const lines = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line)

/** The words of one category as a lead leaves them, one phrase on a line, and why; `basedOn` is the list they saw. */
export const ChangedWords = z.object({
  words: z
    .string()
    .max(60_000, 'That is more than can be read.')
    .transform(lines)
    .superRefine((words, context) => {
      if (!words.length)
        context.addIssue('Keep one line or more: without any, nothing of this kind is found.')
      if (words.length > MOST_LINES)
        context.addIssue(`Use at most ${MOST_LINES} lines. These are ${words.length}.`)
      for (const word of words) {
        const read = Line.safeParse(word)
        if (!read.success) return context.addIssue(read.error.issues[0]!.message)
      }
    }),
  reason: writtenWords(2, 500, 'Say in a few words why the list is changed.'),
  basedOn: z.coerce.number().int().min(0),
})

/** A sentence to try the list on. It is not kept. */
export const TriedSentence = z.object({
  sentence: z.string().trim().min(1, 'Write a sentence to try.').max(4000, 'Use at most 4,000 characters.'),
})
