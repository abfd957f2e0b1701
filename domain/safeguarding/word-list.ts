import { z } from 'zod'
import { spelt } from './spelling'

/** Most lines of one kind, so that every text is read at once. */
export const MOST_LINES = 600
const MOST_IN_LINE = 300

/**
 * A line of the list: a word or phrase that sorts a comment into the queue. `*` ends a word in any way, `...` leaves
 * up to three words out, and `/` stands between words of which any one will do.
 */
export const Line = z
  .string()
  .trim()
  .min(2, 'A phrase has two letters or more')
  .max(300, 'A phrase has 300 letters at most')
  .refine(isWhole, { error: ({ input }) => `"${input}" must be words, and begin and end with one` })
  .refine((line) => countOf(line) <= MOST_IN_LINE, {
    error: ({ input }) => `"${input}" stands for more than ${MOST_IN_LINE} phrases: use fewer /`,
  })

/** The words that sort comments, by what they may tell of; the gravest first, for a comment is sorted by the first. */
export const WordList = z.strictObject({
  categories: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z_]{3,30}$/),
        name: z.string().min(3).max(60),
        words: z.array(Line).max(MOST_LINES, `At most ${MOST_LINES} lines of one kind`),
      }),
    )
    .min(1),
})
export type WordList = z.infer<typeof WordList>

/** The whole of content/concern-words.json. */
export const WordListFile = WordList.extend({ note: z.string() })

/** One step of a phrase: letters of a word, `*` for any ending, `...` for up to three words. */
export type Step = { letters: string } | '*' | '...'

/** The phrases that a line of the list stands for. */
export function phrasesOf(line: string): Step[][] {
  return piecesOf(line).reduce<Step[][]>(
    (begun, piece) => begun.flatMap((steps) => eachWay(piece).map((way) => [...steps, ...way])),
    [[]],
  )
}

function piecesOf(line: string): string[] {
  const spaced = line.replace(/…/g, '...').replace(/\.{3,}/g, ' ... ')
  return spaced.split(/\s+/).filter((piece) => piece)
}

function eachWay(piece: string): Step[][] {
  return piece === '...' ? [['...']] : piece.split('/').map(wordSteps)
}

function wordSteps(word: string): Step[] {
  const letters = word
    .split('-')
    .map((part) => spelt(part.replace(/\*+$/, '')))
    .join('')
  return word.endsWith('*') ? [{ letters }, '*'] : [{ letters }]
}

/** A gap at either end, or a word without a letter, would sort everything. */
function isWhole(line: string): boolean {
  const pieces = piecesOf(line)
  const words = pieces.filter((piece) => piece !== '...').flatMap((piece) => piece.split('/'))
  return (
    pieces[0] !== '...' &&
    pieces.at(-1) !== '...' &&
    words.every((word) => /^[^*]*[\p{L}\p{N}][^*]*\**$/u.test(word))
  )
}

function countOf(line: string): number {
  return piecesOf(line).reduce((count, piece) => count * piece.split('/').length, 1)
}
