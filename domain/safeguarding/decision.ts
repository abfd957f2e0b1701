import { z } from 'zod'
import { written, writtenWords } from '../forms/written'

/** What can become of a possible concern, in words for the lead. Advice keeps it open. */
export const decisions = {
  no_concern: {
    name: 'No concern',
    means: 'It tells of no harm. Our copy is deleted, and readers see the comment again.',
  },
  advice_sought: {
    name: 'Advice sought',
    means: 'Somebody was asked. It stays open, and only safeguarding leads see the comment.',
  },
  referred: {
    name: 'Referred',
    means: 'Passed on, for example to Children’s Services or the LADO. The comment is shown nowhere else.',
  },
  emergency_services: {
    name: 'Emergency services called',
    means: 'Police, fire or ambulance were called. The comment is shown nowhere else.',
  },
} as const
export type DecisionName = keyof typeof decisions

/** Whether a decision passes the words on, so that they are held. */
export function passesOn(decision: DecisionName): boolean {
  return decision === 'referred' || decision === 'emergency_services'
}

/** What the lead decided, and why. What was passed on needs the reference of the other side. */
export const Decision = z
  .object({
    decision: z.enum(
      Object.keys(decisions) as [DecisionName, ...DecisionName[]],
      'Choose what becomes of it.',
    ),
    reason: writtenWords(3, 4000, 'Say why, in a few words.'),
    reference: written(200),
  })
  .refine(({ decision, reference }) => !passesOn(decision) || reference, {
    path: ['reference'],
    message: 'Write the reference you were given, or who took the call and when.',
  })

/** What a reader says of a comment that may tell of harm. */
export const Raised = z.object({
  response: z.string().regex(/^[0-9a-f]{64}$/),
  question: z.string().max(60),
  category: z.string('Choose what it may tell of.').min(1, 'Choose what it may tell of.').max(30),
  reason: writtenWords(3, 2000, 'Say in a few words what worries you.'),
})

/** What a moderator of the charter says of words that may tell of harm. */
export const PassedOn = z.object({ category: Raised.shape.category, worry: Raised.shape.reason })

/** One step in what became of a concern, as the case keeps it; `on` is a day, `by` a name at that time. */
export type Step = { on: string; by: string; what: DecisionName | 'raised'; reason: string }
