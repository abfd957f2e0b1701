import { z } from 'zod'
import { Key } from '../questions/asked'
import { Question, type Answer } from '../questions/question'
import type { Manner } from '../ways/in-way'
import { Ways } from '../ways/way'
import { Breakdowns } from './breakdown'
import { Condition } from './condition'
import { SignedVideo } from './media'
import { Metric } from './metric'
import { OwnPictures } from './own-picture'

/** Who a survey is written for. It decides type sizes, safety words and the voice rule. */
const Audience = z.enum(['parent_carer', 'young_person', 'child', 'staff', 'anyone'])

/** How it is written and drawn. */
const Style = z.enum(['plain_english', 'easy_read', 'easy_read_faces'])

export const Section = z.strictObject({
  id: Key,
  title: z.string().min(1),
  showIf: Condition.optional(),
  aboutYou: z.literal(true).optional().describe('Optional, last, opened by a page that says why we ask'),
  questions: z.array(Question).min(1),
})
export type Section = z.infer<typeof Section>

/** A survey as an author means it, every list of options written out. */
export const Survey = z.strictObject({
  id: Key,
  code: z
    .string()
    .regex(/^[a-z0-9]{4,8}$/)
    .optional()
    .describe('The short address on paper and posters, 4 to 8 letters and digits'),
  title: z.string().min(1).max(60),
  subtitle: z.string().min(1),
  audience: Audience,
  style: Style,
  minutes: z.number().int().min(1).max(30),
  ages: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional(),
  owner: Key.describe('The organisation that asks and reads the answers, from lists.json'),
  intro: z.array(z.string()).min(1),
  grownUpIntro: z.array(z.string()).optional(),
  thanks: z.array(z.string()).min(1),
  readAloud: z.literal(true).optional(),
  sensitive: z
    .literal(true)
    .optional()
    .describe('Asks whether someone is safe: every page then has a way to leave at once'),
  bsl: z
    .strictObject({ start: SignedVideo.optional(), takingPart: SignedVideo.optional() })
    .optional()
    .describe('The first pages in British Sign Language'),
  namedInPlanAs: z.string().optional(),
  dataSource: z.string().describe("The plan's name for where the figures come from"),
  status: z.enum(['draft_for_coproduction', 'agreed']),
  testedWith: z.string().optional().describe('Who tried it, how many, and when'),
  link: z.strictObject({ carries: z.array(Key), rule: z.string() }).optional(),
  translations: z
    .literal('checked')
    .optional()
    .describe('Show only translations that someone has checked; drafts stay in English'),
  sections: z.array(Section).min(1),
  breakdowns: Breakdowns.default([]),
  metrics: z.array(Metric),
  pictures: OwnPictures.optional().describe('Pictures of your own in place of ours'),
  ways: Ways.optional(),
})

/** A survey; `manner` says how it is asked of someone who chose another way, and is never published. */
export type Survey = z.infer<typeof Survey> & { manner?: Manner }

/** Answers so far, by question key: an answer, null when skipped, nothing when not reached. */
export type Answers = Record<string, Answer | null>

/** Every question in the author's order; its place here, counted from 1, is its number in addresses. */
export function questionsOf(survey: Survey): Question[] {
  return survey.sections.flatMap((section) => section.questions)
}
