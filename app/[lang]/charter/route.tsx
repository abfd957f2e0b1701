import { z } from 'zod'
import { ReadDocument } from '../../../components/charter/read-document'
import { documentResponse } from '../../../server/document'
import { charterShellFor } from '../../charter-shell'
import { Lang, publicPage } from '../../answer-with'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await charterShellFor(lang, '')
  return documentResponse(() => <ReadDocument {...shell} />)
})
