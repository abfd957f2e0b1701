import { z } from 'zod'

/** The rev of the cleaned words that somebody had before them when they said they may be quoted. */
export const QuotingForm = z.object({ rev: z.coerce.number().int().min(1) })

/** What stands in the way of a quote, in words. */
export const quoteProblems = {
  'no-consent': 'The person who wrote this did not agree to be quoted.',
  'not-cleaned': 'Clean the words first: only cleaned words are quoted.',
  already: 'This is proposed or agreed already.',
  'words-changed':
    'The cleaned words were changed since you opened this page. Load it again and read them once more.',
  'not-proposed': 'There is no proposal of these words any more. Load the page again.',
  'own-proposal': 'You proposed this yourself: another person has to agree.',
} as const
