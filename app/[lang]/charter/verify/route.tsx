import { z } from 'zod'
import { VerifyDocument } from '../../../../components/charter/verify-document'
import { hashOf } from '../../../../server/charter/writing'
import { documentResponse } from '../../../../server/document'
import { siteUrl } from '../../../../server/site'
import { Lang, publicPage } from '../../../answer-with'
import { charterShellFor } from '../../../charter-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang }, request }) => {
  const shell = await charterShellFor(lang, '/verify')
  const computed = hashOf(shell.charter.text)
  return documentResponse(() => (
    <VerifyDocument {...shell} {...{ computed, address: `${siteUrl(request)}/${lang}` }} />
  ))
})
