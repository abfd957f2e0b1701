import { z } from 'zod'
import { VersionsDocument } from '../../../../components/charter/versions-document'
import { historyOf } from '../../../../server/charter/history'
import { documentResponse } from '../../../../server/document'
import { Lang, publicPage } from '../../../answer-with'
import { charterShellFor } from '../../../charter-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await charterShellFor(lang, '/versions')
  const past = await historyOf()
  return documentResponse(() => <VersionsDocument {...shell} past={past} />)
})
