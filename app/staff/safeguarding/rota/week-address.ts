import { z } from 'zod'
import { mondayOf } from '../../../../domain/responses/submit'

/** The address of a week of the rota: its Monday, like 2026-11-23. */
export const WeekAddress = z.object({
  week: z.iso.date().pipe(z.string().refine((day) => mondayOf(day) === day)),
})
