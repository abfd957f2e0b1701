import { z } from 'zod'
import type { Count, Kind } from './kind'
import type { Option } from './asked'

type Optioned = { options: Option[] }

/** The shared half of every kind in which a person picks one of the options. */
export const pickOne = {
  holds: 'one',
  answer: ({ options }: Optioned) =>
    z.enum(
      options.map((o) => o.value),
      'choose-one',
    ),
  sent: (answer: string) => answer,
  said: ({ options }: Optioned, answer: string) =>
    options.filter((o) => o.value === answer).map((o) => o.label),
  cell: (_: Optioned, answer: string | null) => answer,
  tally: ({ options }: Optioned, answers: (string | null)[]) =>
    countEach(options, (value) => answers.filter((answer) => answer === value).length),
} satisfies Omit<Kind<Optioned, string>, 'question'>

/** One row for each option, in the author's order. */
export function countEach(options: Option[], count: (value: string) => number): Count[] {
  return options.map(({ value, label, leftOut = false }) => ({ value, label, count: count(value), leftOut }))
}
