import { z } from 'zod'
import { Recordings, SignedVideo } from '../surveys/media'
import { Condition } from '../surveys/condition'

/** Machine names of surveys, questions and options: lower case, digits and underscores. */
export const Key = z.string().regex(/^[a-z0-9][a-z0-9_]{0,59}$/, 'Use lower-case letters, digits and _')

/** One thing a person can choose. `leftOut` options (such as "not sure") leave every percentage base. */
export const Option = z.strictObject({
  value: Key,
  label: z.string().min(1),
  hint: z.string().optional(),
  score: z.number().int().optional().describe('5 is best, 1 is worst; only on scales and faces'),
  leftOut: z.literal(true).optional().describe('Counts as answered, and leaves every percentage base'),
  exclusive: z.literal(true).optional().describe('Clears the other ticks, like "None of these"'),
  picture: z.string().optional().describe('The name of a picture or face beside the words'),
  group: z.string().optional(),
  code: z.string().optional().describe('The code used in official returns'),
  confirm: z.literal(true).optional().describe('To be confirmed before publishing'),
  leadsTo: Key.optional().describe('The survey that suits people who choose this'),
})
export type Option = z.infer<typeof Option>

/** The options of a question: at least two, no value twice. */
export const Options = z
  .array(Option)
  .min(2)
  .refine(
    (options) => new Set(options.map((o) => o.value)).size === options.length,
    'An option value is used twice',
  )

/** What every question has, whatever its kind. */
export const Asked = z.strictObject({
  key: Key.describe('Stays the same for years: figures are joined by it'),
  text: z.string().min(1),
  what: z
    .string()
    .min(3)
    .max(45)
    .describe('Completes "Select …" and names the page, like "how you heard about us"'),
  hint: z.string().optional(),
  required: z.literal(true).optional().describe('Shows "Prefer not to say" in place of Skip'),
  showIf: Condition.optional(),
  priority: Key.optional().describe('The plan priority this question feeds'),
  measures: z
    .array(z.strictObject({ measure: z.string(), role: z.enum(['computes', 'supports']) }))
    .optional(),
  voice: z.literal(true).optional().describe("Carries the child's or young person's own views"),
  fact: z
    .literal(true)
    .optional()
    .describe('A fact about whoever answers, not what they think: figures may be split by it'),
  personal: z.literal(true).optional().describe('May contain personal data: read by named people only'),
  special: z.literal(true).optional().describe('Special category data'),
  picture: z.string().optional(),
  audio: Recordings.optional(),
  bsl: SignedVideo.optional(),
  block: z.string().optional().describe('The same block of questions in several surveys'),
  supportIf: z.array(Key).optional().describe('Answers after which we show who can help'),
})
export type Asked = z.infer<typeof Asked>
