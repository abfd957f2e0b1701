import { z } from 'zod'

/** The place of paper forms, a batch in an address, and a form in one. */
export const home = { name: 'Paper forms', to: '/staff/paper' }
export const BatchAddress = z.object({ batch: z.uuid() })
export const FormAddress = z.object({ form: z.uuid() })
