import { z } from 'zod'
import { several } from '../forms/several'

const Note = z.string().trim().max(500, 'Use at most 500 characters.').default('')
const Day = z.iso.date('Choose a day.').or(z.literal('')).default('')

/** Asking for a move, or agreeing to one; the note is read by everybody. */
export const MoveForm = z.object({ note: Note })

/** The days of a version: when anybody may comment, and when it is looked at again. Empty ones are not set. */
export const DatesForm = z
  .object({ consultOpensOn: Day, consultClosesOn: Day, reviewDueOn: Day })
  .refine(({ consultOpensOn: from, consultClosesOn: to }) => !to || Boolean(from), {
    path: ['consultOpensOn'],
    message: 'Choose the first day, too.',
  })
  .refine(({ consultOpensOn: from, consultClosesOn: to }) => !from || !to || from <= to, {
    path: ['consultClosesOn'],
    message: 'The last day is before the first.',
  })

/** What somebody does in the charter besides their role. */
export const MemberForm = z.object({
  person: z.uuid('Choose who it is.'),
  drafting: several(z.literal('yes')),
  moderator: several(z.literal('yes')),
  shownName: z.string().trim().max(80, 'Use at most 80 characters.').default(''),
})
