import { backFromOrganisation } from '../../../../server/people/organisation-sign-in'
import { doorReturn } from '../../../door-with'

/** Where an organisation's own sign-in sends people back to; nothing else answers below /api/auth. */
export const GET = doorReturn('/api/auth/callback/organisation', async ({ query, kept, ...knock }) =>
  backFromOrganisation(knock, query, kept),
)
