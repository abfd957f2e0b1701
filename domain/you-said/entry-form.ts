import { z } from 'zod'
import { Day } from '../forms/day'
import { longSentences } from '../ways/limits'
import { Became, type YouSaid } from './entry'

const Text = (least: string, most: number) =>
  z.string(least).trim().min(1, least).max(most, `Use at most ${most} characters.`)

const Easy = (least: string) =>
  Text(least, 400).superRefine((text, context) => {
    for (const sentence of longSentences('easy_read', text))
      context.addIssue({
        code: 'custom',
        message: `Make this sentence shorter, at most 10 words: “${sentence}”`,
      })
  })

/** An entry of "You said, we did" as somebody writes it. `part` is a priority or a measure of the plan. */
export const YouSaidForm = z.object({
  rev: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('0'),
  survey: z.string().max(60).default(''),
  title: Text('Write a few words that name it.', 80),
  wave: z.string().max(60).default(''),
  questions: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.string().max(60)).max(100)).default([]),
  part: z.string().max(40).default(''),
  heard: Text('Write what people told us.', 600),
  became: z.enum(Became.options, 'Choose what came of it.'),
  answer: Text('Write what came of it, or why nothing did.', 600),
  who: Text('Say who did it, or who decided.', 120),
  day: Day,
  easyHeard: Easy('Write it in Easy Read.'),
  easyAnswer: Easy('Write it in Easy Read.'),
})

type Parts = { priorities: { id: string; measures: { id: string }[] }[] }

/** A part of the plan as its priority and measure; null when the plan has none of this name. */
export function partOf(plan: Parts | null, part: string): Pick<YouSaid, 'priority' | 'measure'> | null {
  if (!part) return { priority: '', measure: '' }
  const found = plan?.priorities.find(
    ({ id, measures }) => id === part || measures.some((one) => one.id === part),
  )
  return found ? { priority: found.id, measure: found.id === part ? '' : part } : null
}

/** Which wording somebody agrees to. */
export const AgreeForm = z.object({ number: z.string().regex(/^\d{1,9}$/) })

/** Whether an entry is to be seen on the public pages. */
export const ShownForm = z.object({ shown: z.enum(['yes', 'no']) })

/** A quote to put beside an entry, by its comment; nothing takes it out. */
export const QuoteForm = z.object({
  comment: z
    .string('Choose a quote.')
    .regex(/^([0-9a-f]{64}\/[a-z0-9_]{1,60})?$/, 'Choose a quote.')
    .default(''),
})
