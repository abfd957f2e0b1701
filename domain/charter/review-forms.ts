import { z } from 'zod'
import { Kept, ReviewKind } from './review'

/** The answers to "was it kept?" in the words of staff pages. */
export const keptWords: Record<Kept, string> = {
  kept: 'Kept',
  partly_kept: 'Partly kept',
  not_kept: 'Not kept',
  cannot_tell: 'Cannot tell',
}

/** What is opened, in the words of staff pages. */
export const reviewWords: Record<ReviewKind, { name: string; means: string }> = {
  check: { name: 'Six-month check', means: 'Is there evidence for each commitment? Nobody is asked yet.' },
  review: {
    name: 'Twelve-month review',
    means: 'Families, young people and services each say whether each commitment was kept.',
  },
}

/** Opening a review, with the last day on which people may answer. */
export const OpenReviewForm = z.object({
  kind: ReviewKind.or(z.literal('')).refine((kind) => kind !== '', 'Choose what to open.'),
  dueOn: z.iso.date('Choose the last day.'),
})

/** One press that moves a review on. */
export const ReviewPress = z.object({})

/** What a service says for itself about one commitment. */
export const RatingForm = z.object({
  kept: Kept.or(z.literal('')).refine((kept) => kept !== '', 'Choose whether it was kept.'),
})

/** What will be done about a commitment that was not kept. */
export const PledgeForm = z.object({
  willDo: z
    .string()
    .trim()
    .min(10, 'Say what will be done, by whom and by when. Everybody can read it.')
    .max(600, 'Use at most 600 characters.'),
})
