import { z } from 'zod'
import { Refusal } from '../../../server/refusal'
import { Lang, publicPage } from '../../answer-with'

/** Every address that leads nowhere. */
export const GET = publicPage(z.object({ lang: Lang, path: z.unknown() }), async () => {
  throw new Refusal(404, 'not-found')
})
