import { z } from 'zod'
import { LanguagesDocument } from '../../../components/layout/languages-document'
import { documentResponse } from '../../../server/document'
import { Lang, publicPage } from '../../answer-with'
import { shellFor } from '../../public-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await shellFor(lang, '/languages')
  return documentResponse(() => <LanguagesDocument {...shell} />)
})
