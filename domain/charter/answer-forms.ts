import { z } from 'zod'
import { Outcome, Voice } from './suggestion'

/** What one side says should become of a suggestion; the reason is public. */
export const DecisionForm = z
  .object({
    outcome: Outcome.or(z.literal('')).refine((outcome) => outcome !== '', 'Choose what becomes of it.'),
    reason: z.string().trim().max(1000, 'Use at most 1,000 characters.').default(''),
    mergedInto: z.uuid().or(z.literal('')).default(''),
  })
  .refine(({ outcome, reason }) => outcome === 'accepted' || reason.length > 0, {
    path: ['reason'],
    message: 'Say why. Whoever suggested it, and everybody else, can read it.',
  })
  .refine(({ outcome, mergedInto }) => outcome !== 'merged' || mergedInto !== '', {
    path: ['mergedInto'],
    message: 'Choose the suggestion that it is part of.',
  })

/** Something said about a suggestion. */
export const ReplyForm = z.object({
  words: z.string().trim().min(1, 'Write what you want to say.').max(2000, 'Use at most 2,000 characters.'),
})

/** The notes of a meeting: one thing said in each line. */
export const NotesForm = z.object({
  kind: z.enum(['comments', 'suggestions'], 'Choose what it is.'),
  place: z.string().min(1).max(60),
  from: Voice.or(z.literal('')).refine((from) => from !== '', 'Choose who said it.'),
  meeting: z.string().trim().min(1, 'Say which meeting it was.').max(120, 'Use at most 120 characters.'),
  metOn: z.iso.date('Choose the day of the meeting.'),
  lines: z
    .string()
    .trim()
    .min(1, 'Write at least one line.')
    .max(20_000, 'Use at most 20,000 characters. Enter the rest after this.')
    .refine((lines) => linesIn(lines).length <= 200, 'Use at most 200 lines. Enter the rest after this.')
    .refine(
      (lines) => linesIn(lines).every((line) => line.length <= 1000),
      'Use at most 1,000 characters in a line.',
    ),
})

/** The lines that say something. */
export function linesIn(lines: string): string[] {
  return lines
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Why something is not shown; whoever sent it can read that with their receipt code. */
export const HideForm = z.object({
  reason: z
    .string()
    .trim()
    .min(3, 'Say why. Whoever sent it can read that with their receipt code.')
    .max(300, 'Use at most 300 characters.'),
})
