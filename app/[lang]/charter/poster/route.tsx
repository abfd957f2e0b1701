import { z } from 'zod'
import { PosterDocument } from '../../../../components/charter/poster-document'
import { documentResponse } from '../../../../server/document'
import { siteUrl } from '../../../../server/site'
import { charterShellFor } from '../../../charter-shell'
import { Lang, publicPage } from '../../../answer-with'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang }, request }) => {
  const shell = await charterShellFor(lang, '/poster')
  return documentResponse(() => <PosterDocument {...shell} address={`${siteUrl(request)}/${lang}/charter`} />)
})
