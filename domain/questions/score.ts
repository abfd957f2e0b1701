import { z } from 'zod'
import { Asked, Option } from './asked'
import type { Kind } from './kind'

const question = Asked.extend({
  kind: z.literal('score'),
  lowest: z.string().describe('What 0 means, in words'),
  highest: z.string().describe('What 10 means, in words'),
  others: z.array(Option).optional().describe('Answers beside the numbers, like "Prefer not to say"'),
})
export type Score = z.infer<typeof question>

const asSent = (answer: unknown) => (typeof answer === 'number' ? String(answer) : answer)
const points = Array.from({ length: 11 }, (_, n) => String(n))

/** 0 to 10 with both ends in words; a number is stored, or the value of one of the other answers. */
export const score = {
  question,
  holds: 'one',
  answer: ({ others = [] }) =>
    z
      .preprocess(asSent, z.enum([...points, ...others.map((o) => o.value)], 'choose-one'))
      .transform((sent) => (points.includes(sent) ? Number(sent) : sent)),
  sent: (answer) => String(answer),
  said: ({ others = [] }, answer) => [others.find((o) => o.value === answer)?.label ?? String(answer)],
  cell: (_, answer) => answer,
  tally: ({ others = [] }, answers) => [
    ...points.map((value) => ({
      value,
      label: value,
      count: answers.filter((a) => String(a) === value).length,
      leftOut: false,
    })),
    ...others.map(({ value, label, leftOut = false }) => ({
      value,
      label,
      count: answers.filter((a) => a === value).length,
      leftOut,
    })),
  ],
} satisfies Kind<Score, number | string>
