import { z } from 'zod'
import { openApi } from '../../../../domain/results/open-api'
import { home } from '../../../../server/site'
import { publicData } from '../../../data-with'

/** What these addresses take and answer, for machines that read it. */
export const GET = publicData(z.object({}), async () => ({
  type: 'application/json',
  text: JSON.stringify(openApi(home()), null, 1),
}))
