import { z } from 'zod'
import { OptionalDay } from '../forms/day'

/** Who answers for a measure, and when its next value is due. */
export const OwnerForm = z.object({
  organisation: z.string('Choose an organisation.').trim().min(1, 'Choose an organisation.').max(60),
  owner: z.union([z.literal(''), z.uuid()], 'Choose somebody, or nobody in particular.').default(''),
  dueOn: OptionalDay.default(''),
})
