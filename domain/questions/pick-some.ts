import { z } from 'zod'
import type { Kind } from './kind'
import type { Option } from './asked'
import { countEach } from './pick-one'

type Optioned = { options: Option[]; most?: number }

/** The shared half of every kind in which a person ticks several options; stored in the author's order. */
export const pickSome = {
  holds: 'several',
  answer: ({ options, most = options.length }: Optioned) =>
    z
      .preprocess((sent) => (typeof sent === 'string' ? [sent] : sent), z.array(z.string(), 'choose-some'))
      .refine((ticked) => ticked.every((value) => options.some((o) => o.value === value)), 'choose-some')
      .transform((ticked) => options.map((o) => o.value).filter((value) => ticked.includes(value)))
      .superRefine((values, problems) => {
        const alone = options.some((o) => o.exclusive && values.includes(o.value))
        const message = !values.length
          ? 'choose-some'
          : alone && values.length > 1
            ? 'none-with-others'
            : values.length > most
              ? 'too-many'
              : null
        if (message) problems.addIssue({ code: 'custom', message })
      }),
  sent: (answer: string[]) => answer,
  said: ({ options }: Optioned, answer: string[]) =>
    options.filter((o) => answer.includes(o.value)).map((o) => o.label),
  cell: (_: Optioned, answer: string[] | null) => answer && answer.join('; '),
  tally: ({ options }: Optioned, answers: (string[] | null)[]) =>
    countEach(options, (value) => answers.filter((answer) => answer?.includes(value)).length),
} satisfies Omit<Kind<Optioned, string[]>, 'question'>
