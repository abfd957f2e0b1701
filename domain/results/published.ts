import { z } from 'zod'
import { several } from '../forms/several'
import { writtenWords } from '../forms/written'

/** What of a wave everyone may see, and why that changed. */
export const PublishForm = z.object({
  questions: several(z.string().max(60)),
  note: writtenWords(
    2,
    300,
    'Say in a few words what is shown or changed: it stands in the list of changes.',
  ),
})

/** One entry of the list of changes of a wave's public results. */
export type Revision = { revision: number; questions: string[]; note: string; on: string }
