import { z } from 'zod'

const Match = z.strictObject({ question: z.string(), in: z.array(z.union([z.string(), z.number()])).min(1) })
const Clause = z.union([z.strictObject({ all: z.array(Match).min(1) }), Match])

/** How a figure of the plan is made from answers: those in the numerator, out of those in the denominator. */
export const Metric = z.strictObject({
  id: z.string(),
  measure: z.string(),
  role: z.enum(['computes', 'supports']),
  unit: z.enum(['percent', 'mean_score_1_5', 'count', 'yes_no']),
  plain: z.string().describe('The definition in words, published beside every figure'),
  numerator: Clause.optional(),
  denominator: Clause.optional(),
  question: z.string().optional().describe('The question whose scores are averaged'),
  filter: Clause.optional(),
})
export type Metric = z.infer<typeof Metric>
