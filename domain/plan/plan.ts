import { z } from 'zod'
import { VoiceLevel } from '../voice/voice'

/** A point a measure should reach. A target without `due` has no date in the plan. */
const Target = z.strictObject({
  value: z.number(),
  unit: z.string(),
  comparator: z.enum(['at_least', 'at_most', 'is_yes']),
  due: z.iso.date().optional().describe('Our reading of dueText as a day'),
  dueText: z.string().optional().describe("The plan's own words"),
  dueNote: z.string().optional(),
  detail: z.string().optional(),
  derived: z.literal(true).optional().describe('Worked out by us from the other targets'),
  classSize: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional(),
})

const published = {
  publishedText: z.string().optional().describe('The exact published words, where ours differ'),
  publishedLine: z.number().int(),
}

/** One thing a priority sets out to do. */
const Aim = z.strictObject({ id: z.string(), text: z.string().min(1), ...published })

/** "How will we know we've succeeded?": what is watched, which way it should go, and where the figure comes from. */
export const Measure = z.strictObject({
  id: z.string(),
  shortTitle: z.string().min(1),
  text: z.string().min(1),
  ...published,
  typoFixed: z.literal(true).optional(),
  type: z.enum(['percentage', 'count', 'duration', 'rating', 'milestone', 'evidence']),
  typeNote: z.string().optional(),
  direction: z.enum(['up', 'down', 'complete', 'show']),
  unit: z.enum(['percent', 'count', 'time', 'rating', 'yes_no', 'evidence']),
  components: z.array(z.string()).optional(),
  targets: z.array(Target).optional(),
  baseline: z
    .strictObject({ value: z.number(), period: z.string(), source: z.string() })
    .optional()
    .describe('Needed before any rise or fall can be shown'),
  sources: z.array(z.string()).min(1),
  sourcesNamedInPlan: z.array(z.string()).optional(),
  automation: z.enum(['survey', 'platform_register', 'survey_supports', 'import', 'manual']),
  formula: z.string().min(1),
  metrics: z.array(z.string()).optional().describe('The figures that give or explain this measure'),
})
export type Measure = z.infer<typeof Measure>

/** An area of improvement, with its aims (some plans publish none) and its measures. */
export const Priority = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  publishedLine: z.number().int(),
  aimsNote: z.string().optional(),
  aims: z.array(Aim),
  measures: z.array(Measure).min(1),
})
export type Priority = z.infer<typeof Priority>

/** Where figures come from: one of our surveys, one of our registers, or another system. */
const Source = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  kind: z.enum(['survey', 'platform_register', 'external_system']),
  owner: z.string(),
  namedInPlan: z.literal(true).optional(),
  surveys: z.array(z.string()).optional(),
})

/** Which register entries are counted: those in scope, and with one of these voice levels where some are named. */
const RegisterRule = z.strictObject({
  inScope: z.literal(true),
  childVoice: z.array(VoiceLevel).min(1).optional(),
  familyVoice: z.array(VoiceLevel).min(1).optional(),
})

/** A figure made from a register rather than a survey. */
const RegisterMetric = z.strictObject({
  id: z.string(),
  measure: z.string(),
  role: z.enum(['computes', 'supports']),
  unit: z.enum(['percent', 'count', 'yes_no']),
  register: z.enum(['reports', 'audits', 'charter', 'coproduction_log', 'responses']),
  plain: z.string().describe('The definition in words, published beside every figure'),
  numerator: RegisterRule.optional(),
  denominator: RegisterRule.optional(),
})

/** A published plan as data. A new edition is a new plan; nothing depends on how many priorities there are. */
export const Plan = z.strictObject({
  id: z.string(),
  edition: z.string(),
  title: z.string().min(1),
  intro: z.string(),
  partnership: z.strictObject({ name: z.string(), members: z.array(z.string()) }),
  source: z.strictObject({ url: z.url(), contact: z.string(), note: z.string() }),
  conventions: z.strictObject({
    text: z.string(),
    publishedText: z.string(),
    baseline: z.string(),
    targets: z.string(),
    automation: z.record(Measure.shape.automation, z.string()),
    types: z.record(Measure.shape.type, z.string()),
    directions: z.record(Measure.shape.direction, z.string()),
  }),
  sources: z.array(Source),
  priorities: z.array(Priority).min(1),
  registerMetrics: z.array(RegisterMetric),
})
export type Plan = z.infer<typeof Plan>

/** Every measure of a plan, in the plan's order. */
export function measuresOf(plan: Plan): Measure[] {
  return plan.priorities.flatMap((priority) => priority.measures)
}

/** The priorities of a plan as choices, like "1. Quality"; none where there is no plan. */
export function prioritiesOf(plan: Plan | null): { value: string; label: string }[] {
  return (plan?.priorities ?? []).map(({ id, number, shortTitle }) => ({
    value: id,
    label: `${number}. ${shortTitle}`,
  }))
}
