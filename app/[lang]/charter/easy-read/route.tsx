import { z } from 'zod'
import { EasyReadDocument } from '../../../../components/charter/easy-read-document'
import { documentResponse } from '../../../../server/document'
import { charterShellFor } from '../../../charter-shell'
import { peopleToCall } from '../../../public-shell'
import { Lang, publicPage } from '../../../answer-with'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await charterShellFor(lang, '/easy-read')
  return documentResponse(() => <EasyReadDocument {...shell} call={peopleToCall} />)
})
