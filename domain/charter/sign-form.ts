import { z } from 'zod'
import { several } from '../forms/several'

const Line = (empty: string) => z.string().trim().min(1, empty).max(120, 'Use at most 120 characters.')

/** What a party lead signs with. Paper and minutes need the place where they are kept, and a second person. */
export const SignForm = z
  .object({
    name: Line('Write your name.'),
    job: Line('Write your job or role.'),
    method: z.enum(['in_workspace', 'paper_scan', 'meeting_minute']),
    reference: z.string().trim().max(200, 'Use at most 200 characters.').default(''),
    seenBy: z.uuid().or(z.literal('')).default(''),
    on: z.iso.date('Choose the day.'),
    signs: several(z.literal('yes')).refine((ticks) => ticks.length > 0, 'Tick the box to sign.'),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ method, reference }) => method === 'in_workspace' || reference.length > 0, {
    path: ['reference'],
    message: 'Say where the paper or the minutes are kept.',
  })
  .refine(({ method, seenBy }) => method === 'in_workspace' || seenBy !== '', {
    path: ['seenBy'],
    message: 'Choose who else has seen it.',
  })
