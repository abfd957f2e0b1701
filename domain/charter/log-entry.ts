import { z } from 'zod'
import { several } from '../forms/several'
import { Influence, needsReason } from '../registers/influence'

/** When families joined a piece of work, from the first idea on. */
export const joinedWords = {
  idea: 'At the first idea',
  plan: 'When it was planned',
  design: 'When it was designed',
  decision: 'When it was decided',
  delivery: 'When it was done already',
  review: 'When it was looked at afterwards',
} as const
const Joined = z.enum(Object.keys(joinedWords) as [keyof typeof joinedWords, ...(keyof typeof joinedWords)[]])

/** The rungs of Hart's ladder, 1 to 8; the first three are no participation (voice.md section 6). */
export const rungs = [
  'Used for somebody else’s purpose',
  'Shown, without a say',
  'Asked, without a real choice',
  'Told what it is for, and given a part',
  'Asked and told what came of it',
  'Begun by services, decided together',
  'Begun and led by young people or families',
  'Begun by young people or families, decided together',
] as const

/** Whether what people needed to take part was there. */
export const accessWords = {
  yes: 'Yes, all of it',
  partly: 'In part',
  no: 'No',
  none_asked: 'Nobody asked for anything',
} as const

/** What became of what families asked for. */
export const influenceWords: Record<Influence, string> = {
  not_reviewed: 'Not looked at yet',
  heard: 'Passed to the people who decide',
  acted_on: 'Done',
  partly_acted_on: 'Done in part',
  not_possible: 'Looked at, and it cannot be done',
  already_in_place: 'It was there or planned already',
  no_change_asked: 'No change was asked for',
}

const Line = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`)
const People = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'Write a whole number, 0 when there was nobody.')

/** Something that was worked on together, as whoever keeps the log writes it. */
export const LogForm = z
  .object({
    title: Line(120).min(1, 'Say what was worked on.'),
    what: Line(1000).min(1, 'Say what was open to change, and what came of it.'),
    fromOn: z.iso.date('Choose the first day.'),
    toOn: z.iso.date('Choose the last day so far.'),
    ledBy: several(z.string().max(60)).refine((who) => who.length > 0, 'Choose who led it.'),
    parentCarers: People,
    youngPeople: People,
    staff: People,
    joinedAt: Joined.or(z.literal('')).refine((at) => at !== '', 'Choose when families joined.'),
    ladder: z.string().regex(/^[1-8]$/, 'Choose how far families could decide.'),
    costsPaid: z.enum(['yes', 'no'], 'Choose yes or no.'),
    accessNeeds: Line(500).default(''),
    accessMet: z
      .enum(['yes', 'partly', 'no', 'none_asked', ''])
      .refine((met) => met !== '', 'Choose whether it was there.'),
    priorities: several(z.string().max(10)),
    commitments: several(z.string().max(60)),
    asked: Line(500).default(''),
    influence: Influence,
    reason: Line(500).default(''),
    toldOn: z.iso.date('Choose a day, or leave it empty.').or(z.literal('')).default(''),
    rev: z.string().regex(/^\d{1,6}$/),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, {
    path: ['toOn'],
    message: 'The last day is before the first.',
  })
  .refine(({ influence, reason }) => !needsReason(influence) || reason.length > 0, {
    path: ['reason'],
    message: 'Say why, for everybody to read.',
  })

/** What an entry of the log holds, from what was written; `toldOn` is null until people were told. */
export function entryOf({
  rev: _,
  ladder,
  parentCarers,
  youngPeople,
  staff,
  costsPaid,
  toldOn,
  ...rest
}: z.infer<typeof LogForm>) {
  return {
    ...rest,
    ladder: Number(ladder),
    parentCarers: Number(parentCarers),
    youngPeople: Number(youngPeople),
    staff: Number(staff),
    costsPaid: costsPaid === 'yes',
    toldOn: toldOn || null,
  }
}
