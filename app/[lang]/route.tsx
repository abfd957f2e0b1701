import { z } from 'zod'
import { FrontDocument } from '../../components/layout/front-document'
import { documentResponse } from '../../server/document'
import { openSurveys } from '../../server/surveys/surveys'
import { Lang, publicPage } from '../answer-with'
import { shellFor } from '../public-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await shellFor(lang)
  const surveys = (await openSurveys()).map((version) => version.survey)
  return documentResponse(() => <FrontDocument {...shell} surveys={surveys} />)
})
