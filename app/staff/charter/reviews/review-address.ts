import { z } from 'zod'

/** A review by its version and number, like 1-2. */
export const ReviewAddress = z.object({ review: z.string().regex(/^[1-9]\d{0,3}-[1-9]\d{0,3}$/) })

/** The version and number of a review in an address. */
export function numbersIn({ review }: z.infer<typeof ReviewAddress>): [version: number, number: number] {
  const [version = 0, number = 0] = review.split('-').map(Number)
  return [version, number]
}

/** Where a review is worked on. */
export function reviewAt({ version, number }: { version: number; number: number }): string {
  return `/staff/charter/reviews/${version}-${number}`
}
