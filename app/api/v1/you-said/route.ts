import { z } from 'zod'
import { openYouSaid } from '../../../../domain/results/open-you-said'
import { publicYouSaid } from '../../../../server/you-said/public-you-said'
import { home } from '../../../../server/site'
import { publicData } from '../../../data-with'
import { Asked } from '../../../../domain/you-said/asked'

/** What people said and what came of it, as everybody may read it. */
export const GET = publicData(z.object({}), async ({ query }) => {
  const entries = await publicYouSaid(Asked.parse(Object.fromEntries(query)))
  return { type: 'application/json', text: JSON.stringify(openYouSaid(entries, home())) }
})
