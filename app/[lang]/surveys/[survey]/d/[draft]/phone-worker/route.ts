import { phoneWorker } from '../../../../../../../generated/public-assets'
import { publicPage } from '../../../../../../answer-with'
import { DraftAddress } from '../draft-address'

/**
 * The script that shows a kept survey where there is no signal. It lives below the draft, so that a browser lets it
 * answer for this one draft and for nothing else. Asking for it touches no draft.
 */
export const GET = publicPage(
  DraftAddress,
  async () =>
    new Response(phoneWorker, {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'content-security-policy': "default-src 'none'; connect-src 'self'",
        'cache-control': 'no-cache',
      },
    }),
)
